import { type Role, start } from '../../src/index.ts';

/** One run of the program; replaces the environment, the working folder and the arguments of the one before it. */
export interface RolePlay {
  role: Role;
  args: readonly string[];
  folder: string;
  /** All that it inherits. */
  env: Record<string, string>;
}

export interface RoleEnd {
  exitCode: number;
  stdout: string;
  stderr: string;
}

/** The program of test/rig/role-host.ts. It ends by itself, after its parent has let it go, unless a run has left something open. */
process.on('message', async (play: RolePlay) => {
  process.send?.(await perform(play));
});

async function perform({ role, args, folder, env }: RolePlay): Promise<RoleEnd> {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv.splice(2, Infinity, ...args);
  process.exitCode = 0;
  process.chdir(folder);
  const said = { stdout: '', stderr: '' };
  const restore = [capture('stdout', said), capture('stderr', said)];
  try {
    await start(role);
  } catch (error) {
    // As Node does with what nobody catches.
    said.stderr += `${(error as Error).stack}\n`;
    process.exitCode = 1;
  } finally {
    for (const stream of restore) stream();
    process.chdir('/');
  }
  const exitCode = Number(process.exitCode);
  process.exitCode = 0;
  return { exitCode, ...said };
}

function capture(name: 'stdout' | 'stderr', said: Record<'stdout' | 'stderr', string>): () => void {
  const stream = process[name];
  const { write } = stream;
  stream.write = (text: string | Uint8Array) => {
    said[name] += text;
    return true;
  };
  return () => {
    stream.write = write;
    // Each run listens for outputs that are lost.
    stream.removeAllListeners('error');
  };
}
