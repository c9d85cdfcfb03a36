import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { until } from '../../scripts/cluster/until.ts';
import { IN_FULL, rowsOf } from '../rig/in-full.ts';

const program = new URL('../../scripts/cluster.ts', import.meta.url).pathname;

/** Runs `npm run cluster -- up` without npm and resolves when it says where its kubeconfig is. */
async function holdCluster() {
  const holder = spawn(process.execPath, [program, 'up', '--nodes', '1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(holder, 'exit');
  for await (const line of createInterface({ input: holder.stdout })) {
    const kubeconfig = /^export KUBECONFIG=(.+)$/.exec(line)?.[1];
    if (kubeconfig !== undefined) return { holder, ended, folder: dirname(kubeconfig) };
  }
  throw new Error('the cluster did not come up');
}

/** Commands of the running processes that name the folder, which every process of a cluster does. */
function processesOf(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(commandLine)
    .filter((command) => command.includes(folder));
}

const isGone = (folder: string): boolean => processesOf(folder).length === 0 && !existsSync(folder);

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

// An interrupt that the next test has, and a SIGTERM, take the same way.
test.each(rowsOf(['SIGKILL', 'SIGINT', 'SIGTERM'] as const, (signal) => signal === 'SIGKILL'))(
  'a cluster whose holder gets %s leaves no process and no file',
  { skip: process.platform !== 'linux' },
  async (signal) => {
    const { holder, ended, folder } = await holdCluster();
    expect(processesOf(folder).length).toBeGreaterThanOrEqual(6);
    holder.kill(signal);
    await ended;
    await until('everything is gone', 60, async () => isGone(folder));
  },
);

// test/scripts/cluster/keeper.test.ts shows it of other processes.
test('a cluster whose keeper is killed leaves nothing either, once its holder ends', {
  skip: process.platform !== 'linux' || !IN_FULL,
}, async () => {
  const { holder, ended, folder } = await holdCluster();
  process.kill(keeperOf(holder.pid as number), 'SIGKILL');
  holder.kill('SIGINT');
  await ended;
  await until('everything is gone', 60, async () => isGone(folder));
});

/** The one child process of a holder. */
function keeperOf(holder: number): number {
  return Number(readFileSync(`/proc/${holder}/task/${holder}/children`, 'utf8').trim());
}
