import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { failedRun } from '../model/journal/journals.ts';
import { makeWorkspace, runRole, runRoleAlone } from './run-role.ts';

let remove = () => {};
afterEach(() => remove());

/** Runs the post step after a main step that was killed with this state. */
async function post(prepare: (folder: string) => Record<string, string>, play = runRole) {
  const workspace = makeWorkspace();
  remove = workspace.remove;
  const { folder } = workspace;
  writeFileSync(join(folder, 'summary'), '');
  const run = await play('post', {
    cwd: folder,
    env: { RUNNER_TEMP: folder, GITHUB_STEP_SUMMARY: join(folder, 'summary'), ...prepare(folder) },
  });
  return { ...run, folder, summary: readFileSync(join(folder, 'summary'), 'utf8') };
}

const ownParent = (temp: string) => join(temp, `hl-${process.getuid?.() ?? 'user'}`);

function ownFolder(temp: string): string {
  const folder = join(ownParent(temp), 'aB3dE6');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

describe('the post step', () => {
  it('has nothing to do after a main step that ended', async () => {
    const { exitCode, summary } = await post(() => ({ STATE_ended: 'true' }));
    expect([exitCode, summary]).toEqual([0, '']);
  });

  it('tells what a killed run had done, from the whole lines of its journal', async () => {
    const { folder, summary, exitCode } = await post((folder) => {
      mkdirSync(join(folder, 'result'));
      const lines = failedRun()
        .slice(0, 4)
        .map((event) => JSON.stringify(event));
      writeFileSync(join(folder, 'result/journal.jsonl'), `${lines.join('\n')}\n{"at":1,"ty`);
      return { STATE_resultFolder: join(folder, 'result') };
    });
    expect(exitCode).toBe(0);
    expect(summary).toContain('Helm deploy was killed before it ended');
    const result = JSON.parse(readFileSync(join(folder, 'result/result.json'), 'utf8'));
    expect(result).toMatchObject({ outcome: 'interrupted', releases: [{ outcome: 'interrupted' }] });
  });

  it.runIf(process.platform === 'linux')('ends what is still running and removes the secrets', async () => {
    let ended: Promise<unknown[]> = Promise.resolve([]);
    const { folder, stdout } = await post((folder) => {
      const own = ownFolder(folder);
      const child = spawn('sleep', ['600'], {
        env: { KUBECONFIG: join(own, 'config'), PATH: '/usr/bin:/bin' },
      });
      ended = once(child, 'exit');
      return { STATE_ended: 'true', STATE_privateFolder: own };
    }, runRoleAlone);
    expect(await ended).toEqual([null, 'SIGINT']);
    expect(stdout).toContain('ended a process that the run had left: sleep 600');
    expect(existsSync(ownParent(folder))).toBe(false);
  });

  it.each([
    ['has another name', (folder: string) => join(folder, 'other')],
    ['is a link', (folder: string) => join(ownParent(folder), 'linked')],
  ])('removes nothing that %s', async (_what, path) => {
    const { folder } = await post((folder) => {
      mkdirSync(join(folder, 'other'));
      mkdirSync(ownParent(folder), { mode: 0o700 });
      symlinkSync(join(folder, 'other'), join(ownParent(folder), 'linked'));
      return { STATE_privateFolder: path(folder) };
    });
    expect(existsSync(join(folder, 'other'))).toBe(true);
  });
});
