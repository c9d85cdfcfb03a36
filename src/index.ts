import { unreachable } from './util/unreachable.ts';

/** The roles one bundle plays; each tiny entry in `dist/` names its own. */
export type Role = 'main' | 'post' | 'setup' | 'cli';

/** Plays a role; what the others need is not loaded. */
export async function start(role: Role): Promise<void> {
  switch (role) {
    case 'main':
      return (await import('./main.ts')).main();
    case 'post':
      return (await import('./post.ts')).post();
    case 'setup':
      return (await import('./setup.ts')).setup();
    case 'cli':
      return (await import('./cli.ts')).cli(process.argv.slice(2));
    default:
      return unreachable(role);
  }
}
