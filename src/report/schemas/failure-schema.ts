import { z } from 'zod';
import { CAUSES, type CauseCode } from '../../model/cause-table.ts';
import type { Location } from '../../model/location.ts';
import { FAILURE_REASONS, type Failure, type FailureReason } from '../../model/result/failure.ts';

/** A place in the manifest. */
export const locationSchema: z.ZodType<Location> = z.object({
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  length: z.int().nonnegative(),
});

/** A failure with its chain of causes. */
export const failureSchema: z.ZodType<Failure> = z
  .object({
    reason: z.enum(Object.keys(FAILURE_REASONS) as FailureReason[]),
    code: z.exactOptional(z.enum(Object.keys(CAUSES) as CauseCode[])),
    message: z.string(),
    remedy: z.exactOptional(z.string()),
    details: z.exactOptional(z.array(z.string())),
    object: z.exactOptional(z.string()),
    location: z.exactOptional(locationSchema),
    transient: z.exactOptional(z.boolean()),
    get cause() {
      return z.exactOptional(failureSchema);
    },
  })
  .meta({ id: 'Failure' });
