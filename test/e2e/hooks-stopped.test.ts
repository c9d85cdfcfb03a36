import { beforeAll, describe, expect, it } from 'vitest';
import { HOOK_KINDS } from '../../src/hooks/registry.ts';
import { useCluster } from '../rig/cluster.ts';
import { type EndlessRun, runEndlessHooks } from '../rig/endless-run.ts';

/** GitHub's own limit; then comes SIGTERM. */
const LONGEST_END_MS = 7_500;

const cluster = useCluster();
const kinds = HOOK_KINDS.map(({ name }) => name);
let run: EndlessRun;

function releaseOf(kind: string) {
  const id = `for-${kind.toLowerCase()}`;
  const release = run.result.releases.find((one) => one.id === id);
  if (release === undefined) throw new Error(`no release ${id}`);
  return { ...release, notes: run.notes.get(id) };
}

describe('a run that is cancelled while a hook of each kind is in progress', () => {
  beforeAll(async () => {
    run = await runEndlessHooks(cluster);
  }, 180_000);

  it('ends in time and leaves no process behind', () => {
    expect(run.exitCode).toBe(130);
    expect(run.leftovers).toEqual([]);
    expect(run.tookMs).toBeLessThan(LONGEST_END_MS);
  });

  it.each(kinds)('%s: is interrupted, onFailure and finally ran, its error stands', (kind) => {
    const interrupted = `hook "${kind}": interrupted (SIGINT)`;
    const { outcome, failure, notes } = releaseOf(kind);
    expect(outcome).toBe('cancelled');
    expect(failure).toMatchObject({ reason: 'cancelled', message: interrupted });
    expect(notes).toEqual([
      `onFailure preExec cancelled: ${interrupted}`,
      `finally preExec cancelled: ${interrupted}`,
    ]);
  });
});

describe('a run in which a hook of each kind takes longer than its timeout', () => {
  beforeAll(async () => {
    run = await runEndlessHooks(cluster, '4s');
  }, 180_000);

  it('leaves no process behind', () => {
    expect(run.exitCode).toBe(1);
    expect(run.leftovers).toEqual([]);
  });

  it.each(kinds)('%s: fails when its time is over, onFailure and finally ran', (kind) => {
    const { outcome, failure, notes } = releaseOf(kind);
    const late = `hook "${kind}": did not finish within 4 s`;
    expect(failure).toMatchObject({ reason: 'timed-out', message: expect.stringContaining(late) });
    expect(outcome).toBe('timed-out');
    expect(notes).toEqual([
      expect.stringMatching(/^onFailure preExec/),
      expect.stringMatching(/^finally preExec/),
    ]);
  });
});
