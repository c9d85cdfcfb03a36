import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../cluster/run-program.ts';
import { checkDist } from './check-dist.ts';

/** One thing that holds or not for the whole checkout. */
export interface Check {
  name: string;
  /** Resolves to undefined when it holds, else to what is wrong and what to do. */
  check(root: string): Promise<string | undefined>;
}

const tool =
  (path: string, ...args: string[]) =>
  async (root: string): Promise<string | undefined> => {
    const program = join(root, path);
    if (!existsSync(program)) return `${path} is missing: run npm ci`;
    const result = await runProgram(process.execPath, [program, ...args], { cwd: root });
    return result.ok ? undefined : result.stdout || result.problem;
  };

/** They run side by side: none writes what another one reads. */
export const checks: readonly Check[] = [
  // More checkers are hardly sooner, and each of them checks what they share.
  { name: 'types', check: tool('node_modules/typescript/bin/tsc', '--noEmit', '--checkers', '1') },
  {
    name: 'format and lint',
    check: tool('node_modules/@biomejs/biome/bin/biome', 'check', '--max-diagnostics=5', '.'),
  },
  { name: 'generated docs and schemas', check: tool('scripts/update-docs.ts', '--check') },
  { name: 'committed dist', check: checkDist },
];
