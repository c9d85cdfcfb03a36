import { createHash } from 'node:crypto';
import { stepOf } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { newest, type ObservedRelease, type StoredRelease } from '../../model/release/release.ts';
import type { Result } from '../../model/result.ts';
import { planRollback } from '../../plan/planners/rollback.ts';
import type { StoredContent } from '../../plan/rollback-choice.ts';
import { createLimiter } from '../../util/limiter.ts';
import type { HelmSession } from '../session.ts';
import { ownership, planStored, type StoredPlan } from './plan-stored.ts';

/** Of a history without a limit no more is read than anybody would go back to unasked. */
const MOST_READ = 30;

const MOST_AT_ONCE = 8;

/** Plans to roll back the selected releases, by what is stored of them alone: the checkout has no part in it. */
export function planRollbacks(session: HelmSession): Promise<Result<StoredPlan>> {
  return planStored(session, 'rollback', async (entry, observed, before) => {
    // What was chosen stays chosen.
    const revision = (before && targetOf(before)) ?? session.options.revision;
    const asked = { ...ownership(session), revision };
    const all = observed.revisions.map((record) => record.revision);
    const read = revision === undefined ? all.slice(-MOST_READ) : [newest(observed)?.revision, revision];
    return planRollback(entry, { observed, stored: await contents(session, observed, read) }, asked);
  });
}

/** What cannot be read is not compared and not shown; Helm has its own word about it. */
async function contents(
  { store }: HelmSession,
  observed: ObservedRelease,
  revisions: readonly (number | undefined)[],
): Promise<Map<number, StoredContent>> {
  const inTurn = createLimiter(MOST_AT_ONCE);
  const wanted = [...new Set(revisions)].flatMap((revision) => revision ?? []);
  const stored = new Map<number, StoredContent>();
  await Promise.all(
    wanted.map((revision) =>
      inTurn(async () => {
        const read = await store.read(observed, revision);
        if (read.ok && read.value) stored.set(revision, contentOf(read.value));
      }),
    ),
  );
  return stored;
}

function contentOf({ chart, manifest, chartHooks, description }: StoredRelease): StoredContent {
  const hooks = chartHooks.map((hook) => hook.manifest.trim());
  const content = createHash('sha256')
    .update(JSON.stringify([manifest.trim(), hooks]))
    .digest('hex');
  return { chart, content, description };
}

function targetOf({ phases }: PlannedRelease): number | undefined {
  const step = stepOf(phases.exec.steps, 'helm');
  return step?.command === 'rollback' ? step.revision : undefined;
}
