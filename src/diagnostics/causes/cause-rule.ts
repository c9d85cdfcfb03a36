import type { Failure } from '../../model/result/failure.ts';
import type { Clues } from '../clues/clues.ts';

/** Finds the causes of one family in the evidence, the most telling first; empty when there is none. Pure. */
export type CauseRule = (clues: Clues) => Failure[];
