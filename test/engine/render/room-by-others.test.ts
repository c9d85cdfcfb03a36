import { expect, it } from 'vitest';
import { roomByOthers } from '../../../src/engine/render/room-by-others.ts';
import type { RunContext } from '../../../src/engine/run-context.ts';
import type { PlannedRelease } from '../../../src/model/plan/plan.ts';
import type { Failure } from '../../../src/model/result/failure.ts';
import { fail, ok } from '../../../src/model/result.ts';

const failure = (message: string): Failure => ({ reason: 'invalid', code: 'quota-exceeded', message });

function release(id: string, more: Partial<PlannedRelease> = {}): PlannedRelease {
  const exec = { steps: [{ kind: 'helm', command: 'upgrade' }], hooks: [] };
  const planned = { id, name: id, namespace: 'web', operation: 'upgrade', needs: [], settings: {} };
  return { ...planned, phases: { exec }, ...more } as unknown as PlannedRelease;
}

/** The releases that are asked for room for a Secret of release `new`. */
async function askedFor(others: PlannedRelease[]): Promise<string[]> {
  const asked: string[] = [];
  const planned = release('new');
  const staged = { chartPath: '/c', valuesFiles: [], crdFiles: [] };
  const run = {
    approved: { plan: { manifestId: 'm', releases: [planned, ...others] } },
    inputs: { stage: { releases: new Map(others.map(({ id }) => [id, staged])) } },
    limits: {},
    helm: {
      reader: {
        render: async ({ name }: { name: string }) => {
          asked.push(name);
          return fail(failure('no'));
        },
      },
    },
    cluster: { reader: { resourceOf: async () => ok() } },
  } as unknown as RunContext;
  const object = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'new' } };
  const message = 'exceeded quota: few, requested: secrets=1, used: secrets=9, limited: secrets=9';
  const answer = { object, failure: failure(message) };
  expect([...(await roomByOthers(planned, [answer], run))]).toEqual([[answer, []]]);
  return asked;
}

it('room is made by upgrades that do not need the refused release and are not refused themselves', async () => {
  const asked = await askedFor([
    release('old'),
    release('first', { operation: 'install' }),
    release('later', { needs: ['new'] }),
    release('refused', { blocked: failure('no chart') }),
  ]);
  expect(asked).toEqual(['old']);
});
