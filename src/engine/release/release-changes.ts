import { locate } from '../../cluster/objects/locate.ts';
import { readRevision } from '../../helm/stored-objects.ts';
import { objectChanges } from '../../kube/diff/object-changes.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { ReleaseChanges } from '../../model/plan/release-changes.ts';
import { ok, type Result } from '../../model/result.ts';
import { againstLive } from '../../observe/drift/against-live.ts';
import type { DriftedObject } from '../../observe/drift/compare-object.ts';
import { isDrifted } from '../../observe/drift/planned-drift.ts';
import { parseRendered } from '../../observe/rendered.ts';
import type { RunContext } from '../run-context.ts';

/** What a planned release is compared with besides its stored manifest. */
interface Beside {
  crds: { before: KubeObject[]; after: KubeObject[] };
  /** What of its objects is not live as it is stored, as far as that is known. */
  drift: readonly DriftedObject[];
}

/** The objects of a release before and after, each with its namespace. */
export interface ComparedObjects {
  before: KubeObject[];
  after: KubeObject[];
}

/**
 * What a release consists of, by what its deployed revision stores, else its newest one, and by what is live where that drifted,
 * beside what it would consist of. Undefined when one of them cannot be read as objects, which others tell.
 */
export async function comparedObjects(
  planned: PlannedRelease,
  manifest: string,
  run: Pick<RunContext, 'cluster'>,
  drift: readonly DriftedObject[],
): Promise<Result<ComparedObjects | undefined>> {
  const stored = await storedManifest(planned, run);
  if (!stored.ok) return stored;
  const [before, after] = [parseRendered(stored.value), parseRendered(manifest)];
  if (!before.ok || !after.ok) return ok(undefined);
  const inPlace = (objects: KubeObject[]) => locate(run.cluster.reader, objects, planned.namespace);
  const [olds, news] = [await inPlace(before.value), await inPlace(after.value)];
  if (!olds.ok) return olds;
  if (!news.ok) return news;
  return ok(againstLive(olds.value, news.value, drift));
}

/** What changes between the objects of a release, and in the CRDs that come before it. */
export function releaseChanges(
  compared: ComparedObjects,
  { crds, drift }: Beside,
  { inputs: { raw } }: Pick<RunContext, 'inputs'>,
): ReleaseChanges {
  const [before, after] = [
    [...crds.before, ...compared.before],
    [...crds.after, ...compared.after],
  ];
  const byHand = drift.map((object) => object.drift).filter(isDrifted);
  return { ...objectChanges(before, after, { raw }), ...(byHand.length > 0 && { byHand }) };
}

async function storedManifest(
  { installed, name, namespace }: PlannedRelease,
  { cluster: { store } }: Pick<RunContext, 'cluster'>,
): Promise<Result<string>> {
  if (installed === undefined || installed.status === 'uninstalled') return ok('');
  const revision = installed.deployedRevision ?? installed.revision;
  const stored = await readRevision({ name, namespace }, revision, { store });
  return stored.ok ? ok(stored.value?.manifest ?? '') : stored;
}
