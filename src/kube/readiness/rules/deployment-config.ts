import { condition, explain, numberOf } from '../../fields.ts';
import type { ReadinessRule } from '../readiness-rule.ts';

/** A DeploymentConfig of OpenShift. Scaled to nothing it calls itself unavailable for ever. */
export const deploymentConfig: ReadinessRule = ({ spec = {}, status = {} }) => {
  if (spec.paused === true) return { state: 'ready', message: 'is paused' };
  const progressing = condition(status, 'Progressing');
  if (progressing?.reason === 'ProgressDeadlineExceeded') {
    return { state: 'failed', message: explain(progressing) };
  }
  const wanted = numberOf(spec.replicas);
  if (wanted === 0 && numberOf(status.replicas) === 0) return { state: 'ready', message: 'has no replicas' };
  if (progressing?.reason !== 'NewReplicationControllerAvailable') {
    return { state: 'progressing', message: explain(progressing ?? {}) || 'is not rolled out yet' };
  }
  const isAvailable = condition(status, 'Available')?.status === 'True';
  const available = numberOf(status.availableReplicas);
  return {
    state: isAvailable && available >= wanted ? 'ready' : 'progressing',
    message: `${available} of ${wanted} replicas are available`,
  };
};
