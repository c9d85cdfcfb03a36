import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { confirmDestroy } from '../../../src/commands/confirm-destroy.ts';
import { askPerson } from '../../../src/entries/cli/ask-person.ts';
import { plan, plannedRelease } from '../../rig/planned.ts';

const { signal } = new AbortController();

function terminal(isTTY: boolean, answer = '') {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  input.write(`${answer}\n`);
  return { input, output };
}

describe('before a destroy', () => {
  const going = plannedRelease('api', { action: 'destroy', operation: 'uninstall' });

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

  it('the question names what goes, and anything but yes changes nothing', async () => {
    const asked: string[] = [];
    const no = async (question: string) => asked.push(question) > 1;
    expect(await confirmDestroy(plan([going]), no)).toMatchObject({ failure: { reason: 'cancelled' } });
    expect(asked[0]).toContain('web/api');
    expect((await confirmDestroy(plan([going]), async () => true)).ok).toBe(true);
  });

  it('a dry run, and a destroy of what is not there, ask nothing', async () => {
    const never = () => Promise.reject(new Error('asked'));
    expect((await confirmDestroy(plan([going], { dryRun: true }), never)).ok).toBe(true);
    expect((await confirmDestroy(plan([{ ...going, operation: 'absent' }]), never)).ok).toBe(true);
  });
});
