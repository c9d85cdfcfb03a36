import { mapping, textOf } from '../../fields.ts';
import type { ReadinessRule } from '../readiness-rule.ts';

/** An Application of Argo CD. Without automated sync somebody else decides when it is synced, so nobody waits for that. */
export const application: ReadinessRule = ({ spec, status = {} }) => {
  const sync = textOf(mapping(status, 'sync').status, 'Unknown');
  const health = textOf(mapping(status, 'health').status, 'Unknown');
  const isAutomated = mapping(spec, 'syncPolicy').automated !== undefined;
  if (!isAutomated && sync !== 'Synced')
    return { state: 'ready', message: `is ${sync}, and is synced by hand` };
  if (sync !== 'Synced') return { state: 'progressing', message: `sync is ${sync}` };
  if (health === 'Healthy' || health === 'Suspended') return { state: 'ready', message: `is ${health}` };
  const why = textOf(mapping(status, 'health').message);
  return { state: 'progressing', message: `health is ${health}${why === '' ? '' : `: ${why}`}` };
};
