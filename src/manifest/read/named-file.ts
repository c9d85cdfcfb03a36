import { readFile, stat } from 'node:fs/promises';

/** Helm keeps the values of a release in a Secret of 1 MiB, packed; nobody waits for more than this to be read. */
const LARGEST_BYTES = 5 * 1024 * 1024;

/** The bytes of a file that a manifest names for its text; throws the error of the system. */
export async function readNamedFile(path: string): Promise<Buffer | 'too-large'> {
  const { size } = await stat(path);
  return size > LARGEST_BYTES ? 'too-large' : readFile(path);
}
