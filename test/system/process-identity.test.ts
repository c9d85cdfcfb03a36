import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { lifeOf, ownIdentity } from '../../src/system/process-identity.ts';

const own = ownIdentity();
const life = (changes: object) => lifeOf(JSON.stringify({ ...own, ...changes }));

it('knows a process that lives, and one that is gone', () => {
  expect(life({})).toBe('alive');
  expect(life({ pid: spawnSync('true').pid })).toBe('dead');
});

it.runIf(process.platform === 'linux')('takes another process of the same number for another one', () => {
  expect(life({ startedAt: '1' })).toBe('dead');
});

it('cannot tell it of a process in another container, of another boot or of nobody', () => {
  expect(life({ namespace: 'pid:[1]' })).toBe('unknown');
  expect(life({ boot: 'another' })).toBe('unknown');
  for (const text of ['', '999999', '[]', '{}', 'null']) expect(lifeOf(text)).toBe('unknown');
});
