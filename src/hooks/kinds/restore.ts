import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { nameOf } from '../../kube/object.ts';
import { fail, ok } from '../../model/result.ts';
import type { HookKind } from '../kind.ts';
import { backupFile, backupName } from '../objects/backup-folder.ts';
import { readObjects } from '../objects/read-objects.ts';

const settingsSchema = z.strictObject({
  name: backupName.default('objects').describe('What the `backup` hook calls it.'),
  optional: z.boolean().default(false).describe('It is no failure when this run has made no such backup.'),
});

const shape = {
  restore: z
    .union([settingsSchema, backupName], { error: 'the name of a backup, or a mapping with `name`' })
    .describe('The name of a backup that an earlier hook of this run has made, or a mapping with `name`.'),
};

type RestoreSpec = z.infer<z.ZodObject<typeof shape>>;

export const restore: HookKind<RestoreSpec> = {
  name: 'restore',
  summary:
    'Applies what a `backup` hook of this run has kept, by server-side apply, whoever manages it now: objects that are gone are made again, fields get their old values. Fields that came since stay.',
  shape,
  changes: 'anything',
  returns: '`{restored}`: a list of the objects as `Kind/namespace/name`.',
  files: () => [],
  permissions: () => [],
  describe: ({ restore: written }) => `restore the backup ${settingsOf(written).name}`,
  example: `
restore: {name: before-upgrade, optional: true}
`,

  async run({ restore: written }, context) {
    const { name, optional } = settingsOf(written);
    const file = join(context.diagnosticsFolder, backupFile(name));
    if (!(await isThere(file))) return optional ? ok({ restored: [] }) : fail(noBackup(name));
    const objects = await readObjects([file], context.folder);
    if (!objects.ok) return objects;
    const { effects, signal, log } = context;
    for (const object of objects.value) {
      const applied = await effects.cluster.apply(object, { force: true, signal });
      if (!applied.ok) return applied;
      log.info(`restored ${nameOf(object)}`);
    }
    return ok({ restored: objects.value.map(nameOf) });
  },
};

function settingsOf(written: RestoreSpec['restore']): z.infer<typeof settingsSchema> {
  return typeof written === 'string' ? { name: written, optional: false } : written;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function noBackup(name: string) {
  return {
    reason: 'not-found' as const,
    message: `there is no backup ${name}`,
    remedy: 'Make it by a `backup` hook before, or write `optional: true` when it may not have run.',
  };
}
