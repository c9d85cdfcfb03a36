import { storeFailed } from '../../helm/store-failed.ts';
import type { KubeObject } from '../../kube/object.ts';
import {
  deployed,
  liveRevisions,
  newest,
  type RevisionRecord,
  revisionsOf,
} from '../../model/release/release.ts';
import { isTrusted } from '../../model/release/trusted-revision.ts';
import { ok, type Result } from '../../model/result.ts';
import type { TakenObject } from '../../plan/judge-deletion.ts';
import { originalsFor, sameObjects } from '../../plan/originals.ts';
import { mendRecord } from '../deletion/mend-record.ts';
import { refuseOthersAtRollback } from '../deletion/others-at-stored-hooks.ts';
import { spareOnRollback } from '../deletion/spare-on-rollback.ts';
import { noteWritten } from '../release/note-written.ts';
import { observeAgain } from '../release/observe-again.ts';
import { observeAfterHelm } from '../release/recover.ts';
import { runReleaseHelm } from '../release/release-helm.ts';
import { storedObjects } from '../release/stored-objects.ts';
import type { ReleaseContext } from '../release-context.ts';
import { withClientSideFallback } from '../render/client-side-fallback.ts';

export interface HelmRollback {
  revision: number;
  /** Helm itself waits until what it applied is ready. */
  wait: boolean;
  noHooks: boolean;
  timeoutMs: () => number;
  /** What stays: what the release took over from others, and data. */
  taken: readonly TakenObject[];
}

/**
 * `helm rollback`, after which the live objects are those of the revision: with Helm 3 that can take a record of what may be
 * live, which Helm compares with, and more than one rollback. Objects of others stay. After each the release is read again whatever Helm said.
 */
export async function helmRollback(
  release: ReleaseContext,
  request: HelmRollback,
): Promise<Result<undefined>> {
  const others = request.noHooks ? ok() : await refuseOthersAtRollback(release, request.revision);
  if (!others.ok) return others;
  const originals = isHelm3(release) ? await neededOriginals(release, request.revision) : [];
  const last = originals.pop();
  let { revision } = request;
  for (const objects of originals) {
    const rolled = await comparedWith(release, objects, { ...request, revision, wait: false, noHooks: true });
    if (!rolled.ok) return rolled;
    // It is the same, and Helm may have forgotten the other one by now.
    revision = deployed(release.observed)?.revision ?? revision;
  }
  return last ? comparedWith(release, last, { ...request, revision }) : rollbackOnce(release, request);
}

function isHelm3({ run }: ReleaseContext): boolean {
  return run.helm.major === 3;
}

/** None when the newest revision is what Helm has to compare with, or when a stored one cannot be read: that vetoes no rollback. */
async function neededOriginals(release: ReleaseContext, target: number): Promise<KubeObject[][]> {
  const records = liveRevisions(release.observed).filter(({ revision }) => revision !== target);
  const last = records.at(-1);
  if (last === undefined || last !== newest(release.observed) || last.status === 'deployed') return [];
  const wanted = await storedObjects(release, target);
  if (!wanted.ok) return [];
  const unfinished: KubeObject[][] = [];
  for (const { revision } of records.toReversed()) {
    const objects = await storedObjects(release, revision);
    if (!objects.ok) return [];
    unfinished.push(objects.value);
  }
  const originals = originalsFor(unfinished, wanted.value);
  const [first = []] = originals;
  return originals.length === 1 && sameObjects(first, unfinished[0] ?? []) ? [] : originals;
}

async function comparedWith(
  release: ReleaseContext,
  objects: KubeObject[],
  request: HelmRollback,
): Promise<Result<undefined>> {
  const { run, planned, effects, observed } = release;
  const stored = await storeFailed(effects.cluster, planned, {
    revision: (newest(observed)?.revision ?? 0) + 1,
    objects,
    description: `helm-lifecycle: what may be live, to go back to revision ${request.revision}`,
    at: run.cluster.reader.serverTime(),
  });
  if (!stored.ok) return stored;
  const read = await observeAgain(release);
  return read.ok ? rollbackOnce(release, request) : read;
}

async function rollbackOnce(
  release: ReleaseContext,
  { revision, wait, noHooks, timeoutMs, taken }: HelmRollback,
): Promise<Result<undefined>> {
  const target = revisionsOf(release.observed).find((record) => record.revision === revision);
  for (const record of [target, newest(release.observed)]) {
    const mended = await mendRecord(release, record);
    if (!mended.ok) return mended;
  }
  const spared = await spareOnRollback(release, revision, taken);
  if (!spared.ok) return spared;
  const { name, namespace } = release.planned;
  const { settings } = release.planned;
  return withClientSideFallback(release, async (clientSide) => {
    const written = (newest(release.observed)?.revision ?? 0) + 1;
    const request = { name, namespace, revision, settings, noHooks, wait, clientSide };
    const result = await runReleaseHelm(
      release,
      { command: 'rollback', revision: written, timeoutMs },
      (helm) => release.effects.helm.rollback(request, helm),
    );
    const observed = await observeAfterHelm(release);
    if (result.ok && observed.ok)
      await noteWritten(release, written, isVouchedFor(release, target) ? 'own' : 'copied');
    return result.ok ? observed : result;
  });
}

/** Whoever asks for a revision by its number vouches for all that it says. */
function isVouchedFor({ planned, before }: ReleaseContext, target: RevisionRecord | undefined): boolean {
  return planned.operation === 'rollback' || !before || !target || isTrusted(before, target);
}
