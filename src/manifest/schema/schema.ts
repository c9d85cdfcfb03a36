import { z } from 'zod';
import { filePath, id } from '../../schema/scalars.ts';
import { defaultsSchema, entrySchema } from './chart-schema.ts';
import { runHooks } from './hooks-schema.ts';
import { policySchema } from './policy-schema.ts';

const clusterSchema = z
  .strictObject({
    context: z
      .string()
      .min(1)
      .describe('Name of the kubeconfig context; it is used unless the `context` option names one.'),
    server: z
      .string()
      .regex(/^https?:\/\/\S+$/, { error: 'the address of an API server (https://...)' })
      .describe('Address of the API server.'),
    minVersion: z
      .string()
      .regex(/^v?\d+\.\d+(\.\d+)?$/, { error: 'a Kubernetes version as text, such as "1.28"' })
      .describe('Oldest Kubernetes version, such as `"1.28"`.'),
  })
  .partial()
  .describe('Refuses to work on any other cluster.');

const registrySchema = z
  .strictObject({
    host: z
      .string()
      .regex(/^[A-Za-z0-9.-]+(:\d+)?$/, {
        error: 'a host name, with a port if need be: ghcr.io, localhost:5000',
      })
      .describe('Host, with a port if need be.'),
    username: z
      .string()
      .min(1)
      .optional()
      .describe('User name; left out with `password` for a host that asks for none.'),
    password: z.string().min(1).optional().describe('Password or token; write `${secret.NAME}`.'),
    plainHttp: z.boolean().default(false).describe('Speaks HTTP, for a registry on this machine.'),
  })
  .refine(({ username, password }) => username === undefined || password !== undefined, {
    path: ['username'],
    error: 'given together with `password`',
  })
  .refine(({ username, password }) => password === undefined || username !== undefined, {
    path: ['password'],
    error: 'given together with `username`',
  });

const registries = z
  .array(registrySchema)
  .describe(
    'Logins for `oci://` charts and repositories, never on a command line, and which of them speak HTTP.',
  );

const chartSchema = entrySchema.required({ name: true }).meta({ id: 'chart' });

const vars = z
  .record(z.string().regex(/^[A-Za-z_][\w-]*$/, { error: 'letters, digits, `_` and `-`' }), z.any())
  .describe('Values for `${vars.name}`, of any type: text, numbers, lists, mappings.');

const environmentSchema = z
  .strictObject({
    vars: vars.optional().describe('Merged over `vars`.'),
    cluster: clusterSchema.optional(),
    defaults: defaultsSchema.optional().describe('Merged over the defaults.'),
    hooks: runHooks.optional().describe('Run after those of the base.'),
    registries: registries.optional(),
    policy: policySchema.optional(),
    charts: z.record(z.string(), entrySchema).optional().describe('Id of an entry -> what is different.'),
  })
  .meta({ id: 'environment' });

/** The whole file, as it is written: before environments and defaults are merged. */
export const manifestSchema = z.strictObject({
  version: z.literal(1).describe('Version of this format.'),
  id: id
    .optional()
    .describe(
      'Owner mark of the releases; default: `owner-repository` of GITHUB_REPOSITORY or the git remote `origin`, and the path of the manifest when that is no default one. Releases of another id are refused.',
    ),
  cluster: clusterSchema.optional(),
  vars: vars.optional(),
  defaults: defaultsSchema.optional().describe('Settings for all charts; each chart can overrule them.'),
  hooks: runHooks.optional().describe('Hooks that run once per run, around all charts.'),
  environments: z
    .record(z.string(), environmentSchema)
    .optional()
    .describe('Name -> what is different there; chosen by the `environment` option.'),
  registries: registries.optional(),
  policy: policySchema.optional(),
  include: z
    .union([filePath, z.array(filePath)], { error: 'a path or a list of them' })
    .optional()
    .describe('Files with further charts; `*` stands for any part of a name: `apps/*/helm-lifecycle.yaml`.'),
  secrets: z
    .array(
      z
        .string()
        .regex(/^[A-Za-z_]\w*$/, { error: 'the name of an environment variable, such as DB_PASSWORD' }),
    )
    .optional()
    .describe(
      'Environment variables whose values are masked wherever they could be seen; `${secret.NAME}` in a value says the same of one.',
    ),
  charts: z.array(chartSchema).min(1).describe('The releases; may be left out beside `include`.'),
});

/** A file that a manifest includes. */
export const includedSchema = z.strictObject({
  version: z.literal(1).optional().describe('Version of this format.'),
  defaults: defaultsSchema
    .optional()
    .describe('Merged over the defaults of the manifest, for the charts of this file.'),
  environments: z
    .record(
      z.string(),
      z
        .strictObject({
          defaults: defaultsSchema.optional().describe('Merged over the defaults.'),
          charts: z
            .record(z.string(), entrySchema)
            .optional()
            .describe('Id of an entry -> what is different.'),
        })
        .meta({ id: 'includedEnvironment' }),
    )
    .optional()
    .describe('Name of an environment of the manifest -> what is different there.'),
  charts: z.array(chartSchema).min(1).describe('The releases.'),
});

/** What concerns the run as a whole, after an environment was merged over it. */
export const runSchema = manifestSchema.pick({
  id: true,
  cluster: true,
  hooks: true,
  registries: true,
  policy: true,
});
