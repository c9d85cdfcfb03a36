import { z } from 'zod';
import type { Json } from '../../model/json.ts';
import { OPERATIONS } from '../../model/plan/operation.ts';
import { PHASES, RUN_PHASES } from '../../model/plan/phase.ts';
import { PLAN_COMMANDS } from '../../model/plan/plan.ts';
import { RELEASE_STATUSES } from '../../model/release/release.ts';
import type { RunResult } from '../../model/result/run-result.ts';
import { failureSchema as failure, locationSchema as location } from './failure-schema.ts';
import { objectDriftSchema } from './object-drift-schema.ts';
import type { Same } from './same.ts';

const optional = z.exactOptional;
const count = z.int().nonnegative();
const milliseconds = count.meta({ description: 'Milliseconds.' });

const HOOK_OUTCOMES = ['succeeded', 'failed', 'allowed', 'skipped', 'planned', 'interrupted'] as const;
const RELEASE_OUTCOMES = [
  'succeeded',
  'unchanged',
  'failed',
  'timed-out',
  'cancelled',
  'skipped',
  'planned',
  'interrupted',
] as const;
const RUN_OUTCOMES = ['succeeded', 'no-changes', 'failed', 'timed-out', 'cancelled', 'interrupted'] as const;

const hook = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    summary: z.string(),
    condition: optional(z.string()),
    location,
    phase: z.enum([...PHASES, ...RUN_PHASES]),
    outcome: z.enum(HOOK_OUTCOMES),
    attempts: count,
    durationMs: milliseconds,
    failure: optional(failure),
    result: optional(z.json() as z.ZodType<Json>),
    note: optional(z.string()),
  })
  .meta({ id: 'Hook' });

const revision = z.object({ version: optional(z.string()), revision: count });

const release = z
  .object({
    id: z.string(),
    location: optional(location),
    name: z.string(),
    namespace: z.string(),
    action: z.enum(['deploy', 'destroy', 'skip']),
    operation: z.enum(OPERATIONS),
    why: z.string(),
    inputChanges: optional(
      z.array(
        z.object({
          input: z.enum(['chart', 'value', 'file', 'setting', 'hooks', 'cluster']),
          name: z.string(),
          change: z.enum(['added', 'changed', 'removed']),
        }),
      ),
    ),
    needs: z.array(z.string()),
    outcome: z.enum(RELEASE_OUTCOMES),
    note: optional(z.string()),
    chart: optional(
      z.object({
        name: z.string(),
        version: z.string(),
        appVersion: optional(z.string()),
        source: z.string(),
      }),
    ),
    from: optional(revision),
    to: optional(revision),
    changed: z.boolean(),
    changes: optional(
      z.object({
        created: z.array(z.string()),
        changed: z.array(z.string()),
        dropped: z.array(z.string()),
        folded: count,
        byHand: optional(z.array(objectDriftSchema)),
        diff: z.string(),
      }),
    ),
    fallback: optional(
      z.object({
        to: z.union([count, z.enum(['absent', 'stays'])]),
        ifLive: optional(z.literal(true)),
      }),
    ),
    startedAt: optional(z.iso.datetime()),
    durationMs: milliseconds,
    failure: optional(failure),
    otherFailures: z.array(failure),
    rolledBackTo: optional(z.union([count, z.literal('absent')])),
    serves: optional(z.string()),
    url: optional(z.string()),
    deletes: optional(z.array(z.string())),
    stays: optional(z.array(z.object({ object: z.string(), why: z.string() }))),
    ignored: optional(z.array(z.string())),
    diagnostics: optional(z.string()),
    diagnosisCost: optional(z.object({ apiCalls: count, durationMs: milliseconds })),
    phases: z.array(
      z.object({
        phase: z.enum(PHASES),
        startedAt: z.iso.datetime(),
        durationMs: milliseconds,
        failure: optional(failure),
      }),
    ),
    hooks: z.array(hook),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'Release' });

/** The schema of result.json; schemas/result.schema.json is generated from it. */
export const resultSchema = z.object({
  formatVersion: z.literal(2),
  command: z.enum(PLAN_COMMANDS),
  manifest: z.string(),
  manifestId: z.string(),
  environment: optional(z.string()),
  outcome: z.enum(RUN_OUTCOMES),
  dryRun: z.boolean(),
  changed: z.boolean(),
  startedAt: z.iso.datetime(),
  durationMs: milliseconds,
  cluster: z.object({ server: z.string(), context: z.string(), uid: z.string(), version: z.string() }),
  tools: z.object({ helm: optional(z.string()), kubectl: z.string() }),
  commit: optional(z.string()),
  runUrl: optional(z.string()),
  orphans: optional(
    z.array(
      z.object({
        name: z.string(),
        namespace: z.string(),
        revision: count,
        status: z.enum(RELEASE_STATUSES),
        why: z.string(),
        kept: optional(z.string()),
      }),
    ),
  ),
  newNamespaces: optional(z.array(z.object({ name: z.string(), meant: optional(z.string()) }))),
  failure: optional(failure),
  counts: z.object(Object.fromEntries(RELEASE_OUTCOMES.map((outcome) => [outcome, count])) as Counts),
  runSteps: optional(
    z.array(
      z.object({
        kind: z.enum(['delete-namespaces', 'open-preview', 'close-preview']),
        summary: z.string(),
        outcome: z.enum(['succeeded', 'failed', 'planned', 'skipped']),
        changed: z.boolean(),
        failure: optional(failure),
      }),
    ),
  ),
  runHooks: z.array(hook),
  releases: z.array(release),
  warnings: z.array(z.string()),
  cost: z.object({
    helmProcesses: count,
    kubectlProcesses: count,
    scriptProcesses: count,
    apiCalls: count,
    apiBytes: count,
    steps: optional(z.array(z.object({ name: z.string(), durationMs: milliseconds }))),
    processes: optional(z.array(z.object({ name: z.string(), starts: count, durationMs: milliseconds }))),
    requests: optional(z.array(z.object({ name: z.string(), calls: count, bytes: count }))),
  }),
});
type Counts = Record<(typeof RELEASE_OUTCOMES)[number], typeof count>;

true satisfies Same<z.infer<typeof resultSchema>, RunResult>;
