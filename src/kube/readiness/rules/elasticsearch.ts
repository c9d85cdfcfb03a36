import { mapping, mappings, numberOf, textOf } from '../../fields.ts';
import type { ReadinessRule } from '../readiness-rule.ts';

/** Replica shards have no second node in a cluster of one, so `yellow` is the best that it can be. */
export const elasticsearch: ReadinessRule = ({ spec, status = {} }) => {
  const { health, phase } = { health: textOf(status.health), phase: textOf(status.phase) };
  const wanted = mappings(mapping(spec), 'nodeSets').reduce((sum, { count }) => sum + numberOf(count), 0);
  const nodes = numberOf(status.availableNodes);
  const isWell = health === 'green' || (health === 'yellow' && nodes === 1);
  if (!isWell || phase !== 'Ready') {
    const message = health === '' ? 'has no health yet' : `health is ${health}, phase is ${phase}`;
    return { state: phase === 'Invalid' ? 'failed' : 'progressing', message };
  }
  return nodes < wanted
    ? { state: 'progressing', message: `${nodes} of ${wanted} nodes are available` }
    : { state: 'ready', message: `health is ${health}` };
};
