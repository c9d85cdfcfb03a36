import { condition, explain, textOf } from '../../fields.ts';
import type { ReadinessRule } from '../readiness-rule.ts';

export const customResourceDefinition: ReadinessRule = ({ status = {} }) => {
  const names = condition(status, 'NamesAccepted');
  if (names?.status === 'False')
    return { state: 'failed', message: explain(names) || 'its names are not accepted' };
  const established = condition(status, 'Established');
  const why = textOf(established?.reason);
  if (established?.status === 'False' && why !== '' && why !== 'Installing') {
    return { state: 'failed', message: explain(established) };
  }
  if (condition(status, 'Terminating')?.status === 'True') {
    return { state: 'progressing', message: 'is being deleted' };
  }
  return established?.status === 'True'
    ? { state: 'ready', message: 'is established' }
    : { state: 'progressing', message: 'is not established yet' };
};

export const apiService: ReadinessRule = ({ status = {} }) => {
  const available = condition(status, 'Available');
  if (available?.status === 'True') return { state: 'ready', message: 'is available' };
  return { state: 'progressing', message: (available && explain(available)) || 'is not available yet' };
};
