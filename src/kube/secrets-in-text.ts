import { parseDocuments } from './documents.ts';
import { secretValues } from './redact-object.ts';

/** What the Secrets hold that stand in a text of YAML or JSON, for a redactor to learn; text that is neither holds none. */
export function secretsInText(text: string): string[] {
  if (!/["']?kind["']?:\s*["']?Secret(?:List)?\b/.test(text)) return [];
  const parsed = parseDocuments(text);
  return parsed.ok ? parsed.value.flatMap(({ object }) => secretValues(object)) : [];
}
