import type { Plan } from './plan.ts';

declare const approved: unique symbol;
declare const permit: unique symbol;

/** A plan that may be carried out; only `approve` makes one. What is not in `performs` is only described. */
export interface ApprovedPlan {
  readonly [approved]: true;
  plan: Plan;
  /** Ids of the releases that may be changed. */
  performs: ReadonlySet<string>;
  /** Whether the steps around all releases are performed, also when there is no release to change. */
  performsAround: boolean;
}

/** Proof that a plan was approved which changes something; `openEffects` alone makes one, and whatever can change something asks for it. */
export interface Permit {
  readonly [permit]: true;
}
