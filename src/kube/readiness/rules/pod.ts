import { condition, explain, mapping, textOf } from '../../fields.ts';
import { podTroubles } from '../../rollout/pod-trouble.ts';
import type { ReadinessRule } from '../readiness-rule.ts';

export const pod: ReadinessRule = (object) => {
  const status = mapping(object.status);
  const phase = textOf(status.phase, 'Pending');
  const trouble = podTroubles(object)[0]?.message;
  if (phase === 'Succeeded') return { state: 'ready', message: 'has finished' };
  if (phase === 'Failed') return { state: 'failed', message: trouble ?? (explain(status) || 'has failed') };
  const ready = condition(status, 'Ready');
  if (phase === 'Running' && ready?.status === 'True') return { state: 'ready', message: 'is running' };
  return { state: 'progressing', message: trouble ?? `is ${phase.toLowerCase()} and not ready` };
};
