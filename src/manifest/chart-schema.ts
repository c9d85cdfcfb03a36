import { z } from 'zod';
import { durationSchema } from '../util/duration-schema.ts';
import { phaseHooks } from './hooks-schema.ts';
import {
  exactVersion,
  filePath,
  id,
  labelKey,
  labelValue,
  namespaceName,
  releaseName,
  tag,
  valuesMap,
} from './scalars.ts';

const need = z.union(
  [
    z.string().min(1),
    z.strictObject({
      chart: z.string().min(1).describe('Id of an entry, or `tag:x`.'),
      optional: z.boolean().default(false).describe('No issue when there is no such entry.'),
    }),
  ],
  { error: 'an id, `tag:x` as text, or {chart, optional}' },
);

const CHART = '`oci://host/path` as text, or {repo, name}';

const setItem = z
  .strictObject({
    key: z
      .string()
      .min(1)
      .describe("Path in Helm's syntax: `image.tag`, `hosts[0].name`, `labels.app\\.io/x`."),
    value: z.any().describe('The value; with `type: file` the path of a file whose text it is.'),
    type: z
      .enum(['auto', 'string', 'json', 'file'])
      .default('auto')
      .describe('`auto` reads `3` and `true` in text as Helm does, `string` keeps text, `json` parses text.'),
  })
  .superRefine(({ type, value }, context) => {
    const isStructure = typeof value === 'object' && value !== null;
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['value'], message });
    if (type === 'file' && typeof value !== 'string') refuse('the path of a file');
    else if (type === 'json' && typeof value === 'string' && !isJson(value)) refuse('JSON');
    else if (type !== 'json' && isStructure)
      refuse('a single value; lists and mappings go into `values`, or are `type: json`');
  });

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The keys that make an entry what it is; `defaults` cannot have them. */
const identity = {
  name: releaseName.describe('Name of the Helm release.'),
  path: filePath.optional().describe('Chart folder or `.tgz` in the repository; this or `chart`.'),
  chart: z
    .union(
      [
        z.string().regex(/^oci:\/\/[^\s/]+\/\S+$/, { error: CHART }),
        z.strictObject({
          repo: z
            .string()
            .regex(/^https?:\/\/\S+$/, { error: 'the address of a chart repository (https://...)' })
            .describe('Address of the chart repository.'),
          name: z.string().min(1).describe('Name of the chart in it.'),
        }),
      ],
      { error: CHART },
    )
    .optional()
    .describe('A chart from a registry or a chart repository; this or `path`.'),
  version: z
    .string()
    .min(1)
    .optional()
    .describe('Version of `chart`, exact or a range such as `^1.4`; default: the newest.'),
};

/** What can be said of a chart entry, and as well in `defaults`. */
const settings = {
  enabled: z.boolean().describe('`false`: as if the entry were not in the file.'),
  namespace: namespaceName.optional().describe('Namespace of the release; required here or in `defaults`.'),
  createNamespace: z.boolean().describe('Creates the namespace when it is missing.'),
  namespaceLabels: z
    .record(labelKey, labelValue)
    .describe('Labels for a namespace with `createNamespace`, e.g. for Pod Security.'),
  action: z.enum(['deploy', 'destroy', 'skip']).describe('What is wanted of the release.'),
  atomic: z
    .union([z.boolean(), z.literal('force')], { error: 'true, false or force' })
    .describe(
      'After a failure, restore what was deployed before. Objects that were there before the release are never deleted for it, unless `force`.',
    ),
  rollbackOn: z
    .array(z.enum(['exec', 'postExec', 'validate']))
    .describe('The phases whose failure `atomic` is about.'),
  forceUpgrade: z
    .boolean()
    .describe(
      'Replaces objects instead of patching them, so that what others added to them goes (Helm 3 `--force`, Helm 4 `--force-replace`). Immutable fields stay an error.',
    ),
  conflicts: z
    .enum(['overwrite', 'fail'])
    .describe(
      'Fields that someone else (kubectl, an autoscaler) has set, with Helm 4: take them over, as Helm 3 does, or fail.',
    ),
  takeOwnership: z.boolean().describe('Adopts objects that exist and belong to no release.'),
  reinstallBelow: exactVersion
    .optional()
    .describe('When the deployed chart version is below this: uninstall, then install.'),
  reinstallRestore: z.boolean().describe('When the install of a reinstall fails, puts the old release back.'),
  timeout: durationSchema('positive').describe(
    'Bounds exec and validate each; a rollback gets its own. Go duration or seconds.',
  ),
  wait: z.boolean().describe('Waits until the resources are ready.'),
  waitForJobs: z
    .boolean()
    .describe('Waits until Jobs are complete as well; a failed Job is a failure either way.'),
  settle: durationSchema().describe(
    'How long validate watches pods whose containers have no readiness probe; `0s` turns it off.',
  ),
  unchanged: z
    .enum(['skip', 'verify', 'never'])
    .describe(
      'A release with the same inputs: touch nothing, check readiness without Helm, or upgrade anyway.',
    ),
  dryRun: z.boolean().describe('Plans and renders, but changes nothing.'),
  noHooks: z
    .union([z.boolean(), z.array(z.enum(['install', 'upgrade', 'rollback', 'delete']))], {
      error: 'true, false or a list of install, upgrade, rollback, delete',
    })
    .describe('Chart hooks that Helm does not run: all, or those around the listed Helm operations.'),
  values: valuesMap.describe('Values of the chart, merged over the layers below.'),
  valuesFiles: z.array(filePath).describe('Files of values, the last one wins.'),
  inlineValues: z
    .array(
      z.strictObject({
        filename: z.string().min(1).describe('What messages call it.'),
        content: z.string().describe('YAML text.'),
      }),
    )
    .describe('Values as YAML text.'),
  set: z.array(setItem).describe('Single values; they win over all other layers. Never on a command line.'),
  needs: z
    .array(need)
    .describe(
      'Entries that must be done before: ids, `tag:x`, or {chart, optional}. Skipped and disabled ones count as done.',
    ),
  tags: z.array(tag).describe('Groups for `needs` and `select`.'),
  crds: z
    .strictObject({
      policy: z
        .enum(['skip', 'create', 'create-replace'])
        .describe('What happens to the CRDs: nothing, create missing ones, or also update existing ones.'),
      paths: z.array(filePath).describe("Files or folders with CRDs, instead of the chart's own `crds/`."),
      deleteOnDestroy: z
        .boolean()
        .describe('Deletes the CRDs, and so all objects of their kinds, after an uninstall.'),
    })
    .partial()
    .optional()
    .describe('Manages CRDs here instead of by Helm, which never updates them.'),
  retry: z
    .strictObject({
      attempts: z.int().min(1).max(100).describe('How often it is tried in all.'),
      delay: durationSchema().describe('Pause before the second attempt.'),
      backoff: z.number().min(1).max(10).describe('Factor by which each further pause grows.'),
    })
    .partial()
    .describe('New attempts after failures that can pass: connection, 429, 5xx, webhook unavailable.'),
  failFast: z
    .strictObject({
      enabled: z.boolean().describe('Ends the wait for a rollout as soon as it can no longer end well.'),
      grace: durationSchema().describe(
        'How long a state may last that often passes by itself: images that cannot be pulled, crash loops, missing ConfigMaps, refused pods.',
      ),
    })
    .partial()
    .describe('A rollout that cannot end well fails at once, not at its timeout.'),
  unlock: z
    .strictObject({
      mode: z.enum(['auto', 'fail']).describe('Recover a stuck release when it is safe, or always fail.'),
      minAge: z
        .union([z.literal('auto'), durationSchema()], { error: 'auto or a duration' })
        .describe(
          'Age from which a pending revision without a lease of ours counts as left by a dead Helm; `auto`: twice the timeout, at least 15 minutes.',
        ),
    })
    .partial()
    .describe('What to do about a release that a killed Helm left pending.'),
  lockTimeout: durationSchema().describe('How long to wait for another run that works on the release.'),
  test: z
    .strictObject({
      enabled: z
        .boolean()
        .describe(
          "Runs the chart's tests (`helm test`) in postExec, so only after an install, upgrade or reinstall: turned on for an unchanged chart, they run with its next change or `force`.",
        ),
      timeout: durationSchema('positive').describe('Bounds them.'),
    })
    .partial()
    .describe("The chart's own tests."),
  historyMax: z.int().min(1).max(1_000).describe('Revisions that Helm keeps.'),
  protected: z.boolean().describe('Refuses to destroy or reinstall the release.'),
  allowFailure: z.boolean().describe('A failure of this chart does not fail the run.'),
  hooks: phaseHooks.describe("Hooks by phase; those of `defaults` run before the chart's own."),
};

/** `defaults`: any setting. */
export const defaultsSchema = z.strictObject(settings).partial().meta({ id: 'defaults' });

/** An entry of `charts`, and what an environment changes of one. */
export const entrySchema = z
  .strictObject({
    ...identity,
    id: id.optional().describe('How `needs`, `select`, `set` and environments call it; default: `name`.'),
    ...settings,
  })
  .partial()
  .meta({ id: 'chartChange' });

/** An entry after merging with all layers below it: whatever has a default is there. */
export const mergedEntrySchema = z.strictObject({
  ...identity,
  id: id.optional(),
  ...settings,
  namespace: namespaceName,
});

export type MergedEntry = z.infer<typeof mergedEntrySchema>;
