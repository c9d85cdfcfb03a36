import type { Diagnosis } from '../model/result/diagnosis.ts';

/** A condition that is as it should be has no explanation. */
const WELL = /^\w+=\w+$/;

/** The nodes that are not quite well or not for everyone, with the conditions and taints that say so. */
export function nodeTroubles({ nodes }: Diagnosis): Diagnosis['nodes'] {
  return nodes
    .map(({ name, conditions }) => ({ name, conditions: conditions.filter((text) => !WELL.test(text)) }))
    .filter(({ conditions }) => conditions.length > 0);
}
