import type { JsonObject } from '../../../model/json.ts';
import { scalarText } from '../../../util/scalar-text.ts';
import { explain, mappings } from '../../fields.ts';
import type { KubeObject } from '../../object.ts';
import { isBehind } from '../observed-generation.ts';
import type { Readiness } from '../readiness-rule.ts';

/** A condition as its controller means it. */
export interface Reading {
  type: string;
  is: 'true' | 'false' | 'unknown';
  /** Reason and message; may be empty. */
  why: string;
  /** True: it speaks of an older spec, so it proves neither that the object is ready nor that it has failed. */
  stale: boolean;
}

export type Readings = ReadonlyMap<string, Reading>;

export const NOT_SEEN: Readiness = {
  state: 'progressing',
  message: 'its controller has not seen the last change yet',
};

/** The conditions of an object by type. */
export function readConditions({ metadata, status }: KubeObject): Readings {
  return readingsOf(status, metadata.generation);
}

/** The same of any mapping with `conditions`, such as one parent of a route. */
export function readingsOf(holder: unknown, generation: number | undefined): Readings {
  return new Map(
    mappings(holder, 'conditions')
      .map((item) => readingOf(item, generation))
      .map((reading) => [reading.type, reading]),
  );
}

/** Half a sentence about a condition that is not as it should be: `Synced is False (ReconcileError: no such bucket)`. */
export function tell({ type, is, why }: Reading): string {
  const shown = { true: 'True', false: 'False', unknown: 'Unknown' }[is];
  return `${type} is ${shown}${why === '' ? '' : ` (${why})`}`;
}

function readingOf(item: JsonObject, generation: number | undefined): Reading {
  // Some controllers write booleans or lower case.
  const status = scalarText(item.status).toLowerCase();
  return {
    type: scalarText(item.type),
    is: status === 'true' || status === 'false' ? status : 'unknown',
    why: explain(item),
    stale: isBehind(item.observedGeneration, generation),
  };
}
