import { fail, ok, type Result } from '../../model/result.ts';
import { readGoYaml } from '../../util/yaml/go-yaml.ts';
import { hasTooManyValues, TOO_MANY_VALUES } from '../../util/yaml/too-many-values.ts';

/** The values of the documents of a YAML stream as Helm reads them; integers become bigint when `integers` says so. `what` is for the message. */
export function parseYamlDocuments(
  text: string,
  { what, integers = 'number' }: { what: string; integers?: 'number' | 'bigint' },
): Result<unknown[]> {
  if (hasTooManyValues(text)) {
    const message = `${what} ${TOO_MANY_VALUES}`;
    return fail({ reason: 'chart', message, remedy: 'Leave out what is not needed.' });
  }
  const { documents, problem } = readGoYaml(text, integers);
  if (problem === undefined) return ok(documents);
  const { message, line, column } = problem;
  return fail({
    reason: 'chart',
    message: `read ${what} as YAML: ${message} at line ${line}, column ${column}`,
    remedy: 'Fix the YAML at that place.',
  });
}
