import { leaseRef } from '../../cluster/lease/lease-object.ts';
import type { ReleaseStore } from '../../helm/contract.ts';
import { readRevision } from '../../helm/stored-objects.ts';
import { deploys } from '../../model/plan/operation.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import {
  comparedRevision,
  newest,
  type ReleaseName,
  type RevisionRecord,
} from '../../model/release/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { mendManifest } from '../../plan/mend-manifest.ts';
import { changesBefore } from '../render/coming-objects.ts';
import type { RunContext } from '../run-context.ts';
import { tellNamespace } from './after-destroy.ts';
import { rememberedForeign } from './foreign-memory.ts';
import { type Deletion, type DeletionSource, judgeDeletions } from './judge-deletions.ts';
import { refuseMending } from './mend-record.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { othersInTarget } from './spare-on-rollback.ts';
import { deletionSource, refuseHolding } from './spare-others.ts';
import { stayingOf, tellDeletion } from './tell-deletion.ts';
import { whatStays } from './what-stays.ts';

/** Says in a dry run what an operation would delete, what it would leave, and why. The failure is the refusal of a real run. */
export async function describeDeletion(
  planned: PlannedRelease,
  run: RunContext,
  rendered: string | undefined,
): Promise<Result<undefined>> {
  const upgrades = planned.operation === 'upgrade';
  const replaces = upgrades || planned.operation === 'rollback';
  if (!replaces && planned.operation !== 'uninstall' && planned.operation !== 'reinstall') return ok();
  const observed = await run.cluster.store.observeOne(planned);
  if (!observed.ok) return observed;
  const from = upgrades ? comparedRevision(observed.value) : newest(observed.value);
  if (!from || (replaces && rendered === undefined)) return ok();
  const lease = await run.cluster.reader.get(leaseRef(planned), { signal: run.limits.signal });
  const annotations = lease.ok ? (lease.value?.metadata.annotations ?? {}) : {};
  const foreign = await rememberedForeign({ run, observed: observed.value, lease: { annotations } });
  if (!foreign.ok) return foreign;
  const deletion: Deletion = { from, taken: foreign.value, complete: true };
  if (replaces) deletion.coming = async () => ok(rendered);
  const source = await mendedSource(planned, from, run);
  if (!source.ok) return source;
  const judged = await judgeDeletions(source.value, deletion);
  if (!judged.ok) return judged;
  const { leaves, deletes, stored } = judged.value;
  const refusal = upgrades ? refuseHolding(leaves, planned) : ok();
  if (!refusal.ok) return refusal;
  const maySettle = changesBefore(planned, run);
  const taken = upgrades ? refuseOverwriting({ run, planned, maySettle }, judged.value) : ok();
  if (!taken.ok) return taken;
  const others = await othersInTarget(source.value, observed.value, planned);
  if (!others.ok) return others;
  const crds = planned.settings.crds?.deleteOnDestroy ? 'go' : 'stay';
  const more =
    stored && !deploys(planned.operation) && !replaces
      ? await whatStays(source.value, stored, { when: 'expected', crds, noHooks: planned.settings.noHooks })
      : ok([]);
  const stays = [
    ...stayingOf([...others.value, ...leaves.filter(({ holds }) => holds !== 'last')]),
    ...(more.ok ? more.value : []),
  ];
  tellDeletion(run, planned.id, { deletes, stays });
  if (planned.operation === 'uninstall') tellNamespace(run, planned, judged.value);
  return ok();
}

/** As the run looks at the deletion: of a stored revision that it would mend first it deletes what the mended one names. */
async function mendedSource(
  planned: PlannedRelease,
  from: RevisionRecord,
  run: RunContext,
): Promise<Result<DeletionSource>> {
  const source = deletionSource({ run, planned, signal: run.limits.signal });
  const stored = await readRevision(planned, from.revision, run.cluster);
  const served = await run.cluster.reader.served();
  if (!stored.ok) return stored;
  if (!served.ok) return served;
  if (!stored.value) return ok(source);
  const { manifest } = stored.value;
  const hidden = refuseMending(manifest, served.value);
  if (hidden) return fail(hidden);
  const mended = { ...stored.value, ...mendManifest(manifest, served.value.resources) };
  for (const change of mended.changes) {
    const text = `the stored revision ${from.revision} would be mended first: ${change}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
  }
  const looked = mended.changes.length > 0 ? mended : stored.value;
  const isIt = ({ name, namespace }: ReleaseName) => name === planned.name && namespace === planned.namespace;
  const { store } = source;
  const read: ReleaseStore['read'] = async (release, revision) =>
    isIt(release) ? ok(looked) : store.read(release, revision);
  return ok({ ...source, store: { ...store, read } });
}
