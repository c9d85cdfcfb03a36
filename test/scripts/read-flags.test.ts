import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';

const scripts = resolve(import.meta.dirname, '../../scripts');
/** What the others import. */
const MODULES = ['read-flags.ts'];
const programs = readdirSync(scripts).filter((name) => name.endsWith('.ts') && !MODULES.includes(name));

test('there are scripts', () => {
  expect(programs).toContain('bench.ts');
});

test.each(programs)('%s says how it is used, and what it does not take', async (name) => {
  const asked = await runProgram(process.execPath, [join(scripts, name), '--help']);
  expect(asked.ok).toBe(true);
  expect(asked.stdout).toMatch(/^usage:/);

  const refused = await runProgram(process.execPath, [join(scripts, name), '--no-such-flag']);
  expect(refused.ok).toBe(false);
  expect(refused.problem).toContain("Unknown option '--no-such-flag'");
  expect(refused.problem).toContain('usage:');
  expect(refused.problem).not.toContain('    at ');
});
