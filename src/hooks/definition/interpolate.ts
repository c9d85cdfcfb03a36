import type { Json, JsonObject } from '../../model/json.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { splitShellWords } from '../../util/shell-words.ts';
import { readPlainScalar } from '../../util/yaml/plain-scalar.ts';
import type { HookItem } from '../hook.ts';
import type { HookKind } from '../kind.ts';
import { kindNamed } from '../registry.ts';
import { parseHook } from './parse-hook.ts';
import { fillPlaceholders, hasPlaceholder, type Placeholder, RELEASE_FIELDS } from './placeholder.ts';
import type { Problem } from './schema-problems.ts';

/** The values that `${payload.}` and `${release.}` read; a release field without a value (no chart is installed) is empty text. */
export interface HookScope {
  payload: Readonly<Record<string, string>>;
  release: Readonly<Record<string, string>>;
}

type Path = readonly (string | number)[];
type Mode = NonNullable<HookKind['placeholders']>[string] | undefined;

/** Common keys that are not text for the hook: placeholders in them were refused when the manifest was read. */
const FILLED_COMMON_KEYS = ['if', 'env'];

/** Fills the placeholders of a hook and checks it again, because only now its values are known. */
export function interpolateHook(item: HookItem, scope: HookScope): Result<HookItem> {
  const kind = kindNamed(item.kind);
  const missing: Placeholder[] = [];
  const literals = new Map(item.literals?.map(({ path, at }) => [JSON.stringify(path), at]));
  const fill = (value: Json, key: string) =>
    mapText(value, [key], (text, path) =>
      fillPlaceholders(
        text,
        (placeholder) => {
          const found = lookUp(placeholder, scope);
          if (found === undefined) missing.push(placeholder);
          return found ?? placeholder.text;
        },
        literals.size === 0 ? [] : literals.get(JSON.stringify(path)),
      ),
    );
  const filled: JsonObject = {};
  for (const [key, value] of Object.entries(item.source)) {
    const mode = kind.placeholders?.[key];
    const fillable = key in kind.shape ? mode !== 'keep' : FILLED_COMMON_KEYS.includes(key);
    const written = cut(value, mode);
    filled[key] = fillable ? fill(written, key) : value;
    if (mode === 'words' && bringsOption(written, filled[key])) return fail(option(item.kind));
  }
  if (missing[0] !== undefined) return fail(notSet(missing[0], scope));
  if (isSame(filled, item.source)) return ok(item);

  let parsed = parseHook(filled, 'filled');
  const retyped = retype(filled, item.source, parsed.problems);
  if (retyped !== undefined) parsed = parseHook(retyped, 'filled');
  if (parsed.item !== undefined) return ok({ ...parsed.item, source: item.source });
  return fail({ reason: 'hook', message: `with the payload filled in, ${parsed.problems[0]?.message}` });
}

/** What a placeholder brings into a command line is one word, and none of its options. */
function bringsOption(written: Json, filled: Json): boolean {
  if (!Array.isArray(written) || !Array.isArray(filled)) return isOption(filled) && !isOption(written);
  const end = written.indexOf('--');
  return filled
    .slice(0, end === -1 ? undefined : end)
    .some((word, index) => isOption(word) && !isOption(written[index] ?? null));
}

function isOption(word: Json): boolean {
  return typeof word === 'string' && word.startsWith('-');
}

function option(kind: string): Failure {
  return {
    reason: 'hook',
    message: `what a placeholder brings begins with \`-\`, which ${kind} would take for an option`,
    remedy: 'Write the option itself in the hook (`--name=${payload.name}`), or `--` before the value.',
  };
}

function lookUp({ source, name }: Placeholder, { payload, release }: HookScope): string | undefined {
  if (source === 'payload') return Object.hasOwn(payload, name) ? payload[name] : undefined;
  if (name === 'url') return release.url;
  return RELEASE_FIELDS.some((field) => field === name) ? (release[name] ?? '') : undefined;
}

function notSet({ text, source }: Placeholder, { payload }: HookScope): Failure {
  if (source === 'release')
    return {
      reason: 'hook',
      message: `${text} has no value: it is not known where the release is reached`,
      remedy: 'Give the entry a `url`; one of an object is known in `validate`, when that is ready.',
    };
  const names = Object.keys(payload);
  return {
    reason: 'hook',
    message: `${text} has no value: the payload has ${names.length === 0 ? 'nothing yet' : names.join(', ')}`,
    remedy: 'Set it in an earlier hook, by `capture` or by a line in $LIFECYCLE_OUTPUT.',
  };
}

function mapText(value: Json, path: Path, change: (text: string, path: Path) => string): Json {
  if (typeof value === 'string') return change(value, path);
  if (Array.isArray(value)) return value.map((item, index) => mapText(item, [...path, index], change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, mapText(item, [...path, key], change)]);
  return Object.fromEntries(entries);
}

/** The structure that text of its own kind has, before any value is in it. */
function cut(value: Json, mode: Mode): Json {
  if (typeof mode === 'function') return mode(value);
  return mode === 'words' ? toWords(value) : value;
}

function toWords(value: Json): Json {
  const split = typeof value === 'string' && hasPlaceholder(value) ? splitShellWords(value) : undefined;
  return split?.ok ? split.words : value;
}

/** Placeholders give text; where the key takes a number or a boolean, and the text reads like one, it becomes one. */
function retype(
  filled: JsonObject,
  source: JsonObject,
  problems: readonly Problem[],
): JsonObject | undefined {
  const wrong = problems.filter(({ code }) => code === 'wrong-type');
  if (wrong.length === 0) return undefined;
  const copy = structuredClone(filled);
  for (const { path } of wrong) {
    const parent = path.slice(0, -1).reduce<unknown>((value, step) => (value as JsonObject)?.[step], copy);
    const last = path.at(-1);
    const written = path.reduce<unknown>((value, step) => (value as JsonObject)?.[step], source);
    if (typeof written !== 'string' || last === undefined || typeof parent !== 'object' || parent === null)
      return undefined;
    const record = parent as JsonObject;
    record[last] = readPlainScalar(String(record[last]));
  }
  return copy;
}

function isSame(a: JsonObject, b: JsonObject): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
