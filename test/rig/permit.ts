import type { Permit } from '../../src/model/approved-plan.ts';

/** A test may change what it likes. */
export const PERMIT = {} as Permit;
