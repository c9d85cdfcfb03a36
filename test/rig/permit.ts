import type { Permit } from '../../src/model/plan/approved-plan.ts';

/** A test may change what it likes. */
export const PERMIT = {} as Permit;
