import { describe, expect, it } from 'vitest';
import type { ChartEntry } from '../../src/manifest/manifest.ts';
import { stepOf } from '../../src/model/plan/built-in-step.ts';
import { PHASES } from '../../src/model/plan/phase.ts';
import type { ReleaseStatus, RevisionRecord } from '../../src/model/release/release.ts';
import { UNKNOWN_INPUTS } from '../../src/observe/inputs-digest.ts';
import { planRollback } from '../../src/plan/planners/rollback.ts';
import type { StoredContent } from '../../src/plan/rollback-choice.ts';
import { settings } from '../rig/planned.ts';

const location = { file: 'helm-lifecycle.yaml', line: 4, column: 5, length: 4 };
const entry: ChartEntry = {
  id: 'api',
  name: 'api',
  namespace: 'web',
  location,
  action: 'deploy',
  tags: [],
  needs: [],
  source: { kind: 'local', path: '', written: 'charts/api' },
  settings: settings(),
  values: { files: [], inline: [], values: {}, set: [] },
  crdPaths: [],
  hooks: Object.fromEntries(PHASES.map((phase) => [phase, []])) as never,
  locate: () => location,
};

const INPUTS = 'a'.repeat(40);

const revision = (number: number, status: ReleaseStatus, marked = false): RevisionRecord => ({
  revision: number,
  status,
  ...{ secretName: `v${number}`, uid: `${number}`, resourceVersion: '1', modifiedAt: 0, manifestId: 'shop' },
  ...(marked && { inputs: INPUTS }),
});

const sealed = (number: number, status: ReleaseStatus): RevisionRecord => ({
  ...revision(number, status),
  isOurs: true,
});

function rollback(
  revisions: RevisionRecord[],
  {
    ownId = 'shop',
    takeOver = false,
    revision: asked,
    stored = new Map(),
  }: { revision?: number; ownId?: string; takeOver?: boolean; stored?: Map<number, StoredContent> } = {},
) {
  const observed = { name: 'api', namespace: 'web', revisions };
  return planRollback(entry, { observed, stored }, { ownId, takeOver, revision: asked });
}

const targetOf = (planned: ReturnType<typeof rollback>) => stepOf(planned.phases.exec.steps, 'helm');

describe('a rollback goes back to', () => {
  it.each<[string, RevisionRecord[], { revision?: number }, number, string]>([
    [
      'the newest earlier one that a run completed',
      [revision(1, 'superseded', true), revision(2, 'superseded'), revision(3, 'deployed', true)],
      {},
      1,
      INPUTS,
    ],
    [
      'the newest earlier one that a run stored and that served, when none was completed',
      [revision(1, 'superseded'), sealed(2, 'superseded'), revision(3, 'superseded'), sealed(4, 'deployed')],
      {},
      2,
      UNKNOWN_INPUTS,
    ],
    [
      'the deployed one after a failed one',
      [revision(1, 'superseded', true), revision(2, 'deployed', true), revision(3, 'failed')],
      {},
      2,
      INPUTS,
    ],
    [
      'the one that is asked for',
      [revision(1, 'superseded'), revision(2, 'superseded', true), revision(3, 'deployed')],
      { revision: 1 },
      1,
      UNKNOWN_INPUTS,
    ],
  ])('%s', (_, revisions, asked, target, digest) => {
    const planned = rollback(revisions, asked);
    const mark = { kind: 'mark', digest, objects: 'remember', of: target };
    expect(planned).toMatchObject({ operation: 'rollback', closing: [mark] });
    expect(targetOf(planned)).toEqual({ kind: 'helm', command: 'rollback', revision: target });
    expect(planned.phases.validate.steps).toEqual([{ kind: 'wait-ready' }]);
    expect(planned.blocked).toBeUndefined();
  });

  it('nothing when the one that is asked for serves', () => {
    const planned = rollback([revision(3, 'deployed')], { revision: 3 });
    expect(planned).toMatchObject({ operation: 'unchanged', why: 'revision 3 serves already' });
  });

  it.each<[string, RevisionRecord[], { revision?: number }, string]>([
    ['there is no release', [], {}, 'there is no such release'],
    ['it was uninstalled', [revision(1, 'uninstalled')], {}, 'it is uninstalled'],
    [
      'nothing served before',
      [revision(1, 'failed'), revision(2, 'deployed')],
      {},
      'no earlier revision of it that served is stored',
    ],
    [
      'what served before was stored by others since',
      [sealed(1, 'failed'), revision(2, 'superseded'), sealed(3, 'deployed')],
      {},
      'no earlier revision of it that served is stored by this project',
    ],
    [
      'the revision is not stored',
      [revision(4, 'superseded'), revision(5, 'deployed')],
      { revision: 2 },
      'revision 2 of release web/api is not stored',
    ],
    [
      'the revision never served',
      [revision(4, 'failed'), revision(5, 'deployed')],
      { revision: 4 },
      'is failed: it never served',
    ],
  ])('nothing when %s', (_, revisions, asked, message) => {
    const planned = rollback(revisions, asked);
    expect(planned.blocked).toMatchObject({ reason: 'not-found', message: expect.stringContaining(message) });
    expect(targetOf(planned)).toBeUndefined();
    expect(planned.closing).toEqual([]);
  });

  it('nothing of another manifest, unless that is taken over', () => {
    const revisions = [revision(1, 'superseded'), revision(2, 'deployed')];
    expect(rollback(revisions, { ownId: 'other' }).refused?.reason).toBe('conflict');
    expect(rollback(revisions, { ownId: 'other', takeOver: true }).refused).toBeUndefined();
  });
});

describe('a rollback that is not told where to', () => {
  /** `A B <1`: what three revisions hold, the last one by a rollback to the first; small letters never completed, `!` failed. */
  function history(text: string) {
    const stored = new Map<number, StoredContent>();
    const revisions = text.split(' ').map((word, index, words): RevisionRecord => {
      const number = index + 1;
      const [, said, failed] = /^(\w|<\d+)(!?)$/.exec(word) ?? [];
      const backTo = said?.startsWith('<') ? Number(said.slice(1)) : undefined;
      const content = backTo === undefined ? `${said}`.toUpperCase() : (stored.get(backTo)?.content ?? '');
      const isSaid = backTo !== undefined && !failed;
      stored.set(number, {
        chart: { name: 'app', version: '1.0.0' },
        content,
        description: isSaid ? `Rollback to ${backTo}` : 'Upgrade complete',
      });
      if (failed) return revision(number, 'failed');
      const status = number === words.length ? 'deployed' : 'superseded';
      return { ...revision(number, status, said === said?.toUpperCase()), isOurs: true };
    });
    return { revisions, stored };
  }

  it.each<[string, number | undefined, string]>([
    ['A B', 1, 'from the bad one to the good one'],
    ['A B C <2', 1, 'further back when that is bad as well'],
    ['A B C <1 D', 4, 'to what was brought back'],
    ['A B <1 B', 3, 'from a bad one that was deployed once more'],
    ['A B <1 B C', 4, 'to one that was deployed anew since it was rolled back from'],
    ['A B B', 1, 'past the same once more'],
    ['A B! <1', undefined, 'nowhere when only a failed one is left'],
    ['A B <1', undefined, 'nowhere but to what was bad'],
    ['A B C <2 <1', undefined, 'nowhere when both were bad'],
    ['A B C <1', undefined, 'nowhere to what was jumped over'],
    ['A B <1!', 1, 'to the good one once more when that failed'],
    ['A B C <2! <1!', 1, 'not to what a failed rollback has brought'],
    ['A b C', 1, 'to one that completed'],
    ['a b C', 2, 'to one that served when none completed'],
    ['A A!', 1, 'to the same when a deploy of it failed'],
    ['A B A B!', undefined, 'nowhere when what was replaced before has failed again'],
    ['A B A B! <3', undefined, 'nor when that was taken back'],
  ])('%s: to %s, %s', (text, target, _) => {
    const { revisions, stored } = history(text);
    const planned = rollback(revisions, { stored });
    const step = targetOf(planned);
    expect(step?.command === 'rollback' ? step.revision : undefined).toBe(target);
    if (target !== undefined) return;
    expect(planned.blocked?.message).toContain('nothing else to go back to by itself');
    const served = revisions.slice(0, -1).filter(({ status }) => status !== 'failed');
    expect(planned.blocked?.remedy).toContain(`one of ${served.map((one) => one.revision).join(', ')} `);
  });

  it('says what it passes', () => {
    const { revisions, stored } = history('A B C <2');
    expect(rollback(revisions, { stored }).why).toBe(
      'back to revision 1 (past 3, which was rolled back from); revision 4 is deployed',
    );
  });
});
