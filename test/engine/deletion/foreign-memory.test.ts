import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeldLease } from '../../../src/cluster/lease/lease.ts';
import {
  FOREIGN_ANNOTATION,
  rememberedForeign,
  rememberForeign,
} from '../../../src/engine/deletion/foreign-memory.ts';
import type { RecoveryContext } from '../../../src/engine/release-context.ts';
import type { ObjectRef } from '../../../src/model/object-ref.ts';
import { ok } from '../../../src/model/result.ts';
import { tries } from '../../rig/tries.ts';

const TAKEN = { apiVersion: 'v1', kind: 'ConfigMap', name: 'taken', namespace: 'web' };
const CLUSTER_WIDE = { apiVersion: 'v1', kind: 'Namespace', name: 'ours' };
const failed = { status: 'failed' as const, secretName: 's', resourceVersion: '1', modifiedAt: 0 };
type Release = Pick<RecoveryContext, 'lease' | 'observed' | 'run'>;

/** A release whose newest revision failed, and a lease in which somebody wrote `noted`. */
function release(noted?: string, uid = 'uid-2'): Release {
  const revisions = [
    { ...failed, revision: 1, uid: 'uid-1' },
    { ...failed, revision: 2, uid },
  ];
  const annotations = noted === undefined ? {} : { [FOREIGN_ANNOTATION]: noted };
  return {
    observed: { name: 'api', namespace: 'web', revisions },
    lease: { annotations, setAnnotations: async () => ok() } as unknown as HeldLease,
    run: {
      cluster: { reader: { get: async ({ name }: ObjectRef) => ok(name === 'gone' ? undefined : {}) } },
    } as unknown as RecoveryContext['run'],
  };
}

/** What the lease says after these were remembered. */
async function noteOf(objects: ObjectRef[]): Promise<string | undefined> {
  const remembering = release();
  await rememberForeign(remembering, objects);
  return remembering.lease?.annotations[FOREIGN_ANNOTATION];
}

describe('what a lease remembers of foreign objects', () => {
  it('is known to later runs as long as it exists, also when more revisions have come', async () => {
    const noted = await noteOf([TAKEN, CLUSTER_WIDE, { ...TAKEN, name: 'gone' }]);
    const later = release(noted);
    later.observed?.revisions.push({ ...failed, revision: 3, uid: 'uid-3' });
    expect(await rememberedForeign(later)).toEqual(ok([TAKEN, CLUSTER_WIDE]));
    expect(await noteOf([])).toBeUndefined();
  });

  it('is nothing when somebody changed it, or copied it to another release', async () => {
    const noted = (await noteOf([TAKEN])) ?? '';
    expect(await rememberedForeign(release(noted.replace('taken', 'own')))).toEqual(ok([]));
    expect(await rememberedForeign(release(noted, 'another'))).toEqual(ok([]));
  });

  it('is nothing once a later revision completed, also when somebody writes it again', async () => {
    const noted = await noteOf([TAKEN]);
    const later = release(noted);
    const completed = { revision: 3, uid: 'uid-3', inputs: 'a'.repeat(40) };
    later.observed?.revisions.push({ ...failed, ...completed, status: 'deployed' });
    expect(await rememberedForeign(later)).toEqual(ok([]));
  });

  it('is nothing when it leaves no room for anything else', async () => {
    const many = Array.from({ length: 4_000 }, (_, index) => ({ ...TAKEN, name: `taken-${index}` }));
    expect(await rememberedForeign(release(await noteOf(many)))).toEqual(ok([]));
  });

  it('is nothing in any other form', async () => {
    const strange = fc.constantFrom('[null]', '[{}]', '{}', JSON.stringify([CLUSTER_WIDE]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(strange, fc.string(), fc.json({ maxDepth: 3 })), async (noted) => {
        expect(await rememberedForeign(release(noted))).toEqual(ok([]));
      }),
      tries(200),
    );
  });
});
