import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Binary } from './binary-list.ts';
import { runProgram } from './run-program.ts';

/** The first program of that name on PATH, if it is exactly the wanted version. A near miss is not used: tests compare exact behaviour. */
export async function findOnPath(binary: Binary, path: string): Promise<string | undefined> {
  if (binary.versionArgs === undefined) return undefined;
  for (const folder of path.split(delimiter).filter((part) => part !== '')) {
    const file = join(folder, binary.file);
    if (!(await isExecutable(file))) continue;
    const result = await runProgram(file, binary.versionArgs, { timeoutMilliseconds: 5_000 });
    return result.ok && namesVersion(result.stdout, binary.version) ? file : undefined;
  }
  return undefined;
}

/** Whether the output of `--version` names that version and not one that only begins or ends like it. */
export function namesVersion(output: string, version: string): boolean {
  return new RegExp(`(?<![\\d.])v?${version.replaceAll('.', '\\.')}(?![\\d.-])`).test(output);
}

async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
