import { isJsonObject } from '../model/json.ts';
import { mapping, textOf } from './fields.ts';
import type { KubeObject } from './object.ts';

const MASK = '***';
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';
const SECRET_NAME = /passw|token|secret|credential|api_?key|private_?key|access_?key/i;

/**
 * The object without what may be secret: data of Secrets, the last-applied copy of it, and literal environment values whose
 * names sound secret. Keys stay, so that a reader sees what is there.
 */
export function redactObject(object: KubeObject): KubeObject {
  const redacted = redactValue(object) as KubeObject;
  const annotations = redacted.metadata.annotations;
  if (annotations?.[LAST_APPLIED] !== undefined) annotations[LAST_APPLIED] = MASK;
  if (!isSecret(object)) return redacted;
  for (const part of ['data', 'stringData']) {
    if (isJsonObject(redacted[part])) redacted[part] = masked(redacted[part]);
  }
  return redacted;
}

/** The decoded values of a Secret, for a redactor to learn; empty for other kinds. */
export function secretValues(object: KubeObject): string[] {
  if (!isSecret(object)) return [];
  const encoded = Object.values(mapping(object.data)).map((value) =>
    Buffer.from(textOf(value), 'base64').toString('utf8'),
  );
  const plain = Object.values(mapping(object.stringData)).map((value) => textOf(value));
  return [...encoded, ...plain].filter((value) => value !== '');
}

function isSecret(object: KubeObject): boolean {
  return object.kind === 'Secret' && object.apiVersion === 'v1';
}

function masked(values: object): Record<string, string> {
  return Object.fromEntries(Object.keys(values).map((key) => [key, MASK]));
}

/** A deep copy with secret-sounding `{name, value}` pairs masked, wherever they stand: pod templates are nested in many kinds. */
function redactValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactValue);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, redactValue(item)] as const);
  const copy: Record<string, unknown> = Object.fromEntries(entries);
  const hidden =
    typeof copy.name === 'string' && typeof copy.value === 'string' && SECRET_NAME.test(copy.name);
  return hidden ? { ...copy, value: MASK } : copy;
}
