import { z } from 'zod';
import type { Diagnosis } from '../../model/result/diagnosis.ts';
import { failureSchema } from './failure-schema.ts';
import type { Same } from './same.ts';

const optional = z.exactOptional;
const count = z.int().nonnegative();

/** The schema of diagnosis.json. */
export const diagnosisSchema = z.object({
  formatVersion: z.literal(1),
  release: z.string(),
  causes: z.array(failureSchema),
  objects: z.array(
    z.object({
      object: z.string(),
      owner: optional(z.string()),
      status: z.enum(['ready', 'progressing', 'failed', 'missing']),
      note: optional(z.string()),
    }),
  ),
  pods: z.array(
    z.object({
      object: z.string(),
      owner: optional(z.string()),
      isNew: z.boolean(),
      phase: z.string(),
      ready: z.boolean(),
      restarts: count,
      node: optional(z.string()),
      troubles: z.array(z.string()),
    }),
  ),
  events: z.array(
    z.object({ at: z.string(), object: z.string(), reason: z.string(), message: z.string(), count }),
  ),
  logs: z.array(
    z.object({ pod: z.string(), container: z.string(), previous: z.boolean(), lines: z.array(z.string()) }),
  ),
  nodes: z.array(z.object({ name: z.string(), conditions: z.array(z.string()) })),
  history: z.array(
    z.object({
      revision: count,
      status: z.string(),
      modifiedAt: z.string(),
      chartVersion: optional(z.string()),
    }),
  ),
  diff: optional(z.object({ from: count, to: count, text: z.string() })),
  missing: z.array(z.string()),
  cost: z.object({ apiCalls: count, durationMs: z.number().nonnegative() }),
});

true satisfies Same<z.infer<typeof diagnosisSchema>, Diagnosis>;
