import { secretsInValues } from './secrets-in-values.ts';
import { soundsSecret } from './sounds-secret.ts';

/** `key: value`, `key = value`, `"key": "value",`, `export KEY=value`, a line each. */
const SETTING =
  /^([ \t-]{0,80}(?:export )?["']?([\w.-]{1,200})["']?[ \t]{0,8}[:=][ \t]{0,8}["']?)([^\s"'|>{[][^\r\n]{0,4000}?)(["']?,?[ \t]{0,8})$/gm;

/** A configuration file with the texts masked whose keys sound secret: YAML, properties, INI, a script. */
export function maskSettings(text: string, mask: string): string {
  return text.replace(SETTING, (line, before: string, key: string, _, after: string) =>
    soundsSecret(key) ? `${before}${mask}${after}` : line,
  );
}

/** The texts in a configuration file whose keys sound secret; of JSON at any depth. */
export function secretSettings(text: string): string[] {
  const inLines = [...text.matchAll(SETTING)].flatMap(([, , key = '', value = '']) =>
    soundsSecret(key) ? [value] : [],
  );
  return [...new Set([...inLines, ...secretsInValues(parseJson(text))])];
}

/** Undefined for a text that is no object or list. */
export function parseJson(text: string): object | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}
