import { z } from 'zod';
import { type SettingName, settingSchemas } from '../../model/settings.ts';
import { filePath, id, namespaceName, releaseName, tag, valuesMap } from '../../schema/scalars.ts';
import { phaseHooks } from './hooks-schema.ts';
import { manifests } from './manifests-schema.ts';
import { valuesFiles } from './values-files-schema.ts';

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
      .describe(
        '`auto` reads `3` and `true` as `helm --set` does, and keeps `0012`, `1.10` and `6063e25` as they stand there; `string` keeps text, `json` parses text.',
      ),
    skipEmpty: z
      .boolean()
      .default(false)
      .describe(
        "Leaves the item out when its value is empty text, so that the chart's own value stays: `${env.TAG:-}`.",
      ),
  })
  .superRefine(({ type, value }, context) => {
    const refuse = (message: string) => context.addIssue({ code: 'custom', path: ['value'], message });
    if (type === 'file' && typeof value !== 'string') refuse('the path of a file');
    else if (type === 'json' && typeof value === 'string' && !isJson(value)) refuse('JSON');
    else if (type !== 'json' && isStructure(value)) refuse(SINGLE_VALUE);
  });

const SINGLE_VALUE = 'a single value; lists and mappings go into `values`, or are `type: json`';

function isStructure(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** `set` in short: key -> value of `type: auto`. It becomes the list once all layers are merged. */
const setMapping = z.record(
  z.string().min(1),
  z.any().superRefine((value, context) => {
    if (isStructure(value)) context.addIssue({ code: 'custom', message: SINGLE_VALUE });
  }),
);

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
  manifests: manifests.optional(),
  version: z
    .string()
    .min(1)
    .optional()
    .describe('Version of `chart`, exact or a range such as `^1.4`; default: the newest.'),
};

/** What can be said of a chart entry besides its settings, and as well in `defaults`. */
const contents = {
  enabled: z.boolean().describe('`false`: as if the entry were not in the file.'),
  namespace: namespaceName.optional().describe('Namespace of the release; required here or in `defaults`.'),
  action: z.enum(['deploy', 'destroy', 'skip']).describe('What to do with the release.'),
  values: valuesMap.describe('Values of the chart, merged over the layers below.'),
  valuesFiles,
  inlineValues: z
    .array(
      z.strictObject({
        filename: z.string().min(1).describe('Name in messages.'),
        content: z.string().describe('YAML text.'),
      }),
    )
    .describe('Values as YAML text.'),
  set: z
    .array(setItem)
    .describe(
      'Single values; they win over all other layers. Whole numbers go to Helm as arguments, which alone keep them whole, unless their key sounds secret; everything else never does.',
    ),
  needs: z
    .array(need)
    .describe(
      'Entries that must be done before: ids, `tag:x`, or {chart, optional}. Skipped and disabled ones count as done.',
    ),
  tags: z.array(tag).describe('Groups for `needs` and `select`.'),
};

const hooks = phaseHooks.describe("Hooks by phase; those of `defaults` run before the chart's own.");

/** As a layer writes a setting: of a mapping it may give some keys and leave the others to the layers below. */
function asLayer(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional)
    return describedAs(schema, asLayer(schema.unwrap() as z.ZodType).optional());
  return schema instanceof z.ZodObject ? describedAs(schema, schema.partial()) : schema;
}

function describedAs(described: z.ZodType, schema: z.ZodType): z.ZodType {
  return described.description === undefined ? schema : schema.describe(described.description);
}

const layerSettings = Object.fromEntries(
  Object.entries(settingSchemas).map(([name, schema]) => [name, asLayer(schema)]),
) as { [Name in SettingName]: z.ZodType };

const layer = {
  ...contents,
  set: z
    .union([contents.set, setMapping], { error: 'a list of {key, value}, or a mapping `key: value`' })
    .describe(describeSet(contents.set)),
  ...layerSettings,
  hooks,
};

function describeSet({ description }: z.ZodType): string {
  return `${description} A mapping \`{image.tag: v1}\` is the same in short, and merges key by key.`;
}

/** `defaults`: any setting. */
export const defaultsSchema = z.strictObject(layer).partial().meta({ id: 'defaults' });

/** An entry of `charts`, and what an environment changes of one. */
export const entrySchema = z
  .strictObject({
    ...identity,
    id: id.optional().describe('How `needs`, `select`, `set` and environments call it; default: `name`.'),
    ...layer,
  })
  .partial()
  .meta({ id: 'chartChange' });

/** An entry after merging with all layers below it: whatever has a default is there. */
export const mergedEntrySchema = z.strictObject({
  ...identity,
  id: id.optional(),
  ...contents,
  ...settingSchemas,
  hooks,
  namespace: namespaceName,
});

export type MergedEntry = z.infer<typeof mergedEntrySchema>;
