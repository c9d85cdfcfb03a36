import { readFile } from 'node:fs/promises';
import { identify, waitGone } from '../../cluster/watch/wait-gone.ts';
import { waitReady } from '../../cluster/watch/wait-ready.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import { isJsonObject } from '../../model/json.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { parseRendered } from '../../observe/rendered.ts';
import { note, type ReleaseContext } from '../release-context.ts';

/**
 * Creates the CRDs, or with `create-replace` applies them over existing ones, and waits until they are established.
 * Server-side apply, never a replace: that would drop the CA of a conversion webhook. A CRD that would lose a version in
 * which objects are stored is refused before any of them is touched.
 */
export async function applyCrds(release: ReleaseContext): Promise<Result<undefined>> {
  const crds = await readCrds(release);
  if (!crds.ok) return crds;
  const todo: KubeObject[] = [];
  for (const crd of crds.value) {
    const live = await release.run.cluster.reader.get(refOf(crd), { signal: release.signal });
    if (!live.ok) return fail(during('read the CRDs', live.failure));
    const lost = live.value ? lostVersions(live.value, crd) : [];
    if (replaces(release) && lost.length > 0) return fail(storedVersionLost(crd, lost));
    if (!live.value || replaces(release)) todo.push(crd);
  }
  if (todo.length > 0) note(release, { seen: {} });
  for (const crd of todo) {
    const applied = await release.effects.cluster.apply(crd, { force: true, signal: release.signal });
    if (!applied.ok) return fail(during(`apply ${nameOf(crd)}`, applied.failure));
  }
  const ready = await waitReady({
    reader: release.run.cluster.reader,
    clock: release.run.limits.clock,
    targets: crds.value.map(refOf),
    timeoutMs: release.planned.settings.timeout,
    signal: release.signal,
    waitForJobs: false,
  });
  if (todo.length > 0) await release.run.cluster.reader.served('fresh');
  return ready;
}

/** Deletes the CRDs, and with them every object of their kinds, and waits until they are gone. */
export async function deleteCrds(release: ReleaseContext): Promise<Result<undefined>> {
  const { run, effects, planned, signal, staged } = release;
  if (staged?.crdsUnread) {
    const text = `the CRDs of \`crds\` stay, because nobody knows which they are: ${staged.crdsUnread.message}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
    return ok();
  }
  const crds = await readCrds(release);
  if (!crds.ok) return crds;
  const targets = await identify(run.cluster.reader, crds.value.map(refOf), { signal });
  if (!targets.ok) return fail(during('read the CRDs', targets.failure));
  for (const crd of crds.value) {
    const deleted = await effects.cluster.delete(refOf(crd), { signal });
    if (!deleted.ok) return fail(during(`delete ${nameOf(crd)}`, deleted.failure));
  }
  const { timeout: timeoutMs } = planned.settings;
  return waitGone({
    reader: run.cluster.reader,
    clock: run.limits.clock,
    targets: targets.value,
    timeoutMs,
    signal,
  });
}

async function readCrds(release: ReleaseContext): Promise<Result<KubeObject[]>> {
  const crds: KubeObject[] = [];
  for (const file of release.staged?.crdFiles ?? []) {
    const parsed = parseRendered(await readFile(file, 'utf8'));
    if (!parsed.ok) return fail(during(`read CRD file ${file}`, parsed.failure));
    crds.push(...parsed.value.filter((object) => object.kind === 'CustomResourceDefinition'));
  }
  return ok(crds);
}

function replaces(release: ReleaseContext): boolean {
  return release.planned.settings.crds?.policy === 'create-replace';
}

/** The versions in which the live CRD has stored objects and that the new one no longer has. */
function lostVersions(live: KubeObject, next: KubeObject): string[] {
  const stored = live.status?.storedVersions;
  const versions = next.spec?.versions;
  if (!Array.isArray(stored) || !Array.isArray(versions)) return [];
  const names = versions.map((version) => (isJsonObject(version) ? version.name : undefined));
  return stored.filter(
    (version): version is string => typeof version === 'string' && !names.includes(version),
  );
}

function storedVersionLost(crd: KubeObject, lost: string[]) {
  return {
    reason: 'conflict' as const,
    object: nameOf(crd),
    message: `${nameOf(crd)} would lose ${lost.join(', ')}, a version in which objects may be stored`,
    remedy: `Migrate the objects to a newer version, then remove ${lost.join(', ')} from status.storedVersions.`,
  };
}
