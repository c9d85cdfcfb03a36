import { describe, expect, it } from 'vitest';
import type { ReleaseEnd } from '../../../src/engine/release/release-end.ts';
import type { RunContext } from '../../../src/engine/run-context.ts';
import { runPlan } from '../../../src/engine/schedule/run-plan.ts';
import type { Event, EventBody } from '../../../src/model/journal/event.ts';
import type { PlannedRelease } from '../../../src/model/plan/plan.ts';
import type { OptionValues } from '../../../src/options/option-values.ts';
import { approve } from '../../../src/plan/approve.ts';
import { plan, plannedRelease, settings } from '../../rig/planned.ts';

const broken: ReleaseEnd = { outcome: 'failed', failure: { reason: 'helm', message: 'broken' } };

/** Runs a plan whose releases end as the script says (default: well); gives what started, what was recorded, and the end. */
async function running(
  releases: PlannedRelease[],
  script: Record<string, ReleaseEnd> = {},
  options: { cancelAfter?: string; concurrency?: number; onError?: OptionValues['onError'] } = {},
) {
  const started: string[] = [];
  const events: EventBody[] = [];
  const abort = new AbortController();
  const context = {
    approved: approve(plan(releases)),
    effects: undefined,
    inputs: {},
    record: { emit: (event: EventBody) => events.push(event) },
    limits: {
      signal: abort.signal,
      concurrency: options.concurrency ?? 1,
      onError: options.onError ?? 'continue',
    },
    shared: { failing: new Map(), emptied: new Map() },
  } as unknown as RunContext;
  const end = await runPlan(context, async ({ id }) => {
    started.push(id);
    if (id === options.cancelAfter) abort.abort({ kind: 'cancelled', by: 'SIGTERM' });
    return script[id] ?? { outcome: 'succeeded' };
  });
  return { started, end, skipped: events.filter((event) => event.type === 'release-ended') as Event[] };
}

describe('a run', () => {
  it('starts the releases in the order of the plan', async () => {
    const { started, end } = await running([plannedRelease('a'), plannedRelease('b', { needs: ['a'] })]);
    expect(started).toEqual(['a', 'b']);
    expect(end).toEqual({ outcome: 'succeeded' });
  });

  it('skips what needs a failed release, also indirectly, says why, and goes on with the others', async () => {
    const releases = [
      plannedRelease('db'),
      plannedRelease('api', { needs: ['db'] }),
      plannedRelease('web', { needs: ['api'] }),
      plannedRelease('docs'),
    ];
    const { started, end, skipped } = await running(releases, { db: broken });
    expect(started).toEqual(['db', 'docs']);
    expect(skipped).toMatchObject([
      { release: 'api', outcome: 'skipped', note: 'needs db' },
      { release: 'web', outcome: 'skipped', note: 'needs api' },
    ]);
    expect(end).toEqual({ outcome: 'failed', failure: broken.failure });
  });

  it('starts nothing when one release is refused, and tells each of them why', async () => {
    const refused = (name: string) => ({
      reason: 'protected' as const,
      message: `${name} is protected`,
      remedy: 'Ask.',
    });
    const releases = [
      plannedRelease('web'),
      plannedRelease('api', { refused: refused('api') }),
      plannedRelease('db', { refused: refused('db'), settings: settings({ allowFailure: true }) }),
    ];
    const { started, end, skipped } = await running(releases);
    expect(started).toEqual([]);
    expect(approve(plan(releases)).performs.size).toBe(0);
    expect(skipped).toMatchObject([
      { release: 'web', outcome: 'skipped', note: 'the run is refused' },
      { release: 'api', outcome: 'failed' },
      { release: 'db', outcome: 'failed' },
    ]);
    expect(end.outcome).toBe('failed');
    expect(end.failure?.message).toContain('api is protected; db is protected');
  });

  it('goes on behind a failed release that may fail, and succeeds', async () => {
    const mayFail = plannedRelease('cache', { settings: settings({ allowFailure: true }) });
    const { started, end } = await running([mayFail, plannedRelease('api', { needs: ['cache'] })], {
      cache: broken,
    });
    expect(started).toEqual(['cache', 'api']);
    expect(end.outcome).toBe('succeeded');
  });

  it('starts nothing new while a failing release is not over yet, with onError: stop', async () => {
    const failing: RunContext['shared']['failing'] = new Map();
    const events: EventBody[] = [];
    const started: string[] = [];
    const context = {
      approved: approve(plan([plannedRelease('a'), plannedRelease('b')])),
      effects: undefined,
      inputs: {},
      record: { emit: (event: EventBody) => events.push(event) },
      limits: { signal: new AbortController().signal, concurrency: 1, onError: 'stop' },
      shared: { failing },
    } as unknown as RunContext;
    await runPlan(context, async ({ id }, _run, slot) => {
      started.push(id);
      failing.set(id, { reason: 'helm', message: 'broken' });
      // Evidence and rollback of a release need no slot.
      slot.release();
      return broken;
    });
    expect(started).toEqual(['a']);
    expect(events).toMatchObject([{ release: 'b', note: 'the run stops at the first failure' }]);
  });

  it('keeps a release that a failed destroy still needs', async () => {
    const releases = [
      plannedRelease('web', { action: 'destroy' }),
      plannedRelease('db', { action: 'destroy', needs: ['web'] }),
    ];
    const { skipped } = await running(releases, { web: broken });
    expect(skipped).toMatchObject([{ release: 'db', note: 'needed by web, which is still there' }]);
  });

  it('starts nothing after a cancel', async () => {
    const { started, end, skipped } = await running(
      [plannedRelease('a'), plannedRelease('b')],
      {},
      { cancelAfter: 'a' },
    );
    expect(started).toEqual(['a']);
    expect(skipped).toMatchObject([{ release: 'b', note: 'the run was cancelled' }]);
    expect(end).toMatchObject({
      outcome: 'cancelled',
      failure: { message: 'the run was cancelled (SIGTERM)' },
    });
  });

  it('starts nothing new after a failure when it is to stop at errors', async () => {
    const releases = [plannedRelease('a'), plannedRelease('b'), plannedRelease('c')];
    const { started, skipped } = await running(releases, { b: broken }, { onError: 'stop' });
    expect(started).toEqual(['a', 'b']);
    expect(skipped).toMatchObject([{ release: 'c', note: 'the run stops at the first failure' }]);
  });

  it('has no changes when every release is as wanted', async () => {
    const { end } = await running([plannedRelease('a'), plannedRelease('b')], {
      a: { outcome: 'unchanged' },
      b: { outcome: 'skipped', note: 'action is skip' },
    });
    expect(end).toEqual({ outcome: 'no-changes' });
  });

  it('ends as timed out when that was the first failure', async () => {
    const late: ReleaseEnd = { outcome: 'timed-out', failure: { reason: 'timed-out', message: 'late' } };
    expect((await running([plannedRelease('a')], { a: late })).end.outcome).toBe('timed-out');
  });
});

describe('approve', () => {
  it('lets a dry run perform nothing', () => {
    expect(approve(plan([plannedRelease('a')], { dryRun: true })).performs.size).toBe(0);
  });

  it('leaves out the releases that are dry themselves', () => {
    const releases = [plannedRelease('a'), plannedRelease('b', { settings: settings({ dryRun: true }) })];
    expect([...approve(plan(releases)).performs]).toEqual(['a']);
  });
});
