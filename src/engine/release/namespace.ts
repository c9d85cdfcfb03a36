import { isDeepStrictEqual } from 'node:util';
import type { KubeObject } from '../../kube/object.ts';
import type { StepOf } from '../../model/plan/built-in-step.ts';
import { type PlannedRelease, runSteps } from '../../model/plan/plan.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { newNamespaces } from '../../observe/new-namespaces.ts';
import type { ReleaseContext } from '../release-context.ts';
import { comingFrom, mayBringMore } from '../render/coming-objects.ts';
import type { RunContext } from '../run-context.ts';

/**
 * Makes the namespace unless it is there; one that was seen not to be there is not looked for again. Existing labels and annotations
 * are left alone but for those that the step names. Credentials that may not read namespaces are believed to have one.
 */
export async function createNamespace(
  release: ReleaseContext,
  step: StepOf<'create-namespace'>,
): Promise<Result<undefined>> {
  const { run, signal } = release;
  const { namespace, labels, annotations, isNew } = step;
  if (isNew && !isOfPreview(namespace, run)) {
    const first = run.shared.made.get(namespace);
    if (first === undefined) return makeFirst(release, step);
    const applied = await first.applied;
    if (applied.ok && isDeepStrictEqual([first.labels, first.annotations], [labels, annotations]))
      return ok();
  }
  const live = await readNamespace(namespace, run, signal);
  if (!live.ok) return live.failure.reason === 'forbidden' ? ok() : live;
  const has = live.value?.metadata;
  if (has && isWithin(labels, has.labels) && isWithin(annotations, has.annotations)) return ok();
  if (!live.value && isOfPreview(namespace, run)) return fail(removedMeanwhile(namespace));
  return applyNamespace(release, step);
}

/** Of all releases of the run that go there. */
function makeFirst(release: ReleaseContext, step: StepOf<'create-namespace'>): Promise<Result<undefined>> {
  const { namespace, labels, annotations } = step;
  const applied = applyNamespace(release, step);
  release.run.shared.made.set(namespace, { labels, annotations, applied });
  return applied;
}

async function applyNamespace(
  { effects, signal }: ReleaseContext,
  { namespace, labels, annotations }: StepOf<'create-namespace'>,
): Promise<Result<undefined>> {
  const applied = await effects.cluster.apply(
    { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels, annotations } },
    { force: true, signal },
  );
  return applied.ok ? ok() : fail(during(`create namespace ${namespace}`, applied.failure));
}

/** Made anew here it would have no labels of a preview, and nobody would ever remove it. */
function isOfPreview(name: string, { approved }: Pick<RunContext, 'approved'>): boolean {
  return runSteps(approved.plan).some((step) => step.kind === 'open-preview' && step.namespace === name);
}

function removedMeanwhile(namespace: string): Failure {
  return {
    reason: 'conflict',
    message: `namespace ${namespace} is gone: another run has removed this preview in the meantime`,
    remedy: 'Run it again if the preview is still wanted.',
    object: `Namespace/${namespace}`,
  };
}

function isWithin(wanted: Record<string, string>, live: Record<string, string> = {}): boolean {
  return Object.entries(wanted).every(([key, value]) => live[key] === value);
}

/** Fails when there is no namespace to put anything into. */
export async function findNamespace(
  { planned, run, signal }: ReleaseContext,
  { namespace }: StepOf<'find-namespace'>,
): Promise<Result<undefined>> {
  const live = await readNamespace(namespace, run, signal);
  if (!live.ok) return live.failure.reason === 'forbidden' ? ok() : live;
  return live.value ? ok() : fail(await namespaceMissing(planned, run));
}

function readNamespace(
  name: string,
  { cluster: { reader } }: Pick<RunContext, 'cluster'>,
  signal: AbortSignal,
): Promise<Result<KubeObject | undefined>> {
  return reader.get({ apiVersion: 'v1', kind: 'Namespace', name }, { signal });
}

/** In a dry run: why a release could not get its namespace; undefined when it is there or would be made. */
export async function absentNamespace(
  planned: PlannedRelease,
  run: RunContext,
): Promise<Failure | undefined> {
  const { namespace, settings } = planned;
  const isComing = settings.createNamespace || comingFrom(planned, run).namespaces.has(namespace);
  if (isComing || mayBringMore(planned, run)) return undefined;
  const live = await run.cluster.reader.get({ apiVersion: 'v1', kind: 'Namespace', name: namespace });
  return live.ok && !live.value ? namespaceMissing(planned, run) : undefined;
}

async function namespaceMissing(
  { id, namespace, location }: PlannedRelease,
  { cluster: { reader } }: Pick<RunContext, 'cluster'>,
): Promise<Failure> {
  const [missing] = await newNamespaces(new Set([namespace]), reader);
  const create = `reate it, or set \`createNamespace: true\` for chart ${id}.`;
  return {
    reason: 'not-found',
    code: 'namespace-missing',
    message: `namespace ${namespace} does not exist`,
    remedy: missing?.meant === undefined ? `C${create}` : `Did you mean ${missing.meant}? If not, c${create}`,
    ...(location && { location }),
  };
}
