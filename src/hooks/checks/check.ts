import type { z } from 'zod';
import type { Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import type { Answer } from '../answer.ts';
import type { ReferenceScope } from '../objects/object-reference.ts';
import type { PermissionRequest } from '../objects/permission-request.ts';

/** Where a check looks. */
export interface CheckContext extends ReferenceScope {
  clock: Clock;
  signal?: AbortSignal;
}

/** A yes-or-no question about the cluster or the network; asked by `check` hooks and by `if`. One file each, one line in checks.ts. */
export interface Check<Spec> {
  /** For the docs: when it holds. */
  summary: string;
  schema: z.ZodType<Spec>;
  /** What is written there, as YAML, for the docs. */
  example: string;
  /** Half a sentence that follows "if", without secrets. */
  describe(spec: Spec): string;
  rights(spec: Spec): PermissionRequest[];
  /** A failure means that there was no answer. */
  ask(spec: Spec, context: CheckContext): Promise<Result<Answer>>;
}
