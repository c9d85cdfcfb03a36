import { revisionsToBlame, type Subject } from '../../diagnostics/subject.ts';
import { compileReadyRules } from '../../hooks/ready-rules.ts';
import { storesRevision } from '../../model/plan/built-in-step.ts';
import { MAIN_PHASES } from '../../model/plan/phase.ts';
import { newest } from '../../model/release/release.ts';
import { observedOf, type ReleaseContext } from '../release-context.ts';

/** What failed of a release, for its diagnosis. */
export async function subjectOf(release: ReleaseContext): Promise<Subject> {
  const { planned, before, failed, operationStartedAt } = release;
  const { phases } = planned;
  const observed = observedOf(release);
  const phase = MAIN_PHASES.find((main) => main === failed?.phase) ?? 'exec';
  const stores = storesRevision(phases.exec.steps);
  const own = await compileReadyRules(planned.settings.ready);
  return {
    own: own.ok ? own.value : undefined,
    release: { name: planned.name, namespace: planned.namespace },
    phase,
    failure: failed?.failure ?? { reason: 'internal', message: 'Internal error: nothing has failed' },
    observed,
    revisions: revisionsToBlame({ phase, stores, before, observed }),
    withoutHelm: phases.exec.hooks.length > 0 && operationStartedAt > 0,
    since: operationStartedAt || (newest(observed)?.createdAt ?? 0) * 1_000,
  };
}
