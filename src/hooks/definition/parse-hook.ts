import { z } from 'zod';
import type { JsonObject } from '../../model/json.ts';
import { expectedPhrase, oneOf } from '../../util/expected-phrase.ts';
import { type CommonHookKeys, commonHookShape, type HookItem, RETRY_DEFAULTS } from '../hook.ts';
import type { HookKind } from '../kind.ts';
import { HOOK_KINDS } from '../registry.ts';
import { hasPlaceholder } from './placeholder.ts';
import { keysAt } from './schema-at.ts';
import { type Problem, problemsOf, unknownKey } from './schema-problems.ts';

const commonSchema = z.object(commonHookShape);
const kindNames = HOOK_KINDS.map((kind) => kind.name);

/**
 * Checks a hook item: exactly one kind, its keys, the common keys. With `later`, what is wrong only as long as
 * `${payload.}` or `${release.}` stands in it is left for when they are filled.
 */
export function parseHook(
  source: JsonObject,
  placeholders: 'later' | 'filled',
): { item?: HookItem; problems: Problem[] } {
  const common = commonSchema.safeParse(source, { error: expectedPhrase });
  const problems = common.success ? [] : problemsOf(common.error.issues, source, commonSchema);

  const chosen = HOOK_KINDS.filter((kind) => kind.name in source);
  const [kind] = chosen;
  if (kind === undefined || chosen.length > 1) {
    // A key that nobody knows is probably the kind, misspelt.
    const unknown = unknownKeys(source, chosen);
    const wrong = unknown.length > 0 && kind === undefined ? [] : [wrongKinds(source, chosen)];
    return { problems: [...unknown, ...wrong, ...problems] };
  }
  problems.push(...unknownKeys(source, [kind]));
  const specSchema = z.object(kind.shape);
  const spec = specSchema.safeParse(source, { error: expectedPhrase });
  if (!spec.success) problems.push(...problemsOf(spec.error.issues, source, specSchema));

  const real =
    placeholders === 'later' ? problems.filter((problem) => !isForLater(problem, source)) : problems;
  if (real.length > 0) return { problems: real };
  const own = spec.success ? (spec.data as JsonObject) : pick(source, Object.keys(kind.shape));
  return {
    item: hookItem(kind.name, source, common.success ? common.data : fallback(source), own),
    problems: [],
  };
}

function hookItem(kind: string, source: JsonObject, common: CommonHookKeys, spec: JsonObject): HookItem {
  const { name, when, timeout } = common;
  const { attempts, delay, backoff } = common.retry ?? RETRY_DEFAULTS;
  return {
    kind,
    ...(name !== undefined && { name }),
    ...(when !== undefined && { when }),
    ...(common.if !== undefined && { if: common.if as NonNullable<HookItem['if']> }),
    ...(timeout !== undefined && { timeoutMs: timeout }),
    retry: { attempts, delay, backoff },
    allowFailure: common.allowFailure,
    env: common.env,
    capture: common.capture,
    spec,
    source,
  };
}

/** The common keys when only an `if` with placeholders stands against them: everything but that `if`. */
function fallback(source: JsonObject): CommonHookKeys {
  const { if: _later, ...rest } = source;
  return commonSchema.parse(rest);
}

function wrongKinds(source: JsonObject, chosen: readonly HookKind<JsonObject>[]): Problem {
  if (chosen.length > 1) {
    const both = chosen.map(({ name }) => `\`${name}\``).join(' and ');
    const second = chosen[1]?.name ?? '';
    const message = `a hook has exactly one kind, and this one has ${both}`;
    return {
      code: 'conflicting-keys',
      path: [second],
      message,
      hint: 'make two hooks of it',
      aboutKey: true,
    };
  }
  const message = `a hook needs a kind: ${oneOf(kindNames.map((name) => `\`${name}\``))}`;
  const hint = 'say what it does, such as `run: ./migrate.sh`';
  return { code: 'missing-key', path: Object.keys(source).slice(0, 1), message, hint, aboutKey: true };
}

function unknownKeys(source: JsonObject, chosen: readonly HookKind<JsonObject>[]): Problem[] {
  // Without a kind every kind's keys are possible, and a misspelt kind finds its suggestion.
  const possible = chosen.length === 0 ? HOOK_KINDS : chosen;
  const known = [...possible.flatMap((kind) => Object.keys(kind.shape)), ...keysAt(commonSchema, [])];
  return Object.keys(source)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const owner = HOOK_KINDS.find((kind) => key in kind.shape);
      const problem = unknownKey(key, [], known);
      const message = `${chosen[0] ? `a \`${chosen[0].name}\` hook` : 'a hook'} has no key \`${key}\``;
      return owner === undefined
        ? { ...problem, message }
        : { ...problem, message, hint: `it belongs to \`${owner.name}\`` };
    });
}

/** The place has a placeholder, so its final value is not known yet. */
function isForLater({ path, wantsStructure, aboutKey }: Problem, source: JsonObject): boolean {
  if (wantsStructure || aboutKey) return false;
  const [first] = path;
  if (first === undefined || (first !== 'if' && first !== 'env' && first in commonHookShape)) return false;
  let value: unknown = source;
  for (const step of path) value = (value as Record<string, unknown> | undefined)?.[step];
  return typeof value === 'string' && hasPlaceholder(value);
}

function pick(source: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(source).filter(([key]) => keys.includes(key)));
}
