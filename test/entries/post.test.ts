import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { failedRun } from '../model/journals.ts';
import { makeWorkspace, runRole } from './run-role.ts';

let remove = () => {};
afterEach(() => remove());

/** Runs the post step after a main step that was killed with this state. */
async function post(prepare: (folder: string) => Record<string, string>) {
  const workspace = makeWorkspace();
  remove = workspace.remove;
  const { folder } = workspace;
  writeFileSync(join(folder, 'summary'), '');
  const run = await runRole('post', {
    cwd: folder,
    env: { RUNNER_TEMP: folder, GITHUB_STEP_SUMMARY: join(folder, 'summary'), ...prepare(folder) },
  });
  return { ...run, folder, summary: readFileSync(join(folder, 'summary'), 'utf8') };
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
      mkdirSync(join(folder, 'hl-x'));
      const child = spawn('sleep', ['600'], {
        env: { KUBECONFIG: join(folder, 'hl-x/config'), PATH: '/usr/bin:/bin' },
      });
      ended = once(child, 'exit');
      return { STATE_ended: 'true', STATE_privateFolder: join(folder, 'hl-x') };
    });
    expect(await ended).toEqual([null, 'SIGINT']);
    expect(stdout).toContain('ended a process that the run had left: sleep 600');
    expect(existsSync(join(folder, 'hl-x'))).toBe(false);
  });

  it('removes nothing that is not ours', async () => {
    const { folder } = await post((folder) => {
      mkdirSync(join(folder, 'other'));
      return { STATE_privateFolder: join(folder, 'other') };
    });
    expect(existsSync(join(folder, 'other'))).toBe(true);
  });
});
