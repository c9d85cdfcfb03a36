import { currentEnv } from './entries/host-paths.ts';
import { outliveLostOutput } from './entries/lost-output.ts';
import { UPLOAD_ARGUMENT } from './github/upload-argument.ts';
import { unreachable } from './util/unreachable.ts';

/** The roles one bundle plays; each tiny entry in `dist/` names its own. */
export type Role = 'main' | 'post' | 'setup' | 'cli';

/** Plays a role; what the others need is not loaded. A thread is started with the file of its parent, a step of the action. */
export async function start(given: Role): Promise<void> {
  const isThread = given !== 'cli' && process.argv[2] === UPLOAD_ARGUMENT;
  const role: Role | 'upload' = isThread ? 'upload' : given;
  outliveLostOutput(process);
  switch (role) {
    case 'main':
      return (await import('./main.ts')).main();
    case 'post':
      return (await import('./post.ts')).post();
    case 'setup':
      return (await import('./setup.ts')).setup();
    case 'cli':
      // Before anything else is loaded.
      await (await import('./entries/cli/compiled-code.ts')).keepCompiledCode(currentEnv());
      return (await import('./cli.ts')).cli(process.argv.slice(2));
    case 'upload':
      return (await import('./github/upload-thread.ts')).uploadInThread();
    default:
      return unreachable(role);
  }
}
