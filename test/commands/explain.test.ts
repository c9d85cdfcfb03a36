import { describe, expect, it } from 'vitest';
import { explain } from '../../src/commands/explain.ts';
import { CAUSES } from '../../src/model/cause.ts';

describe('a code is explained', () => {
  it.each(Object.entries(CAUSES))('%s with its meaning, what it rests on and what helps', (code, cause) => {
    const explained = explain(code);
    const { text, json } = explained.ok ? explained.value : { text: '', json: null };
    for (const part of Object.values(cause)) expect(text).toContain(part);
    expect(json).toEqual({ code, ...cause });
  });
});

it('lists all codes when none is named', () => {
  const explained = explain();
  const { text, json } = explained.ok ? explained.value : { text: '', json: null };
  expect(text.trimEnd().split('\n')).toHaveLength(Object.keys(CAUSES).length);
  expect(json).toHaveLength(Object.keys(CAUSES).length);
});

it.each([
  ['image-notfound', 'did you mean image-not-found?'],
  ['toString', 'helm-lifecycle explain lists all codes'],
])('does not know %s', (code, remedy) => {
  expect(explain(code)).toMatchObject({ ok: false, failure: { remedy } });
});

it.each(Object.entries(CAUSES))('the row of %s is written in sentences', (_code, cause) => {
  const { title, meaning, evidence, remedy } = cause;
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  for (const text of [meaning, evidence, remedy]) expect(text).toMatch(/^[`A-Z].*[.]$/);
});
