import { fail, ok, type Result } from '../../model/result.ts';

/** One step of a `set` key: a key of a mapping or an index of a list. */
export type PathStep = string | number;

/** As Helm limits it. */
const HIGHEST_INDEX = 65536;

/** Reads Helm's key path: dots between keys, `[0]` for list items, a backslash before a character that stands for itself. */
export function parseSetPath(path: string): Result<PathStep[]> {
  const steps: PathStep[] = [];
  let rest = path;
  while (rest !== '') {
    const index = steps.length > 0 ? /^\[(\d+)\]/.exec(rest) : undefined;
    if (index) {
      const number = Number(index[1]);
      if (number > HIGHEST_INDEX) return badPath(path, `index ${number} is greater than ${HIGHEST_INDEX}`);
      steps.push(number);
      rest = rest.slice(index[0].length);
      continue;
    }
    if (steps.length > 0) {
      if (!rest.startsWith('.'))
        return badPath(path, 'a list index is followed by something else than a dot');
      rest = rest.slice(1);
    }
    const key = /^(?:\\.|[^\\.[])+/s.exec(rest)?.[0];
    if (key === undefined) return badPath(path, 'a key is empty');
    steps.push(key.replace(/\\(.)/gs, '$1'));
    rest = rest.slice(key.length);
    if (rest.startsWith('[') && !/^\[\d+\]/.test(rest)) return badPath(path, 'a list index is no number');
  }
  return steps.length === 0 ? badPath(path, 'it is empty') : ok(steps);
}

function badPath(path: string, why: string): Result<never> {
  return fail({
    reason: 'invalid-manifest',
    message: `set key "${path}": ${why}`,
    remedy: 'Write it as for `helm --set`: `image.tag`, `list[0].name`, `annotations.example\\.org/name`.',
  });
}
