import { mapping, textOf } from '../kube/fields.ts';
import type { KubeObject } from '../kube/object.ts';
import { thousandths } from '../kube/quantity.ts';

/** The Secrets that an operation adds to the namespace of its release. */
export interface ComingSecrets {
  /** Of Helm's records: how many are stored now, how many come, and the most that Helm keeps. */
  stored: number;
  coming: number;
  most: number;
  /** How many the chart makes. */
  made: number;
}

/** A ResourceQuota in which there is no room for them. */
export interface LackingRoom {
  /** A clause. */
  says: string;
  /** There is, once the API server has counted what Helm deletes of its own. */
  isPruned: boolean;
}

/** Of a Secret nothing else is counted. */
const COUNTED = ['count/secrets', 'secrets'];

/** The first quota that Helm's records exceed, with what the chart makes; undefined when all have room. Pure. */
export function lackingRoom(
  quotas: readonly KubeObject[],
  { stored, coming, most, made }: ComingSecrets,
): LackingRoom | undefined {
  // Helm deletes its oldest records before it stores a new one.
  const kept = Math.min(stored + coming, most) - stored;
  for (const { metadata, status } of quotas) {
    for (const resource of COUNTED) {
      const [hard, used] = [limitOf(status, 'hard', resource), limitOf(status, 'used', resource)];
      if (hard === undefined || used === undefined || used + coming + made <= hard) continue;
      const more = made > 0 ? `, and the chart ${made} more` : '';
      const says = `ResourceQuota ${metadata.name} is exceeded: Helm stores ${coming === 1 ? 'its record' : `${coming} records`} of the release in the namespace as ${coming === 1 ? 'a Secret' : 'Secrets'}${more}; ${resource}: used ${used}, limited to ${hard}`;
      return { says, isPruned: used + kept + made <= hard };
    }
  }
  return undefined;
}

function limitOf(status: unknown, part: 'hard' | 'used', resource: string): number | undefined {
  const amount = thousandths(textOf(mapping(mapping(status), part)[resource]));
  return amount === undefined ? undefined : amount / 1000;
}
