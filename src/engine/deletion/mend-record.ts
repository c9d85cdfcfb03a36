import type { ServedApis } from '../../cluster/contract.ts';
import { unansweredBy } from '../../cluster/objects/unserved-kind.ts';
import { rewriteManifest } from '../../helm/rewrite-manifest.ts';
import { readRevision } from '../../helm/stored-objects.ts';
import { groupOf } from '../../kube/object.ts';
import type { RevisionRecord } from '../../model/release/release.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { hiddenApi, mendManifest } from '../../plan/mend-manifest.ts';
import { renderedItems } from '../../plan/render/rendered-item.ts';
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
  const isWell = ({ resources }: ServedApis) =>
    renderedItems(manifest).every((item) => item.name !== '' && isServed(item, resources));
  const known = await run.cluster.reader.served();
  if (known.ok && isWell(known.value)) return ok();
  const served = await run.cluster.reader.served('fresh');
  if (!served.ok) return served;
  const hidden = refuseMending(manifest, served.value);
  if (hidden) return fail(hidden);
  const { resources } = served.value;
  const { changes } = mendManifest(manifest, resources);
  if (changes.length === 0) return ok();
  const kept = await keepOriginal(release, record);
  if (!kept.ok) return kept;
  const rewritten = await rewriteManifest(
    { reader: run.cluster.reader, writer: effects.cluster },
    planned,
    record,
    { action: 'mend', rewrite: (text) => mendManifest(text, resources).manifest },
  );
  if (!rewritten.ok) return rewritten;
  for (const change of changes) {
    const text = `the stored revision ${record.revision}: ${change}; its record as it was is in secret ${kept.value}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
  }
  return observeAgain(release);
}

/** Why a stored manifest is not mended now: an API of an aggregated server that does not answer is not gone, and neither are its objects. */
export function refuseMending(manifest: string, served: ServedApis): Failure | undefined {
  const hidden = hiddenApi(manifest, served);
  if (hidden === undefined) return undefined;
  return during(`the stored revision names objects of ${groupOf(hidden)}`, unansweredBy(hidden));
}
