import { z } from 'zod';
import { RELEASE_STATUSES } from '../release/release.ts';
import { OPERATIONS } from './operation.ts';
import { RUN_PHASES } from './phase.ts';

const text = z.string().max(10_000);
const digest = z.string().regex(/^[0-9a-f]{40}$/);
const optional = z.exactOptional;

const savedRelease = z.strictObject({
  id: text,
  name: text,
  namespace: text,
  operation: z.enum(OPERATIONS),
  why: text,
  /** The newest stored revision that the plan was made over; absent when there was none. */
  revision: optional(z.int().positive()),
  status: optional(z.enum(RELEASE_STATUSES)),
  /** UID of the Secret that holds that revision. */
  stored: optional(text),
  chart: optional(z.strictObject({ name: text, version: text })),
  /** Over all inputs, as the mark of the release has it. */
  inputs: optional(digest),
  /**
   * Over all that decides what is done with it (chart files, values, every setting, hooks, needs), without the run's commit; absent
   * when nothing of it is read from the manifest.
   */
  reviewed: optional(digest),
  created: optional(z.array(text)),
  changed: optional(z.array(text)),
  deletes: optional(z.array(text)),
});

/** What is done around all releases: the hooks of each phase there, and the policy that every release is judged by. */
export const AROUND = [...RUN_PHASES, 'policy'] as const;

/** A plan in a file: what was reviewed, bound to its inputs by digests. It holds neither charts nor values. */
export const savedPlanSchema = z.strictObject({
  kind: z.literal('helm-lifecycle-plan'),
  formatVersion: z.literal(2),
  createdAt: z.iso.datetime(),
  manifest: text,
  manifestId: text,
  environment: optional(text),
  commit: optional(text),
  runUrl: optional(text),
  cluster: z.strictObject({ server: text, context: text, uid: text, version: text }),
  tools: z.strictObject({ helm: optional(text), kubectl: text }),
  /** Over what is done around all releases, without the run's commit. */
  around: z.record(z.enum(AROUND), digest),
  releases: z.array(savedRelease),
  /** Over all of the above: tells what was damaged or edited. */
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});

export type SavedPlan = z.infer<typeof savedPlanSchema>;
export type SavedRelease = SavedPlan['releases'][number];
