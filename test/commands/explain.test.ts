import { describe, expect, it } from 'vitest';
import type { Told } from '../../src/commands/command.ts';
import { explain } from '../../src/commands/explain.ts';
import { tell } from '../../src/entries/tell.ts';
import { CAUSES } from '../../src/model/cause-table.ts';
import { ISSUE_CODES } from '../../src/model/issue.ts';
import { FAILURE_REASONS } from '../../src/model/result/failure.ts';
import { withDefaults } from '../../src/options/option-values.ts';
import type { Deps } from '../../src/session/contract.ts';
import { createRedactor } from '../../src/system/redactor.ts';

async function explained(given: { code?: string }): Promise<Told> {
  const end = await explain.run({ ...withDefaults(given), workspace: '' }, {} as Deps);
  return tell(end, explain, createRedactor());
}

describe('a code is explained', () => {
  it.each(Object.entries(CAUSES))('%s with its meaning, evidence and fix', async (code, cause) => {
    const { lines, json } = await explained({ code });
    for (const part of Object.values(cause)) expect(lines.join('\n')).toContain(part);
    expect(json).toEqual({ code, ...cause });
  });
});

it('every word that a run prints about a failure is explained: codes, reasons and codes of issues', async () => {
  const words = [...Object.keys(CAUSES), ...Object.keys(FAILURE_REASONS), ...Object.keys(ISSUE_CODES)];
  for (const code of words) expect(await explained({ code }), code).toMatchObject({ ending: 'good' });
  expect((await explained({ code: 'hook' })).json).toMatchObject({ meaning: FAILURE_REASONS.hook.summary });
});

it('lists all codes when none is named', async () => {
  const { lines, json } = await explained({});
  expect(lines).toHaveLength(Object.keys(CAUSES).length);
  expect(json).toHaveLength(Object.keys(CAUSES).length);
});

it.each([
  ['image-notfound', 'Did you mean image-not-found?'],
  ['toString', 'helm-lifecycle explain lists all codes.'],
])('does not know %s', async (code, remedy) => {
  expect(await explained({ code })).toMatchObject({ ending: 'refused', json: { failure: { remedy } } });
});

it.each(Object.entries(CAUSES))('the row of %s is written in sentences', (_code, cause) => {
  const { title, meaning, evidence, remedy } = cause;
  expect(title).toMatch(/^[A-Z].*[^.]$/);
  for (const text of [meaning, evidence, remedy]) expect(text).toMatch(/^[`A-Z].*[.]$/);
});
