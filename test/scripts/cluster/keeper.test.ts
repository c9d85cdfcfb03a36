import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openKeeper } from '../../../scripts/cluster/keeper-client.ts';
import { until } from '../../../scripts/cluster/until.ts';

/** The processes whose command line names the folder: the keeper, and what it was told to start below. */
function processesOf(folder: string): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => ({ pid: Number(pid), command: commandLine(pid) }))
    .filter(({ command }) => command.includes(folder));
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

describe.skipIf(process.platform !== 'linux')('a keeper with two processes', () => {
  async function open() {
    const folder = mkdtempSync(join(tmpdir(), 'keeper-'));
    const keeper = openKeeper(folder);
    // The folder is in their command lines, as it is in those of a cluster.
    const start = (name: string) =>
      keeper.start({
        name,
        file: '/usr/bin/env',
        args: ['tail', '-f', join(folder, `${name}.log`)],
        env: {},
      });
    await start('one');
    await start('other');
    // A process that is just becoming another program has no command line for a moment.
    await until('all three run', 60, async () => processesOf(folder).length === 3);
    return { folder, keeper };
  }

  it('leaves no process and no file when it is closed', async () => {
    const { folder, keeper } = await open();
    await keeper.close();
    expect(processesOf(folder)).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });

  it('leaves nothing either when it is killed, once its holder closes it', async () => {
    const { folder, keeper } = await open();
    const killed = processesOf(folder).find(({ command }) => command.includes('keeper.ts'));
    process.kill(killed?.pid as number, 'SIGKILL');
    await keeper.close();
    await until('everything is gone', 60, async () => processesOf(folder).length === 0);
    expect(existsSync(folder)).toBe(false);
  });

  it('tells of a process that has ended by itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'keeper-'));
    const keeper = openKeeper(folder);
    await keeper.start({ name: 'short', file: '/bin/sh', args: ['-c', 'echo last words; exit 3'], env: {} });
    const told = async (): Promise<boolean> => {
      try {
        keeper.check();
        return false;
      } catch (error) {
        expect((error as Error).message).toBe('short ended by itself (exit code 3):\nlast words');
        return true;
      }
    };
    await until('its end is told', 60, told);
    await keeper.close();
  });
});
