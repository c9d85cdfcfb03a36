import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PlannedRelease } from '../../../src/model/plan/plan.ts';
import { ok } from '../../../src/model/result.ts';
import { withDefaults } from '../../../src/options/option-values.ts';
import type { Observed } from '../../../src/session/stages/observe-entries.ts';
import { checkSavedPlan, keepingToPlan } from '../../../src/session/stages/saved-plan.ts';
import { aRelease } from '../../model/plan/a-plan.ts';

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

describe('a release that has moved since it was planned', () => {
  const planned = aRelease();
  const observed = { name: 'api', namespace: 'web', revisions: [] };
  const again = (now: Partial<PlannedRelease>) => {
    const replan: Observed['replan'] = async () => ok(aRelease(now));
    return keepingToPlan({ replan }, { savedPlan: 'plan.json' }).replan(planned, observed);
  };
  const status = 'deployed';

  it.each<[string, Partial<PlannedRelease>, string]>([
    [
      'by another revision',
      { installed: { revision: 4, uid: 'uid-4', status } },
      'it was revision 3, and it is revision 4 now, which somebody stored meanwhile',
    ],
    [
      'by the same revision, stored anew',
      { installed: { revision: 3, uid: 'uid-4', status } },
      'it was revision 3, and it is revision 3 now, which somebody stored meanwhile',
    ],
    [
      'by another operation',
      { operation: 'install', why: 'there is no such release yet' },
      'upgrade was planned, and it would be install now (there is no such release yet)',
    ],
  ])('%s is not deployed', async (_, now, message) => {
    expect(await again(now)).toMatchObject({
      ok: false,
      failure: {
        reason: 'conflict',
        message: `release web/api has moved since it was planned: ${message}`,
      },
    });
  });

  it('by its status alone is deployed: what a dead Helm left pending was marked failed', async () => {
    expect(await again({ installed: { revision: 3, uid: 'uid-3', status: 'failed' } })).toMatchObject({
      ok: true,
    });
  });
});
