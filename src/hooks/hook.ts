import { z } from 'zod';
import type { JsonObject } from '../model/json.ts';
import type { Location } from '../model/location.ts';
import { OPERATIONS, type Operation, WHEN_SHORTHANDS } from '../model/plan/operation.ts';
import type { Result } from '../model/result.ts';
import type { RetrySettings } from '../model/settings.ts';
import { durationSchema } from '../schema/duration-schema.ts';
import { conditionSchema, type HookCondition } from './definition/condition.ts';
import { payloadName } from './definition/payload-name.ts';

/** One hook of a manifest: the common keys typed, the keys of its kind in `spec`. */
export interface HookItem {
  /** Which kind it is: the name of a row of the registry. */
  kind: string;
  name?: string;
  /** The operations it runs for, shorthands expanded; undefined leaves it to the default of the phase. */
  when?: Operation[];
  if?: HookCondition;
  /** Milliseconds; undefined leaves it to the chart's `timeout`. */
  timeoutMs?: number;
  retry: RetrySettings;
  allowFailure: boolean;
  env: Record<string, string>;
  /** Payload name -> JSONPath (RFC 9535) over the hook's result. */
  capture: Record<string, string>;
  /** The keys of the kind, as its `run` takes them; `${payload.}` and `${release.}` are still in it until `interpolateHook`. */
  spec: JsonObject;
  /** The item as it stands in the manifest, after `${env.}`: what is validated again after interpolation. */
  source: JsonObject;
  /** Texts of `source` with the offsets at which a variable brought what reads like a placeholder, and is text. */
  literals?: readonly { path: readonly (string | number)[]; at: readonly number[] }[];
}

/** A hook with its place: what the plan and the stage are made of. */
export interface LoadedHook {
  /** `<release id>/<phase>/<index>`, or `run/<run phase>/<index>`; the index counts from 0, defaults' hooks included. */
  id: string;
  /** `name`, or what the kind says that it does. */
  title: string;
  item: HookItem;
  location: Location;
  /** Absolute; where its relative paths and its scripts begin. Undefined: the folder of the manifest. */
  folder?: string;
  /** What is in its encrypted files, or why it cannot be read, by their absolute paths. */
  plain?: ReadonlyMap<string, Result<string>>;
}

/** A `restore` runs the hooks of an upgrade; nothing is deployed by the others. */
const NO_WHEN: readonly Operation[] = ['restore', 'recover', 'absent', 'skip'];

const WHEN_NAMES = [
  ...OPERATIONS.filter((operation) => !NO_WHEN.includes(operation)),
  ...(Object.keys(WHEN_SHORTHANDS) as (keyof typeof WHEN_SHORTHANDS)[]),
];

const whenName = z.enum(WHEN_NAMES);

function expandWhen(name: (typeof WHEN_NAMES)[number]): readonly Operation[] {
  return name in WHEN_SHORTHANDS
    ? WHEN_SHORTHANDS[name as keyof typeof WHEN_SHORTHANDS]
    : [name as Operation];
}

/** Values are text in the end, so numbers and booleans may stand unquoted. */
const variables = z.record(
  z.string().regex(/^[A-Za-z_]\w*$/, { error: 'a variable name: letters, digits and _' }),
  z
    .union([z.string(), z.number(), z.boolean()], { error: 'text, a number, true or false' })
    .transform(String),
);

/** What `retry` leaves out; without it there is one attempt. `delay` in milliseconds. */
export const RETRY_DEFAULTS = { attempts: 1, delay: 10_000, backoff: 2 };

/** The keys that every hook has, whatever its kind. */
export const commonHookShape = {
  name: z.string().min(1).optional().describe('Name in messages and the summary.'),
  when: z
    .union([whenName, z.array(whenName).min(1)], {
      error: `one or a list of ${WHEN_NAMES.join(', ')}`,
    })
    .transform((when) => [...new Set([when].flat().flatMap(expandWhen))])
    .optional()
    .describe(
      'The operations it runs for: one or a list of `install`, `upgrade`, `reinstall`, `uninstall`, `rollback`, `unchanged`, or `deploy`, `destroy`, `always`. Default: what the phase says.',
    ),
  if: conditionSchema.optional().describe('Condition, checked right before the hook would run.'),
  timeout: durationSchema('positive')
    .optional()
    .describe("Bounds each attempt. Default: the chart's `timeout`."),
  retry: z
    .strictObject({
      attempts: z.int().min(1).max(100).default(RETRY_DEFAULTS.attempts).describe('Attempts in all.'),
      delay: durationSchema().default(RETRY_DEFAULTS.delay).describe('Pause before the second attempt.'),
      backoff: z
        .number()
        .min(1)
        .max(10)
        .default(RETRY_DEFAULTS.backoff)
        .describe('Factor by which each further pause grows.'),
    })
    .optional()
    .describe('Tries again after a failure.'),
  allowFailure: z.boolean().default(false).describe('Reports a failure and goes on.'),
  env: variables.default({}).describe('Further environment variables for it.'),
  capture: z
    .record(payloadName, z.string())
    .default({})
    .describe("Payload values to take from the hook's result: name -> JSONPath (RFC 9535)."),
};

export type CommonHookKeys = z.infer<z.ZodObject<typeof commonHookShape>>;
