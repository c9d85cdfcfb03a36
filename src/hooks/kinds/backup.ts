import { z } from 'zod';
import { clean } from '../../kube/clean.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { writePrivateFile } from '../../system/files.ts';
import { counted } from '../../util/counted.ts';
import { writeGoYaml } from '../../util/yaml/write-go-yaml.ts';
import { addProblem } from '../definition/add-problem.ts';
import type { HookKind } from '../kind.ts';
import { backupFile, backupName } from '../objects/backup-folder.ts';
import { namesSecrets } from '../objects/object-reference.ts';
import { requireTargets } from '../objects/require-targets.ts';
import { checkTargets, describeTargets, targetRights, targetShape } from '../objects/targets.ts';

const settingsSchema = z
  .strictObject({
    ...targetShape,
    name: backupName.default('objects').describe('What a `restore` hook calls it.'),
    optional: z.boolean().default(false).describe('It is no failure when there is nothing to keep.'),
  })
  .superRefine((settings, context) => {
    checkTargets(settings, context);
    if (settings.kind === undefined || !namesSecrets(settings.kind)) return;
    const message = 'Secrets are only kept when they are named';
    addProblem(context, { code: 'invalid-value', message, hint: 'write `objects: [secret/...]`' });
  });

const shape = {
  backup: settingsSchema.describe('A mapping with `objects`, or `kind` and `selector`.'),
};

type BackupSpec = z.infer<z.ZodObject<typeof shape>>;

export const backup: HookKind<BackupSpec> = {
  name: 'backup',
  summary:
    'Keeps objects as YAML that can be applied again, in the file `backup-<name>.yaml` of the diagnostics folder: without status and what the server fills in. Secrets are kept only when they are named one by one, as they are, in a file that only the own user can read.',
  shape,
  changes: 'nothing',
  returns: '`{objects, file}`: the objects as `Kind/namespace/name`, and the path of the file.',
  files: () => [],
  permissions: ({ backup: settings }) => targetRights(settings, ['get']),
  describe: ({ backup: settings }) => `keep ${describeTargets(settings)}`,
  example: `
backup: {objects: [configmap/kube-root-ca.crt], name: root-ca}
`,

  async run({ backup: { name, ...targets } }, context) {
    const found = await requireTargets(targets, context);
    if (!found.ok) return found;
    const written = await write(context.diagnosticsFolder, backupFile(name), asYaml(found.value));
    if (!written.ok) return written;
    const file = written.value;
    context.log.info(`kept ${counted(found.value.length, 'object')} in ${file}`);
    return ok({ objects: found.value.map(nameOf), file });
  },
};

async function write(folder: string, file: string, text: string): Promise<Result<string>> {
  try {
    return ok(await writePrivateFile(folder, file, text));
  } catch (error) {
    return fail({
      reason: 'filesystem',
      message: `write ${file}: ${(error as Error).message}`,
      remedy: 'Check that the folder of the diagnostics is writable and has space left.',
    });
  }
}

function asYaml(objects: readonly KubeObject[]): string {
  return objects.map((object) => `---\n${writeGoYaml(clean(object))}`).join('');
}
