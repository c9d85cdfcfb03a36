import type { RunStepOf } from '../../model/plan/built-in-step.ts';
import type { Preview } from '../../model/preview.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { listNamespaces, readNamespace } from '../../observe/previews.ts';
import { planRun } from '../../plan/planners/run.ts';
import { foreignNamespace } from '../../plan/previews/judge-namespace.ts';
import { planPreview } from '../../plan/previews/plan-preview.ts';
import { previewMetadata, previewSelector } from '../../plan/previews/preview-labels.ts';
import type { Deps, EarlyEnd, Ran, RunOptions } from '../contract.ts';
import type { HelmSession } from '../session.ts';
import { approvePlan } from '../stages/approve-plan.ts';
import { observeEntries } from '../stages/observe-entries.ts';
import { performPlan } from '../stages/perform-plan.ts';
import { reportRun } from '../stages/report-run.ts';
import { withHelmSession } from '../with-session.ts';
import { previewJob } from './preview-target.ts';
import { readQuota } from './read-quota.ts';

const DAY_MS = 86_400_000;

/** Deploys the manifest into the namespace of its preview, which is made first. */
export function deployPreview(preview: Preview, options: RunOptions, deps: Deps): Promise<EarlyEnd | Ran> {
  const job = previewJob(preview, options, { deps, purpose: { decrypts: 'values and hooks' } });
  return withHelmSession(job, async (session) => {
    const step = await openingStep(preview, session);
    if (!step.ok) return step;
    const observed = await observeEntries(session, 'deploy');
    if (!observed.ok) return observed;
    const plan = planPreview(planRun(observed.value), step.value);
    const approved = approvePlan(plan, session);
    const end = await performPlan(approved, observed.value, session);
    return ok(await reportRun(end, session));
  });
}

/** What the namespace will say of itself. Fails when one of that name is not this preview's, and when there are too many. */
async function openingStep(
  preview: Preview,
  { connection, manifest, options }: HelmSession,
): Promise<Result<RunStepOf<'open-preview'>>> {
  const { reader } = connection;
  const live = await readNamespace(reader, preview.namespace);
  if (!live.ok) return live;
  const isGoing = live.value?.metadata.deletionTimestamp !== undefined;
  const foreign = live.value && !isGoing && foreignNamespace(live.value, preview, manifest.id);
  if (foreign) return fail(foreign);
  const { previewDays, previewLimit } = options;
  if (!live.value && previewLimit !== undefined) {
    const full = await isFull(preview, { reader, limit: previewLimit });
    if (!full.ok) return full;
  }
  const uid = isGoing ? undefined : live.value?.metadata.uid;
  const expiresAt = previewDays === undefined ? undefined : reader.serverTime() + previewDays * DAY_MS;
  return ok({
    kind: 'open-preview',
    namespace: preview.namespace,
    ...(uid !== undefined && { uid }),
    ...previewMetadata(preview, { manifestId: manifest.id, ...(expiresAt !== undefined && { expiresAt }) }),
    quota: readQuota(options.previewQuota),
  });
}

async function isFull(
  { repository }: Preview,
  { reader, limit }: { reader: HelmSession['connection']['reader']; limit: number },
): Promise<Result<undefined>> {
  const previews = await listNamespaces(reader, previewSelector(repository));
  if (!previews.ok) return previews;
  if (previews.value.length < limit) return ok();
  const names = previews.value.map(({ metadata }) => metadata.name).join(', ');
  return fail({
    reason: 'conflict',
    message: `there are ${previews.value.length} previews of ${repository} already, and \`preview-limit\` is ${limit}: ${names}`,
    remedy: 'Close a pull request, run `preview-sweep`, or raise the limit.',
  });
}
