import type { KubeObject } from '../../kube/object.ts';
import { redactObject, secretValues } from '../../kube/redact-object.ts';
import { secretsInText } from '../../kube/secrets-in-text.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { Redactor } from '../../system/redactor.ts';

/** Longer results are for `capture` and not for the record. */
const LONGEST_RESULT = 16_384;

/** A hook's result as the journal may keep it: Secrets in it masked and their values learnt, very long ones left out. */
export function publicResult(result: Json, redactor: Redactor): Json {
  const masked = maskSecrets(result, redactor);
  const length = JSON.stringify(masked).length;
  return length > LONGEST_RESULT ? `(${length} characters, not kept)` : masked;
}

function maskSecrets(value: Json, redactor: Redactor): Json {
  if (typeof value === 'string') for (const text of secretsInText(value)) redactor.learn(text);
  if (Array.isArray(value)) return value.map((item) => maskSecrets(item, redactor));
  if (!isJsonObject(value)) return value;
  if (value.kind === 'Secret' && isJsonObject(value.metadata)) {
    const secret = value as unknown as KubeObject;
    for (const text of secretValues(secret)) redactor.learn(text);
    return redactObject(secret) as unknown as Json;
  }
  const { kind, apiVersion = null, items } = value;
  // As the API server answers: its items do not say what they are.
  if (kind === 'SecretList' && Array.isArray(items)) {
    const secrets = items.map((item) =>
      isJsonObject(item) ? { apiVersion, kind: 'Secret', ...item } : item,
    );
    return { ...value, items: maskSecrets(secrets, redactor) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskSecrets(item, redactor)]));
}
