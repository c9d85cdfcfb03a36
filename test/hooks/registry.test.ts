import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { CHECKS, questionSchema } from '../../src/hooks/checks.ts';
import { parseHook } from '../../src/hooks/definition/parse-hook.ts';
import { unwrap } from '../../src/hooks/definition/schema-at.ts';
import { commonHookShape } from '../../src/hooks/hook.ts';
import { HOOK_KINDS } from '../../src/hooks/registry.ts';

const RELEASE = { name: 'api', namespace: 'web' };

describe.each(HOOK_KINDS.map((kind) => [kind.name, kind] as const))('the kind %s', (name, kind) => {
  const { item, problems } = parseHook(parse(kind.example), 'later');

  test('has an example that is valid', () => {
    expect(problems).toEqual([]);
    expect(item?.kind).toBe(name);
  });

  test('says in one line what it does', () => {
    const line = kind.describe(item?.spec ?? {});
    expect(line).toMatch(/^\S.{3,200}$/);
  });

  test('names its files and rights without looking at the cluster', () => {
    expect(kind.files(item?.spec ?? {})).toBeInstanceOf(Array);
    expect(kind.permissions(item?.spec ?? {}, RELEASE)).toBeInstanceOf(Array);
  });

  test('is chosen by a key of its own, and every key that it takes has a description', () => {
    expect(Object.keys(kind.shape)).toContain(name);
    expect(Object.keys(kind.shape).filter((key) => key in commonHookShape)).toEqual([]);
    expect(undescribed(kind.shape)).toEqual([]);
    const def = unwrap(kind.shape[name])?.def;
    expect(def?.type === 'object' ? undescribed(def.shape) : []).toEqual([]);
  });
});

test.each(Object.entries(CHECKS))('the example of the check %s is valid', (name, { example }) => {
  const question = parse(example);
  expect(Object.keys(question)).toEqual([name]);
  expect(questionSchema.safeParse(question).success).toBe(true);
});

test('no two kinds share a key beside those of every hook', () => {
  const keys = HOOK_KINDS.flatMap(({ shape }) => Object.keys(shape));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

function undescribed(shape: Readonly<Record<string, z.core.$ZodType>>): string[] {
  return Object.keys(shape).filter((key) => !describedBy(shape[key] as z.ZodType));
}

function describedBy(schema: z.ZodType): boolean {
  if (schema.description !== undefined) return true;
  const { def } = schema as unknown as { def: { innerType?: z.ZodType } };
  return def.innerType !== undefined && describedBy(def.innerType);
}
