import type { RunStepOf } from '../../model/plan/built-in-step.ts';
import type { Preview } from '../../model/preview.ts';
import { newest, type ObservedRelease } from '../../model/release/release.ts';
import { during, type Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { claimsIn, readNamespace, releasesIn } from '../../observe/previews.ts';
import type { FoundOrphan } from '../../plan/orphans.ts';
import { planRun } from '../../plan/planners/run.ts';
import { foreignNamespace } from '../../plan/previews/judge-namespace.ts';
import { planTeardown } from '../../plan/previews/plan-preview.ts';
import type { Deps, EarlyEnd, Ran, RunOptions } from '../contract.ts';
import type { HelmSession } from '../session.ts';
import { approvePlan } from '../stages/approve-plan.ts';
import { observeEntries } from '../stages/observe-entries.ts';
import { performPlan } from '../stages/perform-plan.ts';
import { reportRun } from '../stages/report-run.ts';
import { withHelmSession } from '../with-session.ts';
import { previewJob } from './preview-target.ts';

/** For the namespace to go, when no chart has a longer timeout. */
const SHORTEST_MS = 10_000;

/** There is no such namespace. */
export interface NothingThere {
  kind: 'nothing-there';
  namespace: string;
}

/**
 * Destroys every release in the namespace of a preview through the lifecycle, then the namespace: those that the manifest has
 * with their hooks, and before them those that only the cluster knows. Without a namespace there is nothing to do.
 */
export function removePreview(
  preview: Preview,
  options: RunOptions,
  deps: Deps,
): Promise<EarlyEnd | Ran | NothingThere> {
  const job = previewJob(preview, options, { deps, command: 'destroy' });
  return withHelmSession<Ran | NothingThere>(job, async (session) => {
    const step = await closingStep(preview, session);
    if (!step.ok) return step;
    if (step.value === undefined) return ok({ kind: 'nothing-there', namespace: preview.namespace });
    const without = await releasesWithoutEntry(preview, session);
    if (!without.ok) return without;
    const observed = await observeEntries(session, 'destroy', { without: without.value });
    if (!observed.ok) return observed;
    const plan = planTeardown(planRun(observed.value), step.value);
    const approved = approvePlan(plan, session);
    const end = await performPlan(approved, observed.value, session);
    return ok(await reportRun(end, session));
  });
}

async function closingStep(
  preview: Preview,
  { connection: { reader }, manifest, entries, options }: HelmSession,
): Promise<Result<RunStepOf<'close-preview'> | undefined>> {
  const { namespace } = preview;
  const live = await readNamespace(reader, namespace);
  if (!live.ok || live.value === undefined) return live.ok ? ok(undefined) : live;
  const foreign = foreignNamespace(live.value, preview, manifest.id);
  if (foreign) return fail(foreign);
  return ok({
    kind: 'close-preview',
    namespace,
    uid: live.value.metadata.uid ?? '',
    claims: await claimsIn(reader, namespace),
    removeFinalizers: options.removeFinalizers,
    timeoutMs: Math.max(SHORTEST_MS, ...entries.map(({ settings }) => settings.timeout)),
  });
}

/** What was deployed there and the manifest of this checkout does not have: a chart that a pull request has added. */
async function releasesWithoutEntry(
  { namespace }: Preview,
  { connection, entries, store, manifest }: HelmSession,
): Promise<Result<FoundOrphan[]>> {
  const names = await releasesIn(connection.reader, namespace);
  if (!names.ok) return fail(during(`list the releases in ${namespace}`, names.failure));
  const others = names.value.filter(({ name }) => !entries.some((entry) => entry.name === name));
  const observed = await store.observe(others);
  if (!observed.ok) return observed;
  const foreign = observed.value.find((release) => isOthers(newest(release)?.manifestId, manifest.id));
  if (foreign) return fail(ofAnotherManifest(foreign));
  return ok(observed.value.flatMap(asOrphan));
}

/** One that nobody has labelled was made there by hand, and goes with the namespace. */
function isOthers(owner: string | undefined, own: string): boolean {
  return owner !== undefined && owner !== own;
}

function ofAnotherManifest({ name, namespace }: ObservedRelease): Failure {
  return {
    reason: 'conflict',
    message: `release ${namespace}/${name} belongs to another manifest, so the namespace of the preview stays`,
    remedy: 'Destroy it with its own manifest, then run this again.',
  };
}

function asOrphan(observed: ObservedRelease): FoundOrphan[] {
  const last = newest(observed);
  if (!last) return [];
  const { name, namespace } = observed;
  const { revision, status, details } = last;
  const orphan = { name, namespace, revision, status, why: 'the preview is removed' };
  return [{ orphan, observed, needs: details?.needs ?? [] }];
}
