import { isJsonObject, type Json } from '../../../model/json.ts';
import { secretShapes } from '../../../system/secret-shapes.ts';
import { secretsInValues } from '../../../util/secrets-in-values.ts';
import { soundsSecret } from '../../../util/sounds-secret.ts';
import type { Path } from '../../read/tree.ts';
import type { UsedVariable } from '../placeholders/interpolate.ts';

/** What a manifest says about its secrets. */
export interface Declared {
  /** Variables that `secrets` lists. */
  secrets: readonly string[];
  /** What the run gives. */
  vars?: Json | undefined;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * The texts of variables that the redactor has to learn: those that are declared (`secrets`, `${secret.NAME}`), those whose own
 * name or place says it (`DB_PASSWORD`, `password:`), and what has the shape of a credential. Everything else a variable brings
 * is a tag, a commit, a branch or a host, and messages need it. `json` is the manifest with the variables filled in.
 */
export function secretValues(used: readonly UsedVariable[], json: Json, declared: Declared): string[] {
  const names = namesIn(json);
  const listed = declared.secrets.flatMap(
    (name) => (Object.hasOwn(declared.env, name) && declared.env[name]) || [],
  );
  const meant = used
    .filter((variable) => declared.secrets.includes(variable.name) || isMeant(variable))
    .map(({ value }) => value);
  const sounding = used
    .filter(({ name, path }) => soundsSecret(name) || standsAtSecret(path, json))
    .map(({ value }) => value)
    // A password that is also the name of a release would make every message unreadable.
    .filter((value) => !names.includes(value));
  const shaped = used.flatMap(({ value }) =>
    secretShapes(value).map(([start, end]) => value.slice(start, end)),
  );
  const written = [...valuesIn(json), declared.vars ?? {}]
    .flatMap(secretsInValues)
    .filter((value) => !value.includes('${') && !names.includes(value));
  return [...new Set([...listed, ...meant, ...sounding, ...shaped, ...written])].filter(
    (value) => value !== '',
  );
}

function isMeant({ path, isSecret }: UsedVariable): boolean {
  return isSecret || (path.includes('registries') && path.at(-1) === 'password');
}

/** Whether the keys on the way to a value say that it is a secret, or the option before it in a list of words does. */
function standsAtSecret(path: Path, json: Json): boolean {
  const at = path.at(-1);
  const before = typeof at === 'number' ? valueAt(json, [...path.slice(0, -1), at - 1]) : undefined;
  const option = typeof before === 'string' ? /^--?([\w-]+)$/.exec(before)?.[1] : undefined;
  if (option !== undefined && soundsSecret(option)) return true;
  const steps = at === 'value' ? [...path.slice(0, -1), ...keysOf(valueAt(json, path.slice(0, -1)))] : path;
  const nested = steps.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    'text',
  );
  return secretsInValues(nested).length > 0;
}

/** Of `{key: db.password, value: ...}` the path in the values, of `{name: PASSWORD, value: ...}` the variable. */
function keysOf(item: Json | undefined): string[] {
  if (item === undefined || !isJsonObject(item)) return [];
  const { key, name } = item;
  if (typeof key === 'string') return key.split('.');
  return typeof name === 'string' ? [name] : [];
}

function valueAt(json: Json, path: Path): Json | undefined {
  return path.reduce<Json | undefined>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    return value !== undefined && isJsonObject(value) ? value[String(step)] : undefined;
  }, json);
}

/** The `values` of all charts, and the variables. */
function valuesIn(json: Json): Json[] {
  if (!isJsonObject(json)) return [];
  const { vars = {}, defaults, charts, environments } = json;
  const owners = [defaults, ...Object.values(charts ?? {})].filter(isJsonObject);
  const own = owners.flatMap(({ values }) => values ?? []);
  return [vars, ...own, ...Object.values(isJsonObject(environments) ? environments : {}).flatMap(valuesIn)];
}

/** What a manifest, or one of its environments, calls releases, namespaces, contexts and environments. */
function namesIn(json: Json): string[] {
  if (!isJsonObject(json)) return [];
  const { id, cluster, defaults, charts, environments } = json;
  const parts = [{ id }, cluster, defaults, ...Object.values(charts ?? {})].filter(isJsonObject);
  const own = parts.flatMap((part) => [part.id, part.name, part.namespace, part.context]);
  const inside = Object.entries(isJsonObject(environments) ? environments : {}).flatMap(
    ([name, environment]) => [name, ...namesIn(environment ?? null)],
  );
  return [...own.filter((name) => typeof name === 'string'), ...inside];
}
