import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { compileCache } from './compile-cache.ts';
import type { RoleEnd, RolePlay } from './play-roles.ts';

/** A process that plays roles of the program, one after the other. */
export interface RoleHost {
  /** Throws when the process ends in the middle. */
  play(play: RolePlay): Promise<RoleEnd>;
  /** Resolves when the process has ended by itself, so no run has left anything open. */
  end(): Promise<void>;
}

/** Most of the time of a short run is that of reading the modules: here they are read once. */
export function startRoleHost(repository: string): RoleHost {
  const child = fork(join(repository, 'test/rig/play-roles.ts'), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { NODE_COMPILE_CACHE: compileCache(repository) },
  });
  const ended = once(child, 'exit');
  let last: Promise<unknown> = Promise.resolve();
  const lost = ended.then(([code]) => {
    throw new Error(`the process that plays roles ended with ${code}`);
  });
  lost.catch(() => {});
  const next = async (play: RolePlay): Promise<RoleEnd> => {
    const answer = once(child, 'message');
    child.send(play);
    const [end] = await Promise.race([answer, lost]);
    return end as RoleEnd;
  };
  return {
    play(play) {
      const end = last.then(() => next(play));
      last = end.catch(() => {});
      return end;
    },
    async end() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
