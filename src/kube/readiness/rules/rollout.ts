import { condition, explain, textOf } from '../../fields.ts';
import type { KubeObject } from '../../object.ts';
import { isBehind } from '../observed-generation.ts';
import type { ReadinessRule } from '../readiness-rule.ts';
import { NOT_SEEN } from './readings.ts';
import { deployment } from './workload.ts';

/** After these a Rollout does nothing more by itself. */
const OVER = new Set(['ProgressDeadlineExceeded', 'RolloutAborted']);

/** A Rollout of Argo. One that pauses at a step does what its author wrote, so it is ready. */
export const rollout: ReadinessRule = (object, options) => {
  const { status = {} } = object;
  const phase = textOf(status.phase);
  const invalid = condition(status, 'InvalidSpec');
  if (invalid?.status === 'True') return { state: 'progressing', message: explain(invalid) };
  if (isWorkloadUnseen(object)) return NOT_SEEN;
  // Versions before 1.0 write counts only.
  if (phase === '') return deployment(object, options);
  const progressing = condition(status, 'Progressing');
  if (phase === 'Degraded' && OVER.has(textOf(progressing?.reason))) {
    return { state: 'failed', message: explain(progressing ?? {}) };
  }
  const why = textOf(status.message);
  const says = why === '' ? phase : `${phase} (${why})`;
  if (phase === 'Healthy') return { state: 'ready', message: 'is healthy' };
  if (phase === 'Paused') return { state: 'ready', message: `is ${says}` };
  return { state: 'progressing', message: `phase is ${says}` };
};

/** With `workloadRef` the pods' template is a Deployment's, whose generation Argo notes on the Rollout. */
function isWorkloadUnseen({ metadata, spec, status }: KubeObject): boolean {
  if (spec?.workloadRef === undefined) return false;
  const generation = Number(metadata.annotations?.['rollout.argoproj.io/workload-generation']);
  return Number.isInteger(generation) && isBehind(status?.workloadObservedGeneration, generation);
}
