import { rewriteManifest } from '../../helm/rewrite-manifest.ts';
import { readRevision } from '../../helm/stored-objects.ts';
import type { RevisionRecord } from '../../model/release/release.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { mendManifest, unreachable } from '../../plan/mend-manifest.ts';
import { removedApi } from '../../plan/render/removed-apis.ts';
import { type RenderedItem, renderedItems } from '../../plan/render/rendered-item.ts';
import { isServed } from '../../plan/render/served-version.ts';
import { observeAgain } from '../release/observe-again.ts';
import type { RecoveryContext } from '../release-context.ts';
import { keepOriginal } from './original-records.ts';

/**
 * Before Helm starts from a stored revision: what names an API that the cluster does not serve any more is mapped to the one that
 * it serves, for Helm would refuse the whole revision. The record as it was stays in a Secret of its own.
 */
export async function mendRecord(
  release: RecoveryContext,
  record: RevisionRecord | undefined,
): Promise<Result<undefined>> {
  const { run, planned, effects } = release;
  if (!record) return ok();
  const stored = await readRevision(planned, record, run.cluster);
  if (!stored.ok) return stored;
  const manifest = stored.value?.manifest ?? '';
  let served = await run.cluster.reader.resources();
  const isWell = (item: RenderedItem) => item.name !== '' && served.ok && isServed(item, served.value);
  if (renderedItems(manifest).every(isWell)) return ok();
  served = await run.cluster.reader.resources('fresh');
  if (!served.ok) return served;
  const lost = unreachable(manifest, served.value);
  const hidden = await hiddenApi(release, lost);
  if (hidden) return fail(hidden);
  const resources = served.value;
  const { changes } = mendManifest(manifest, resources);
  if (changes.length === 0) return ok();
  const kept = await keepOriginal(release, record);
  if (!kept.ok) return kept;
  const rewritten = await rewriteManifest(
    { reader: run.cluster.reader, writer: effects.cluster },
    planned,
    record,
    (text) => mendManifest(text, resources).manifest,
  );
  if (!rewritten.ok) return rewritten;
  for (const change of changes) {
    const text = `the stored revision ${record.revision}: ${change}; its record as it was is in secret ${kept.value}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
  }
  return observeAgain(release);
}

/** An API of an aggregated server that does not answer is not gone, and neither are its objects. */
async function hiddenApi(
  { run, signal }: RecoveryContext,
  items: RenderedItem[],
): Promise<Failure | undefined> {
  const unknown = items.filter(({ apiVersion, kind }) => removedApi(apiVersion, kind) === undefined);
  for (const apiVersion of new Set(unknown.map((item) => item.apiVersion))) {
    const [group, version] = apiVersion.split('/');
    if (version === undefined) continue;
    const ref = { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', name: `${version}.${group}` };
    const found = await run.cluster.reader.get(ref, { signal });
    if (!found.ok) return during(`look whether ${apiVersion} is gone`, found.failure);
    if (found.value?.spec?.service === undefined) continue;
    return {
      reason: 'connection',
      code: 'custom-resource-not-ready',
      message: `the stored revision names objects of ${apiVersion}, and the aggregated API that serves them does not answer`,
      remedy: `Bring it back first (kubectl get apiservice ${ref.name}), or delete that APIService when it is gone for good.`,
      object: `APIService/${ref.name}`,
    };
  }
  return undefined;
}
