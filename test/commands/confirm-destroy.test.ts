import { describe, expect, it } from 'vitest';
import { confirmDestroy, confirmPrune } from '../../src/commands/confirm-destroy.ts';
import type { Failure } from '../../src/model/result/failure.ts';
import { plan, plannedRelease } from '../rig/planned.ts';

const going = plannedRelease('api', { action: 'destroy', operation: 'uninstall' });
const { location: _entry, ...orphan } = plannedRelease('web/old', {
  ...{ name: 'old', action: 'destroy', operation: 'uninstall' },
});
const refused: Failure = { reason: 'conflict', message: 'release web/api belongs to manifest other' };
const never = () => Promise.reject(new Error('asked'));

/** A person who answers no, and what they were asked. */
function person() {
  const asked: string[] = [];
  return { asked, no: async (question: string) => asked.push(question) < 0 };
}

describe('before a destroy', () => {
  it('the question names what goes, and anything but yes changes nothing', async () => {
    const { asked, no } = person();
    expect(await confirmDestroy(plan([going]), no)).toMatchObject({ failure: { reason: 'cancelled' } });
    expect(asked).toEqual([expect.stringContaining('destroy uninstalls these releases')]);
    expect(asked[0]).toContain('web/api');
    expect((await confirmDestroy(plan([going]), async () => true)).ok).toBe(true);
  });

  it.each([
    ['a dry run', plan([going], { dryRun: true })],
    ['a destroy of what is not there', plan([{ ...going, operation: 'absent' }])],
    ['one that is refused', plan([going, { ...going, id: 'other', refused }])],
  ])('%s asks nothing', async (_, planned) => {
    expect((await confirmDestroy(planned, never)).ok).toBe(true);
  });
});

describe('before a prune', () => {
  const chart = plannedRelease('api');

  it('the question names the orphans and no other release', async () => {
    const { asked, no } = person();
    await confirmPrune(plan([orphan, going, chart]), no);
    expect(asked).toEqual([expect.stringContaining('prune uninstalls these releases')]);
    expect(asked[0]).toContain('web/old');
    expect(asked[0]).not.toContain('web/api');
  });

  it.each([
    ['a run without orphans', plan([going, chart])],
    ['one that is refused because of a chart', plan([orphan, { ...chart, refused }])],
  ])('%s asks nothing', async (_, planned) => {
    expect((await confirmPrune(planned, never)).ok).toBe(true);
  });
});
