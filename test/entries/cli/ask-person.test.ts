import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askPerson } from '../../../src/entries/cli/ask-person.ts';

const { signal } = new AbortController();

function terminal(isTTY: boolean, answer = '') {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  input.write(`${answer}\n`);
  return { input, output };
}

describe('before a destroy', () => {
  it.each([
    ['yes', true],
    [' YES ', true],
    ['y', false],
    ['', false],
  ])('the answer %j is taken as %s', async (answer, wanted) => {
    const ask = askPerson(terminal(true, answer), {}, signal);
    expect(await ask?.('Really? ')).toBe(wanted);
  });

  it('nobody is asked in a job or a pipe', () => {
    expect(askPerson(terminal(false), {}, signal)).toBeUndefined();
    expect(askPerson(terminal(true), { CI: 'true' }, signal)).toBeUndefined();
  });
});
