import { type DocumentOptions, type ParseOptions, parseAllDocuments, type SchemaOptions } from 'yaml';
import { fail, ok, type Result } from '../model/result.ts';

/**
 * YAML as Helm's Go library reads it: version 1.1 (`yes` is true), the last of duplicate keys wins,
 * but times and numbers with colons stay text.
 */
const OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.1',
  uniqueKeys: false,
  logLevel: 'silent',
  customTags: (tags) =>
    tags.filter(
      (tag) =>
        typeof tag === 'string' ||
        !(tag.tag === 'tag:yaml.org,2002:timestamp' || ('format' in tag && tag.format === 'TIME')),
    ),
};

/** One document of a YAML stream; `text` is its source. */
export interface YamlDocument {
  value: unknown;
  text: string;
}

/** The documents of a YAML stream; integers become bigint when `integers` says so. `what` is for the message. */
export function parseYamlDocuments(
  text: string,
  { what, integers = 'number' }: { what: string; integers?: 'number' | 'bigint' },
): Result<YamlDocument[]> {
  const documents = parseAllDocuments(text, { ...OPTIONS, intAsBigInt: integers === 'bigint' });
  if ('empty' in documents) return ok([]);
  const values: YamlDocument[] = [];
  for (const document of documents) {
    const [problem] = document.errors;
    if (problem) return unreadable(what, problem.message);
    try {
      const value: unknown = document.toJS({ maxAliasCount: 1000 });
      values.push({ value, text: text.slice(document.range[0], document.range[2]) });
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
