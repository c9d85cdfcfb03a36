import { parseAllDocuments } from 'yaml';
import { fail, ok, type Result } from '../model/result.ts';
import { GO_YAML } from '../util/go-yaml.ts';

/** The values of the documents of a YAML stream; integers become bigint when `integers` says so. `what` is for the message. */
export function parseYamlDocuments(
  text: string,
  { what, integers = 'number' }: { what: string; integers?: 'number' | 'bigint' },
): Result<unknown[]> {
  const documents = parseAllDocuments(text, { ...GO_YAML, intAsBigInt: integers === 'bigint' });
  const values: unknown[] = [];
  for (const document of 'empty' in documents ? [] : documents) {
    const [problem] = document.errors;
    if (problem) return unreadable(what, problem.message);
    try {
      values.push(document.toJS({ maxAliasCount: 1000 }));
    } catch (error) {
      return unreadable(what, (error as Error).message);
    }
  }
  return ok(values);
}

function unreadable(what: string, why: string): Result<never> {
  return fail({
    reason: 'chart',
    message: `read ${what} as YAML: ${why.split('\n')[0]?.replace(/:$/, '')}`,
    remedy: 'Fix the YAML at that place.',
  });
}
