import type { Cause } from './causes/cause-row.ts';
import { CONTAINER_CAUSES } from './causes/container-causes.ts';
import { OBJECT_CAUSES } from './causes/object-causes.ts';
import { POD_CAUSES } from './causes/pod-causes.ts';
import { RUN_CAUSES } from './causes/run-causes.ts';

/**
 * The stable codes of what makes a deployment fail, one row each; docs/failures.md and `helm-lifecycle explain` are made
 * from this table. The sentence about one failure is made where it is found.
 */
export const CAUSES = {
  ...CONTAINER_CAUSES,
  ...POD_CAUSES,
  ...OBJECT_CAUSES,
  ...RUN_CAUSES,
} as const satisfies Record<string, Cause>;

export type CauseCode = keyof typeof CAUSES;
