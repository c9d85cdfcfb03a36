import { z } from 'zod';
import { RELEASE_STATUSES } from '../../model/release/release.ts';
import type { HistoryReport, StatusReport } from '../../model/release/release-state.ts';
import { failureSchema as failure } from './failure-schema.ts';
import type { Same } from './same.ts';

const optional = z.exactOptional;
const time = z.iso.datetime();
const revision = z.int().positive();
const chart = z.object({ name: z.string(), version: z.string(), appVersion: optional(z.string()) });
const run = z.object({ commit: optional(z.string()), url: optional(z.string()) });
const cluster = z.object({ server: z.string(), context: z.string(), uid: z.string(), version: z.string() });

/** The schema of what `status --output json` prints; schemas/status.schema.json is generated from it. */
export const statusSchema = z.object({
  formatVersion: z.literal(1),
  manifest: z.string(),
  manifestId: z.string(),
  environment: optional(z.string()),
  cluster,
  at: time,
  releases: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      namespace: z.string(),
      state: z.enum([...RELEASE_STATUSES, 'absent']),
      revision: optional(revision),
      serves: optional(revision),
      chart: optional(chart),
      completed: z.boolean(),
      changedAt: optional(time),
      owner: optional(z.string()),
      run: optional(run),
      description: optional(z.string()),
      url: optional(z.string()),
      drift: optional(
        z.union([
          z.object({ state: z.literal('none') }),
          z.object({ state: z.enum(['drifted', 'unknown']), what: z.string() }),
        ]),
      ),
      lease: optional(z.object({ holder: z.string(), until: time, expired: z.boolean() })),
      unread: optional(failure),
    }),
  ),
});

/** The schema of what `history --output json` prints; schemas/history.schema.json is generated from it. */
export const historySchema = z.object({
  formatVersion: z.literal(1),
  manifest: z.string(),
  cluster,
  at: time,
  releases: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      namespace: z.string(),
      revisions: z.array(
        z.object({
          revision,
          status: z.enum(RELEASE_STATUSES),
          completed: z.boolean(),
          changedAt: time,
          chart: optional(chart),
          run: optional(run),
          description: optional(z.string()),
          unread: optional(failure),
        }),
      ),
    }),
  ),
});

true satisfies Same<z.infer<typeof statusSchema>, StatusReport>;
true satisfies Same<z.infer<typeof historySchema>, HistoryReport>;
