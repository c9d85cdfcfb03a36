import { z } from 'zod';
import { durationSchema } from '../schema/duration-schema.ts';
import { INTERPRETED } from '../schema/interpreted.ts';
import { exactVersion, filePath, jsonPointer, labelKey, labelValue } from '../schema/scalars.ts';
import type { Json } from './json.ts';
import { patchSchema } from './release/patch.ts';
import { readyRuleSchema } from './release/ready-rule.ts';
import { releaseUrlSchema } from './release/release-url.ts';

/** One setting of a chart entry. Whatever else must know about it follows from its row. */
interface Setting<Schema extends z.ZodType> {
  /** The complete value: what a layer of the manifest leaves out of a mapping comes from the layers below it. */
  schema: Schema;
  /** As written in a manifest; undefined for a setting that has none. */
  default: z.input<Schema> | undefined;
  /** `exec`: only by the built-in exec, so that an `exec` hook that replaces it makes the setting an error. */
  readBy: 'exec' | 'engine';
  /**
   * Whether a change of it is a change of the inputs: of the `release`, of the `hooks`, or `none` for a setting that only
   * says how long, how often or what else.
   */
  digest: 'release' | 'hooks' | 'none' | DigestPart<z.output<Schema>>;
}

/** For a setting of which only a part ends up in the cluster. */
interface DigestPart<Value> {
  part: 'release' | 'hooks';
  of(value: Value): Json;
}

/** Checks that a row leaves nothing out. */
export function setting<Schema extends z.ZodType>(row: Setting<Schema>): Setting<Schema> {
  return row;
}

const driftRule = z.strictObject({
  kind: z.string().min(1).optional().describe('Kind of the objects; default: any.'),
  name: z.string().min(1).optional().describe('Name of the object; default: any.'),
  namespace: z.string().min(1).optional().describe('Namespace of the object; default: any.'),
  paths: z
    .array(jsonPointer)
    .min(1)
    .describe(
      'The fields, each with all below it, such as `/spec/replicas`. `*` is any key or item; items of lists are named by number or key: `/spec/template/spec/containers/web/image`.',
    ),
});

/** All settings, in the order of the docs. Durations are milliseconds once they are parsed. */
export const SETTINGS = {
  createNamespace: setting({
    schema: z.boolean().describe('Creates the namespace when it is missing.'),
    default: true,
    readBy: 'engine',
    digest: 'release',
  }),
  namespaceLabels: setting({
    schema: z
      .record(labelKey, labelValue)
      .describe('Labels for a namespace with `createNamespace`, e.g. for Pod Security.'),
    default: {},
    readBy: 'engine',
    digest: 'release',
  }),
  namespaceAnnotations: setting({
    schema: z
      .record(labelKey, z.string())
      .describe('Annotations for a namespace with `createNamespace`, e.g. for OpenShift or a janitor.'),
    default: {},
    readBy: 'engine',
    digest: 'release',
  }),
  atomic: setting({
    schema: z
      .union([z.boolean(), z.literal('force')], { error: 'true, false or force' })
      .describe(
        'After a failure, restore what was deployed before. Objects that were there before the release are never deleted for it, unless `force`.',
      ),
    default: true,
    readBy: 'exec',
    digest: 'none',
  }),
  rollbackOn: setting({
    schema: z
      .array(z.enum(['exec', 'postExec', 'validate']))
      .describe('The phases whose failure `atomic` is about.'),
    default: ['exec', 'postExec', 'validate'],
    readBy: 'exec',
    digest: 'none',
  }),
  forceUpgrade: setting({
    schema: z
      .boolean()
      .describe(
        'Replaces objects instead of patching them, so that what others added to them goes (Helm 3 `--force`, Helm 4 `--force-replace`). Immutable fields stay an error.',
      ),
    default: false,
    readBy: 'exec',
    digest: 'release',
  }),
  conflicts: setting({
    schema: z
      .enum(['overwrite', 'fail'])
      .describe(
        'Fields that someone else (kubectl, an autoscaler) has set, with Helm 4: take them over, as Helm 3 does, or fail.',
      ),
    default: 'overwrite',
    readBy: 'exec',
    digest: 'release',
  }),
  takeOwnership: setting({
    schema: z
      .boolean()
      .describe(
        "Adopts objects that exist and are not this release's, whoever has them (Helm's `--take-ownership`). Plan and deploy name them, and give them back when the deploy fails and is rolled back. What another release has taken from this one is taken back; without it the upgrade is refused.",
      ),
    default: false,
    readBy: 'exec',
    digest: 'release',
  }),
  skipSchemaValidation: setting({
    schema: z
      .boolean()
      .describe(
        "Values are not checked against the chart's values.schema.json (Helm's `--skip-schema-validation`), nor by `validate`.",
      ),
    default: false,
    readBy: 'exec',
    digest: 'none',
  }),
  allowNamespaceDeletion: setting({
    schema: z
      .boolean()
      .describe(
        'Lets the release delete Namespaces of its chart with what others have in them, and a destroy the one that it lives in. Otherwise such a Namespace stays, or the upgrade is refused.',
      ),
    default: false,
    readBy: 'engine',
    digest: 'none',
  }),
  reinstallBelow: setting({
    schema: exactVersion
      .optional()
      .describe('When the deployed chart version is below this: uninstall, then install.'),
    default: undefined,
    readBy: 'exec',
    digest: 'none',
  }),
  reinstallRestore: setting({
    schema: z.boolean().describe('When the install of a reinstall fails, puts the old release back.'),
    default: false,
    readBy: 'exec',
    digest: 'none',
  }),
  timeout: setting({
    schema: durationSchema('positive').describe(
      'Bounds exec and validate each; a rollback gets its own. Go duration or seconds.',
    ),
    default: '180s',
    readBy: 'engine',
    digest: 'none',
  }),
  wait: setting({
    schema: z.boolean().describe('Waits until the resources are ready.'),
    default: true,
    readBy: 'exec',
    digest: 'none',
  }),
  waitForJobs: setting({
    schema: z
      .boolean()
      .describe('Waits until Jobs are complete as well; a failed Job is a failure either way.'),
    default: false,
    readBy: 'exec',
    digest: 'none',
  }),
  ready: setting({
    schema: z
      .array(readyRuleSchema)
      .describe('When objects count as ready, or that they are not waited for, before all built-in rules.'),
    default: [],
    readBy: 'engine',
    digest: 'none',
  }),
  settle: setting({
    schema: durationSchema().describe(
      'How long validate watches pods whose containers have no readiness probe, and Jobs that are still at work; `0s` turns it off.',
    ),
    default: '5s',
    readBy: 'engine',
    digest: 'none',
  }),
  unchanged: setting({
    schema: z
      .enum(['skip', 'check', 'repair', 'verify', 'never'])
      .describe(
        'A release with the same inputs: `skip` touches nothing; `repair` restores what drifted since (docs/drift.md), `check` fails on it; `verify` checks readiness without Helm; `never` upgrades anyway.',
      ),
    default: 'repair',
    readBy: 'exec',
    digest: 'none',
  }),
  patches: setting({
    schema: z
      .array(patchSchema)
      .describe(
        'Changes of what the chart renders, for what its values cannot say. Plan, policy and drift see the patched objects.',
      ),
    default: [],
    readBy: 'exec',
    digest: { part: 'release', of: (patches) => patches as unknown as Json },
  }),
  drift: setting({
    schema: z
      .strictObject({
        ignore: z
          .array(driftRule)
          .describe('Fields whose drift is accepted. A list of the chart stands for that of `defaults`.'),
      })
      .describe('What may differ from what was deployed.'),
    default: { ignore: [] },
    readBy: 'engine',
    digest: 'none',
  }),
  dryRun: setting({
    schema: z.boolean().describe('Plans and renders, but changes nothing.'),
    default: false,
    readBy: 'engine',
    digest: 'none',
  }),
  noHooks: setting({
    schema: z
      .union([z.boolean(), z.array(z.enum(['install', 'upgrade', 'rollback', 'delete']))], {
        error: 'true, false or a list of install, upgrade, rollback, delete',
      })
      .describe('Chart hooks that Helm does not run: all, or those around the listed Helm operations.'),
    default: false,
    readBy: 'exec',
    digest: 'release',
  }),
  crds: setting({
    schema: z
      .strictObject({
        policy: z
          .enum(['skip', 'create', 'create-replace'])
          .default('create-replace')
          .describe('What happens to the CRDs: nothing, create missing ones, or also update existing ones.'),
        paths: z
          .array(filePath)
          .default([])
          .describe("Files or folders with CRDs, instead of the chart's own `crds/`."),
        deleteOnDestroy: z
          .boolean()
          .default(false)
          .describe('Deletes the CRDs, and so all objects of their kinds, after an uninstall.'),
      })
      .optional()
      .describe('Manages CRDs here instead of by Helm, which never updates them.'),
    default: undefined,
    readBy: 'engine',
    digest: { part: 'release', of: (crds) => crds?.policy ?? null },
  }),
  retry: setting({
    schema: z
      .strictObject({
        attempts: z.int().min(1).max(100).describe('Attempts in all.'),
        delay: durationSchema().describe('Pause before the second attempt.'),
        backoff: z.number().min(1).max(10).describe('Factor by which each further pause grows.'),
      })
      .describe('New attempts after failures that can pass: connection, 429, 5xx, webhook unavailable.'),
    default: { attempts: 3, delay: '10s', backoff: 2 },
    readBy: 'engine',
    digest: 'none',
  }),
  failFast: setting({
    schema: z
      .strictObject({
        enabled: z.boolean().describe('Ends the wait for a rollout as soon as it can no longer end well.'),
        grace: durationSchema().describe(
          'How long a state may last that often passes by itself: images that cannot be pulled, crash loops, missing ConfigMaps, refused pods.',
        ),
      })
      .describe('A rollout that cannot end well fails at once, not at its timeout.'),
    default: { enabled: true, grace: '30s' },
    readBy: 'engine',
    digest: 'none',
  }),
  unlock: setting({
    schema: z
      .strictObject({
        mode: z.enum(['auto', 'fail']).describe('Recover a stuck release when it is safe, or always fail.'),
        minAge: z
          .union([z.literal('auto'), durationSchema()], { error: 'auto or a duration' })
          .describe(
            'Age from which a pending revision without a lease of ours counts as left by a dead Helm; `auto`: twice the timeout, at least 15 minutes.',
          ),
      })
      .describe('What to do about a release that a killed Helm left pending.'),
    default: { mode: 'auto', minAge: 'auto' },
    readBy: 'engine',
    digest: 'none',
  }),
  lockTimeout: setting({
    schema: durationSchema().describe('How long to wait for another run that works on the release.'),
    default: '5m',
    readBy: 'engine',
    digest: 'none',
  }),
  test: setting({
    schema: z
      .strictObject({
        enabled: z
          .boolean()
          .describe(
            "Runs the chart's tests (`helm test`) in postExec, so only after an install, upgrade or reinstall: turned on for an unchanged chart, they run with its next change or `force`.",
          ),
        timeout: durationSchema('positive').describe('Time limit for all of them.'),
      })
      .describe("The chart's own tests."),
    default: { enabled: false, timeout: '120s' },
    readBy: 'engine',
    digest: { part: 'hooks', of: ({ enabled }) => enabled },
  }),
  historyMax: setting({
    schema: z.int().min(1).max(1_000).describe('Revisions that Helm keeps.'),
    default: 10,
    readBy: 'exec',
    digest: 'none',
  }),
  protected: setting({
    schema: z
      .boolean()
      .describe(
        'Refuses to destroy or reinstall the release. A destroy that meets one is refused as a whole, before it changes anything.',
      ),
    default: false,
    readBy: 'engine',
    digest: 'none',
  }),
  url: setting({
    schema: releaseUrlSchema
      .optional()
      .describe(
        'Where the release is reached: an address, or the object that says it once all is ready. It is an output, and `${release.url}` in hooks from postExec on.',
      ),
    default: undefined,
    readBy: 'engine',
    digest: 'none',
  }),
  allowFailure: setting({
    schema: z.boolean().describe('A failure of this chart does not fail the run.'),
    default: false,
    readBy: 'engine',
    digest: 'none',
  }),
};

type Rows = typeof SETTINGS;
export type SettingName = keyof Rows;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** The schemas by name. */
export const settingSchemas = Object.fromEntries(
  SETTING_NAMES.map((name) => [name, SETTINGS[name].schema]),
) as { [Name in SettingName]: Rows[Name]['schema'] };

/** Every setting of a chart entry with its default filled in. Durations are milliseconds. */
export type ReleaseSettings = z.output<z.ZodObject<typeof settingSchemas>>;

/** The settings of a chart entry that says nothing. */
export const DEFAULT_SETTINGS: ReleaseSettings = z
  .object(settingSchemas)
  .parse(Object.fromEntries(SETTING_NAMES.map((name) => [name, SETTINGS[name].default])), INTERPRETED);

export type RetrySettings = ReleaseSettings['retry'];

/** The settings that only the built-in exec reads. */
export const EXEC_SETTINGS = SETTING_NAMES.filter((name) => SETTINGS[name].readBy === 'exec');

/** What the settings contribute to one part of the inputs' digest. */
export function digestedSettings(settings: ReleaseSettings, part: 'release' | 'hooks'): Record<string, Json> {
  const contribution = (name: SettingName): [string, Json][] => {
    const { digest }: Setting<z.ZodType> = SETTINGS[name];
    const value = settings[name];
    if (digest === part) return [[name, (value ?? null) as Json]];
    return typeof digest === 'object' && digest.part === part ? [[name, digest.of(value)]] : [];
  };
  return Object.fromEntries(SETTING_NAMES.flatMap(contribution));
}
