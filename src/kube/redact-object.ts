import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { maskSettings, parseJson, secretSettings } from '../util/secret-settings.ts';
import { soundsPublic, soundsSecret } from '../util/sounds-secret.ts';
import { mapping } from './fields.ts';
import type { KubeObject } from './object.ts';

const MASK = '***';
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

/** Below these keys stands what was encrypted in order to be seen. */
const ENCRYPTED = /^encrypted/i;

/** What kubeconfigs, Docker's logins and private keys have, and nothing else that objects hold as text. */
const CREDENTIALS = /client-key-data|"auths"\s*:|-----BEGIN [A-Z ]*PRIVATE KEY/;

/** An option whose value is the next argument. */
const OPTION = /^--?([\w-]+)$/;

/**
 * The object without what may be secret: data of Secrets, the last-applied copy of it, files with credentials in them, and
 * the texts of variables, keys, annotations and options whose names sound secret. Keys stay, so that a reader sees what is
 * there; what names a Secret stays as well.
 */
export function redactObject(object: KubeObject): KubeObject {
  const redacted = redactMapping(object as unknown as JsonObject) as unknown as KubeObject;
  const annotations = redacted.metadata.annotations;
  if (annotations?.[LAST_APPLIED] !== undefined) annotations[LAST_APPLIED] = MASK;
  if (!isSecret(object)) return redacted;
  for (const part of ['data', 'stringData']) {
    if (isJsonObject(redacted[part])) redacted[part] = masked(redacted[part]);
  }
  return redacted;
}

/**
 * The decoded values of a Secret and the credentials in them, for a redactor to learn; empty for other kinds. Not what its key
 * calls a version, a host or the like: masked everywhere it would make every message unreadable.
 */
export function secretValues(object: KubeObject): string[] {
  if (!isSecret(object)) return [];
  const values = [
    ...secretOf(mapping(object.data)).flatMap(decoded),
    ...secretOf(mapping(object.stringData)),
  ];
  const texts = values.filter((value) => typeof value === 'string' && value !== '') as string[];
  return [...new Set([...texts, ...texts.flatMap(secretSettings)])];
}

function secretOf(data: JsonObject): Json[] {
  return Object.entries(data).flatMap(([key, value]) => (soundsPublic(key) ? [] : [value]));
}

/** The text that a value of a Secret's data stands for; what is no text is known by its base64. */
export function decoded(value: Json): string[] {
  if (typeof value !== 'string') return [];
  const bytes = Buffer.from(value, 'base64');
  const text = bytes.toString('utf8');
  return Buffer.from(text).equals(bytes) ? [text] : [value];
}

function isSecret(object: KubeObject): boolean {
  return object.kind === 'Secret' && object.apiVersion === 'v1';
}

function masked(values: object): Record<string, string> {
  return Object.fromEntries(Object.keys(values).map((key) => [key, MASK]));
}

/** A deep copy; what sounds secret is masked wherever it stands, because pod templates are nested in many kinds. */
function redactValue(value: Json): Json {
  if (typeof value === 'string') return redactText(value);
  if (Array.isArray(value)) return redactList(value);
  return isJsonObject(value) ? redactMapping(value) : value;
}

/** Objects hold whole files as text. */
function redactText(text: string): string {
  if (CREDENTIALS.test(text)) return MASK;
  const json = parseJson(text) as Json | undefined;
  if (json !== undefined) {
    const redacted = JSON.stringify(redactValue(json));
    return redacted === JSON.stringify(json) ? text : redacted;
  }
  return text.includes('\n') ? maskSettings(text, MASK) : text;
}

function redactMapping(value: JsonObject): JsonObject {
  const entries = Object.entries(value).map(([key, item]): [string, Json] => {
    if (ENCRYPTED.test(key)) return [key, item];
    return [key, typeof item === 'string' && soundsSecret(key) ? MASK : redactValue(item)];
  });
  const copy = Object.fromEntries(entries);
  const { name } = value;
  const isHidden = typeof name === 'string' && typeof value.value === 'string' && soundsSecret(name);
  return isHidden ? { ...copy, value: MASK } : copy;
}

/** Of `--password`, `hunter2` the second is masked. */
function redactList(items: Json[]): Json[] {
  return items.map((item, index) => {
    const before = items[index - 1];
    const option = typeof before === 'string' ? OPTION.exec(before)?.[1] : undefined;
    return typeof item === 'string' && option !== undefined && soundsSecret(option)
      ? MASK
      : redactValue(item);
  });
}
