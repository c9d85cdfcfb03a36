import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { afterFile } from './after-file.ts';

/** A Git repository with a workflow, run by act on this machine: no container, no network. */
export interface ActRepository {
  folder: string;
  write(path: string, text: string): Promise<void>;
  /** Runs the workflows of a push. */
  push(options: ActPush): Promise<ActEnd>;
}

export interface ActPush {
  act: string;
  secrets: Record<string, string>;
  /** Folders that come first on PATH. */
  programs: string[];
  /** Cancels the job: act kills the step that runs and goes on with the post steps. */
  signal?: AbortSignal;
}

export interface ActEnd {
  exitCode: number | null;
  /** One line for each that a step printed, and act's own, with the job's name before it. */
  log: string;
}

/** Makes a repository that has the action in the folder `action`; it is removed after the test. */
export async function createActRepository(action: string): Promise<ActRepository> {
  const root = await mkdtemp(join(tmpdir(), 'act-'));
  afterFile(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));
  const folder = join(root, 'repository');
  await cp(action, join(folder, 'action'), { recursive: true });
  return {
    folder,
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    async push({ act, secrets, programs, signal }) {
      await commitAll(folder);
      const secretFile = join(root, 'secrets');
      const lines = Object.entries(secrets).map(([name, value]) => `${name}=${value}\n`);
      await writeFile(secretFile, lines.join(''), { mode: 0o600 });
      // A platform is named so that act asks nothing; its own servers would only take ports.
      const args = [
        'push',
        '-P',
        'ubuntu-latest=-self-hosted',
        '--secret-file',
        secretFile,
        '--no-cache-server',
      ];
      const child = spawn(act, args, {
        cwd: folder,
        env: {
          PATH: [...programs, dirname(process.execPath), process.env.PATH].join(':'),
          HOME: root,
          XDG_CACHE_HOME: join(root, 'cache'),
          XDG_CONFIG_HOME: join(root, 'config'),
          ACT_DISABLE_VERSION_CHECK: '1',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      signal?.addEventListener('abort', () => child.kill('SIGINT'), { once: true });
      let log = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
      const [exitCode] = (await once(child, 'close')) as [number | null];
      return { exitCode, log };
    },
  };
}

async function commitAll(folder: string): Promise<void> {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['remote', 'add', 'origin', 'https://github.com/example/shop.git'],
    ['add', '--all'],
    [...identity, 'commit', '--quiet', '--message', 'test', '--no-gpg-sign'],
  ]) {
    const { ok, problem } = await runProgram('git', args, { cwd: folder });
    if (!ok) throw new Error(problem);
  }
}
