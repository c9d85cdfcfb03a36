import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '../model/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { makePrivateFolder } from '../system/files.ts';
import type { Deps, RunOptions } from './contract.ts';

/** Where a run keeps its files. */
export interface Folders {
  /** Secrets, sockets, staged charts; removed at the end. */
  private: string;
  /** Kept for the user: journal, result, diagnostics. */
  result: string;
  diagnostics: string;
}

/** Makes the folders of a run; the result folder is new for each run unless the user named one. */
export async function makeFolders(options: RunOptions, deps: Deps): Promise<Result<Folders>> {
  try {
    const scratch = await makePrivateFolder(deps.tempFolder, 'hl-');
    deps.saveState('privateFolder', scratch);
    const result = options.resultFolder ?? (await makePrivateFolder(deps.tempFolder, 'helm-lifecycle-'));
    const diagnostics = join(result, 'diagnostics');
    await mkdir(diagnostics, { recursive: true });
    return ok({ private: scratch, result, diagnostics });
  } catch (error) {
    return fail(unusableFolder(error as NodeJS.ErrnoException));
  }
}

function unusableFolder(error: NodeJS.ErrnoException): Failure {
  return {
    reason: 'filesystem',
    message: `cannot write to the temporary folder: ${error.message}`,
    remedy: 'Free some space, or point RUNNER_TEMP (TMPDIR for the CLI) at a folder that is writable.',
  };
}
