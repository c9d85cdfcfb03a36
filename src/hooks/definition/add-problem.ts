import type { z } from 'zod';
import type { Problem } from './schema-problems.ts';

/** Adds what is wrong in a refinement of a schema; the message is a whole sentence, unlike those of zod's own issues. */
export function addProblem(context: z.RefinementCtx, problem: Omit<Problem, 'path'>): void {
  const params = { problem: { ...problem, path: [] } };
  context.addIssue({ code: 'custom', message: problem.message, params });
}
