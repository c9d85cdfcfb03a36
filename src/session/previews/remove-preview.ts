import { deployedAgain } from '../../engine/previews/deployed-again.ts';
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
import { isDeployedAgain } from '../../plan/previews/stale-previews.ts';
import type { Deps, EarlyEnd, Ran, RunOptions } from '../contract.ts';
import type { HelmSession } from '../session.ts';
import { approvePlan } from '../stages/approve-plan.ts';
import { type Observed, observeEntries } from '../stages/observe-entries.ts';
import { performPlan } from '../stages/perform-plan.ts';
import { reportRun } from '../stages/report-run.ts';
import { withHelmSession } from '../with-session.ts';
import { previewJob } from './preview-target.ts';

/** For the namespace to go, when no chart has a longer timeout. */
const SHORTEST_MS = 10_000;

/** Which preview is to go. */
export interface Removal {
  preview: Preview;
  /** Its expiry, in Unix milliseconds, when that is why: one that was deployed since stays. */
  expiredAt?: number;
}

/** There is no such namespace, or it was deployed again. */
export interface NothingRemoved {
  kind: 'nothing-removed';
  why: 'not-there' | 'deployed-again';
}

/**
 * Destroys every release in the namespace of a preview through the lifecycle, then the namespace: those that the manifest has
 * with their hooks, and before them those that only the cluster knows. Without a namespace there is nothing to do.
 */
export function removePreview(
  removal: Removal,
  options: RunOptions,
  deps: Deps,
): Promise<EarlyEnd | Ran | NothingRemoved> {
  const { preview } = removal;
  const job = previewJob(preview, options, { deps, purpose: { readFor: 'releases', decrypts: 'hooks' } });
  return withHelmSession<Ran | NothingRemoved>(job, async (session) => {
    const closing = await closingStep(removal, session);
    if (!closing.ok) return closing;
    const step = closing.value;
    if (typeof step === 'string') return ok({ kind: 'nothing-removed', why: step });
    const without = await releasesWithoutEntry(preview, session);
    if (!without.ok) return without;
    const observed = await observeEntries(session, 'destroy', { without: without.value });
    if (!observed.ok) return observed;
    const plan = planTeardown(planRun(observed.value), step);
    const approved = approvePlan(plan, session);
    const { stage, replan } = observed.value;
    const unlessDeployed: Observed['replan'] = async (planned, now) => {
      const deployed = await deployedAgain(session.connection, step);
      return deployed ? fail(deployed) : replan(planned, now);
    };
    const end = await performPlan(approved, { stage, replan: unlessDeployed }, session);
    return ok(await reportRun(end, session));
  });
}

async function closingStep(
  { preview, expiredAt }: Removal,
  { connection: { reader }, manifest, entries, options }: HelmSession,
): Promise<Result<RunStepOf<'close-preview'> | NothingRemoved['why']>> {
  const { namespace } = preview;
  const live = await readNamespace(reader, namespace);
  if (!live.ok || live.value === undefined) return live.ok ? ok('not-there') : live;
  const foreign = foreignNamespace(live.value, preview, manifest.id);
  if (foreign) return fail(foreign);
  if (expiredAt !== undefined && isDeployedAgain(live.value, expiredAt)) return ok('deployed-again');
  return ok({
    kind: 'close-preview',
    namespace,
    uid: live.value.metadata.uid ?? '',
    ...(expiredAt !== undefined && { expiredAt }),
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
