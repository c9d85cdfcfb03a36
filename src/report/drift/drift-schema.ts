import { z } from 'zod';
import { DRIFT_ACTIONS, type DriftReport } from '../../model/release/drift.ts';
import { RELEASE_STATUSES } from '../../model/release/release.ts';
import { locationSchema as location } from '../schemas/failure-schema.ts';
import { objectDriftSchema } from '../schemas/object-drift-schema.ts';
import { resultSchema } from '../schemas/result-schema.ts';
import type { Same } from '../schemas/same.ts';

const optional = z.exactOptional;
const count = z.int().nonnegative();

const release = z.object({
  id: z.string(),
  name: z.string(),
  namespace: z.string(),
  location,
  state: z.enum(['in-sync', 'drifted', 'unknown', 'not-compared']),
  revision: optional(count),
  objects: count,
  drift: z.array(objectDriftSchema),
  diff: z.string(),
  why: optional(z.string()),
});

/** The schema of drift.json; schemas/drift.schema.json is generated from it. `run`, the result of a redeploy, is printed only. */
export const driftSchema = z.object({
  formatVersion: z.literal(1),
  manifest: z.string(),
  manifestId: z.string(),
  environment: optional(z.string()),
  cluster: z.object({ server: z.string(), context: z.string(), uid: z.string(), version: z.string() }),
  action: z.enum(DRIFT_ACTIONS),
  at: z.iso.datetime(),
  durationMs: count,
  apiCalls: count,
  counts: z.object({ 'in-sync': count, drifted: count, unknown: count, 'not-compared': count }),
  releases: z.array(release),
  unmanaged: z.array(
    z.object({
      name: z.string(),
      namespace: z.string(),
      revision: count,
      status: z.enum(RELEASE_STATUSES),
      owner: optional(z.string()),
    }),
  ),
  run: optional(resultSchema),
});

true satisfies Same<z.infer<typeof driftSchema>, DriftReport>;
