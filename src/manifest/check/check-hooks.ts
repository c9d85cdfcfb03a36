import { QUESTION_PATHS } from '../../hooks/checks.ts';
import { PAYLOAD_NAME } from '../../hooks/definition/payload-name.ts';
import { placeholdersIn, RELEASE_FIELDS } from '../../hooks/definition/placeholder.ts';
import { compileJsonPath } from '../../hooks/json-path.ts';
import { kindNamed } from '../../hooks/registry.ts';
import type { Issue } from '../../model/issue.ts';
import { didYouMean } from '../../util/did-you-mean.ts';
import type { PlacedHook } from '../build/collect-hooks.ts';
import { issueAt } from '../read/issues.ts';
import {
  type Node,
  originAt,
  originWithin,
  type Path,
  type ScalarNode,
  scalarsWithPath,
} from '../read/tree.ts';

/** What a hook's schema cannot see: placeholders, and JSONPaths, whose parser is only loaded when there is one. */
export async function checkHook(hook: PlacedHook): Promise<Issue[]> {
  return [...checkPlaceholders(hook), ...checkOptions(hook), ...(await checkJsonPaths(hook))];
}

function checkPlaceholders({ loaded, node, aroundAll, hasUrl }: PlacedHook): Issue[] {
  const kind = kindNamed(loaded.item.kind);
  const issues: Issue[] = [];
  for (const { path, scalar } of scalarsWithPath(node)) {
    const [key] = path;
    if (typeof key !== 'string' || typeof scalar.value !== 'string') continue;
    if (kind.placeholders?.[key] === 'keep') continue;
    const fillable = key in kind.shape || key === 'if' || key === 'env';
    for (const { text, source, name } of placeholdersIn(scalar.value, scalar.literal)) {
      const report = (why: string, hint?: string) =>
        issues.push(
          issueAt(
            'invalid-payload-reference',
            scalar.origin && originWithin(scalar.origin, text),
            `\`${text}\` ${why}`,
            hint,
          ),
        );
      if (!fillable)
        report(`has no value in \`${key}\``, "use it in `if`, `env` and the keys of the hook's kind");
      else if (source === 'payload' && !PAYLOAD_NAME.test(name))
        report('names no payload value', 'write ${payload.name}');
      else if (source === 'release' && aroundAll) report('has no value in a hook around all charts');
      else if (source === 'release' && name === 'url' && !hasUrl)
        report('has no value, because the chart has no `url`', 'write `url: https://...` at the chart');
      else if (source === 'release' && !RELEASE_FIELDS.some((field) => field === name)) {
        const meant = didYouMean(name, RELEASE_FIELDS);
        report(
          'is unknown',
          meant ? `did you mean \`\${release.${meant}}\`?` : `there are ${RELEASE_FIELDS.join(', ')}`,
        );
      }
    }
  }
  return issues;
}

/** What a variable brings into a command line is one word, and none of its options. */
function checkOptions({ loaded, node }: PlacedHook): Issue[] {
  const { placeholders = {} } = kindNamed(loaded.item.kind);
  return Object.entries(placeholders).flatMap(([key, mode]) => {
    if (mode !== 'words') return [];
    const words = scalarsWithPath(node).filter(({ path }) => path[0] === key);
    const end = words.findIndex(({ scalar }) => scalar.value === '--' && !scalar.bringsOption);
    return words
      .slice(0, end === -1 ? undefined : end)
      .filter(({ scalar }) => scalar.bringsOption)
      .map(({ path }) => issueAt('invalid-value', originAt(node, path), OPTION, OPTION_HINT));
  });
}

const OPTION = 'what a variable brings here begins with `-`, which makes an option of it';
const OPTION_HINT = 'write the option itself here (`--name=${env.NAME}`), or `--` before the value';

async function checkJsonPaths({ loaded, node }: PlacedHook): Promise<Issue[]> {
  const patterns = [['capture', '*'], ...QUESTION_PATHS.map((path) => ['if', ...path])];
  const own = kindNamed(loaded.item.kind).jsonPaths ?? [];
  const paths = [...patterns, ...own].flatMap((pattern) => scalarsAt(node, pattern));

  const issues: Issue[] = [];
  for (const { path, scalar } of paths) {
    const written = String(scalar.value);
    if (placeholdersIn(written, scalar.literal).length > 0) continue;
    const compiled = await compileJsonPath(written);
    if (compiled.ok) continue;
    const hint = written.startsWith('$') ? undefined : 'it begins with $, as in $.status.phase';
    const message = `\`${written}\` is not a JSONPath (RFC 9535): ${compiled.message}`;
    issues.push(issueAt('invalid-value', originAt(node, path), message, hint));
  }
  return issues;
}

/** The scalars that a pattern of keys fits; `*` is any key, and any item of a list. */
function scalarsAt(node: Node, pattern: readonly string[]): { path: Path; scalar: ScalarNode }[] {
  return scalarsWithPath(node).filter(
    ({ path }) =>
      path.length === pattern.length &&
      pattern.every((step, index) => step === '*' || step === String(path[index])),
  );
}
