import { beforeAll, describe, expect, it } from 'vitest';
import { HOOK_KINDS } from '../../src/hooks/registry.ts';
import { useCluster } from '../rig/cluster.ts';
import { type EndlessRun, runEndlessHooks } from '../rig/endless-run.ts';
import { rowsOf } from '../rig/in-full.ts';

const cluster = useCluster();
const kinds = HOOK_KINDS.map(({ name }) => name);
/** Of those that are cancelled: one for each way to wait, by a script, by a Helm, by requests and for a server. */
const cancelled = rowsOf(kinds, (kind) =>
  ['run', 'kubectl', 'apply', 'patch', 'check', 'helmTest'].includes(kind),
);
let runs: EndlessRun[];

function releaseOf(kind: string) {
  const id = `for-${kind.toLowerCase()}`;
  for (const { result, notes } of runs) {
    const release = result.releases.find((one) => one.id === id);
    if (release !== undefined) return { ...release, notes: notes.get(id) };
  }
  throw new Error(`no release ${id}`);
}

describe('a run that is cancelled while a hook of each kind is in progress', () => {
  beforeAll(async () => {
    runs = [];
    // A few at a time: within the seconds that are left, each runs two more scripts.
    for (let at = 0; at < cancelled.length; at += 6)
      runs.push(await runEndlessHooks(cluster, cancelled.slice(at, at + 6)));
  });

  it('leaves no process behind', () => {
    for (const { exitCode, leftovers } of runs) {
      expect(exitCode).toBe(130);
      expect(leftovers).toEqual([]);
    }
  });

  it.each(cancelled)('%s: is interrupted, onFailure and finally ran, its error stands', (kind) => {
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
    runs = [await runEndlessHooks(cluster, kinds, '4s')];
  });

  it('leaves no process behind', () => {
    expect(runs.map(({ exitCode, leftovers }) => ({ exitCode, leftovers }))).toEqual([
      { exitCode: 1, leftovers: [] },
    ]);
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
