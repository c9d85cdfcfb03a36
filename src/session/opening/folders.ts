import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { during, type Failure } from '../../model/result/failure.ts';
import { filesystemFailure } from '../../model/result/filesystem-failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { makePrivateFolder } from '../../system/files.ts';
import { makeOwnFolder, removeOwnFolder } from '../../system/own-folder.ts';
import type { Deps, RunOptions } from '../contract.ts';

/** Where a run keeps its files. */
export interface Folders {
  /** Secrets, sockets, staged charts; removed at the end. */
  private: string;
  /** Kept for the user: journal, result, diagnostics. */
  result: string;
  diagnostics: string;
}

/** `nothing`: what would be kept goes with the private folder, because the command only looks. */
export type Keeping = 'result' | 'nothing';

/** Of the result folders in the temp folder, which are new for each run. */
export const RESULT_PREFIX = 'helm-lifecycle-';

/** Does `work` with the folders of a run and removes the private one; the result folder is new for each run unless it was named. */
export async function withFolders<T>(
  options: Pick<RunOptions, 'resultFolder'> & { keeps?: Keeping },
  deps: Pick<Deps, 'tempFolder' | 'saveState'>,
  work: (folders: Folders) => Promise<Result<T>>,
): Promise<Result<T>> {
  const scratch = await makeScratch(deps);
  if (!scratch.ok) return scratch;
  try {
    const folders = await makeKept(scratch.value, options, deps);
    return folders.ok ? await work(folders.value) : folders;
  } finally {
    await removeOwnFolder(scratch.value);
  }
}

async function makeKept(
  scratch: string,
  { resultFolder, keeps = 'result' }: Pick<RunOptions, 'resultFolder'> & { keeps?: Keeping },
  deps: Pick<Deps, 'tempFolder'>,
): Promise<Result<Folders>> {
  try {
    const result =
      keeps === 'nothing'
        ? join(scratch, 'result')
        : (resultFolder ?? (await makePrivateFolder(deps.tempFolder, RESULT_PREFIX)));
    const diagnostics = join(result, 'diagnostics');
    await mkdir(diagnostics, { recursive: true });
    return ok({ private: scratch, result, diagnostics });
  } catch (error) {
    return fail(unusableFolder(error as NodeJS.ErrnoException));
  }
}

/** The private folder alone; whoever makes it removes it. */
export async function makeScratch(deps: Pick<Deps, 'tempFolder' | 'saveState'>): Promise<Result<string>> {
  try {
    const folder = await makeOwnFolder(deps.tempFolder);
    deps.saveState('privateFolder', folder);
    return ok(folder);
  } catch (error) {
    return fail(unusableFolder(error as NodeJS.ErrnoException));
  }
}

function unusableFolder(error: NodeJS.ErrnoException): Failure {
  const known = filesystemFailure(error);
  if (known) return during('make the folders of the run', known);
  return {
    reason: 'filesystem',
    message: `make the folders of the run: ${error.message}`,
    remedy: 'Free some space, or point RUNNER_TEMP (TMPDIR for the CLI) at a folder that is writable.',
  };
}
