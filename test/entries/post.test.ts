import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { saveStateIn } from '../../src/session/ending/left-runs.ts';
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

function ownFolder(temp: string, name: string): string {
  const folder = join(ownParent(temp), name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** The beginning of a run, and a line that was cut off. */
function writeJournal(folder: string, events: number): void {
  mkdirSync(folder, { recursive: true });
  const lines = failedRun()
    .slice(0, events)
    .map((event) => JSON.stringify(event));
  writeFileSync(join(folder, 'journal.jsonl'), `${lines.join('\n')}\n{"at":1,"ty`);
}

describe('the post step', () => {
  it('has nothing to do after a main step that ended', async () => {
    const { exitCode, summary } = await post(() => ({ STATE_ended: 'true' }));
    expect([exitCode, summary]).toEqual([0, '']);
  });

  it('tells what a killed run had done, from the whole lines of its journal', async () => {
    const { folder, summary, exitCode } = await post((folder) => {
      writeJournal(join(folder, 'result'), 4);
      return { STATE_resultFolder: join(folder, 'result') };
    });
    expect(exitCode).toBe(0);
    expect(summary).toContain('Helm deploy was killed before it ended');
    const result = JSON.parse(readFileSync(join(folder, 'result/result.json'), 'utf8'));
    expect(result).toMatchObject({ outcome: 'interrupted', releases: [{ outcome: 'interrupted' }] });
  });

  it('tells which parts of a run were killed, and how the others ended in a line', async () => {
    const { folder, summary, stdout } = await post((folder) => {
      const result = join(folder, 'result');
      for (const [part, events] of [
        ['shop-pr-7', 4],
        ['shop-pr-8', failedRun().length],
        ['shop-pr-9', 4],
      ] as const) {
        writeJournal(join(result, part), events);
        saveStateIn(join(result, part), 'holder', 'somebody');
      }
      return { STATE_resultFolder: result, INPUT_COMMAND: 'preview-sweep' };
    }, runRoleAlone);
    expect(summary.match(/^## .*/gm)).toHaveLength(2);
    expect(summary).toContain('<code>shop-pr-7</code>');
    expect(summary).toContain('<code>shop-pr-9</code>');
    for (const part of ['shop-pr-7', 'shop-pr-9'])
      expect(stdout).toContain(`${part}: deploy was killed before it ended`);
    expect(stdout).toContain('shop-pr-8: deploy failed');
    expect(existsSync(join(folder, 'result/shop-pr-9/result.json'))).toBe(true);
  });

  it.runIf(process.platform === 'linux')(
    'ends what a run and its parts have left running, and removes the secrets of each',
    async () => {
      const ended: Promise<unknown[]>[] = [];
      const { folder, stdout } = await post((folder) => {
        const result = join(folder, 'result');
        for (const [part, name, seconds] of [
          ['', 'aB3dE5', '500'],
          ['shop-pr-7', 'aB3dE6', '600'],
          ['shop-pr-8', 'aB3dE7', '700'],
        ] as const) {
          const own = ownFolder(folder, name);
          const child = spawn('sleep', [seconds], {
            env: { KUBECONFIG: join(own, 'config'), PATH: '/usr/bin:/bin' },
          });
          ended.push(once(child, 'exit'));
          saveStateIn(join(result, part), 'privateFolder', own);
        }
        return { STATE_ended: 'true', STATE_resultFolder: result };
      }, runRoleAlone);
      expect(await Promise.all(ended)).toEqual(Array(3).fill([null, 'SIGINT']));
      for (const seconds of [500, 600, 700])
        expect(stdout).toContain(`ended a process that the run had left: sleep ${seconds}`);
      expect(existsSync(ownParent(folder))).toBe(false);
    },
  );

  it.each([
    ['has another name', (folder: string) => join(folder, 'other')],
    ['is a link', (folder: string) => join(ownParent(folder), 'linked')],
  ])('removes nothing that %s', async (_what, path) => {
    const { folder } = await post((folder) => {
      mkdirSync(join(folder, 'other'));
      mkdirSync(ownParent(folder), { mode: 0o700 });
      symlinkSync(join(folder, 'other'), join(ownParent(folder), 'linked'));
      saveStateIn(join(folder, 'result'), 'privateFolder', path(folder));
      return { STATE_resultFolder: join(folder, 'result') };
    });
    expect(existsSync(join(folder, 'other'))).toBe(true);
  });
});
