import type { Failure } from './failure.ts';

/** What an operating system refuses that no change of the code would cure, in words. */
const TROUBLES: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than this process may write',
  EROFS: 'the file system is read-only',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of the path is not a folder',
  EIO: 'the device reports an error',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

/** The failure behind an error of the file system, so that it is not taken for a bug; undefined for any other error. */
export function filesystemFailure(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', syscall, path } = error as NodeJS.ErrnoException;
  const trouble = TROUBLES[code];
  if (trouble === undefined || syscall === undefined) return undefined;
  return {
    reason: 'filesystem',
    message: `cannot ${syscall} ${path ?? 'a file'}: ${trouble} (${code})`,
    remedy: 'Free some space, or point RUNNER_TEMP (TMPDIR for the CLI) at a folder that is writable.',
  };
}
