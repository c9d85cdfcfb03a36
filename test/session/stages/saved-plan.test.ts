import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withDefaults } from '../../../src/options/option-values.ts';
import { checkSavedPlan } from '../../../src/session/stages/saved-plan.ts';

const workspace = await mkdtemp(join(tmpdir(), 'plans-'));
afterAll(() => rm(workspace, { recursive: true }));

const check = (savedPlan: string) =>
  // Nothing but the options is needed before the file is read.
  checkSavedPlan({} as never, {} as never, { options: { ...withDefaults(), workspace, savedPlan } } as never);

it.each([
  ['a folder', 'folder', 'read plan folder: it is a folder'],
  ['nothing', 'none.json', 'read plan none.json: there is no such file'],
  ['below a file', 'file/plan.json', 'read plan file/plan.json: a part of its path is no folder'],
  ['a link to itself', 'loop', 'read plan loop: it is a link to itself'],
  ['a device that never ends', '/dev/zero', 'read plan /dev/zero: it is neither a file nor a folder'],
])('a plan that is %s is answered without the words of the system', async (_, path, message) => {
  await mkdir(join(workspace, 'folder'), { recursive: true });
  await writeFile(join(workspace, 'file'), '');
  await symlink('loop', join(workspace, 'loop')).catch(() => {});
  expect(await check(path)).toEqual({
    ok: false,
    failure: {
      reason: 'filesystem',
      message,
      remedy: 'Check the path of the plan, and who may read or write it.',
    },
  });
});
