import type { Plan } from './plan.ts';

declare const approved: unique symbol;

/** A plan that may be carried out; only `approve` makes one. What is not in `performs` is only described. */
export interface ApprovedPlan {
  readonly [approved]: true;
  plan: Plan;
  /** Ids of the releases that may be changed. */
  performs: ReadonlySet<string>;
}
