import { createHash } from 'node:crypto';
import { chmod, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ReleaseFiles } from './official-releases.ts';
import { runProgram } from './run-program.ts';

const headersWithinMilliseconds = 3_000;
const bodyWithinMilliseconds = 300_000;

/** `unreachable`: nothing answered, so that asking the same host for another file is a waste of time. */
export type DownloadResult = { ok: true } | { ok: false; why: string; unreachable?: true };

/** Fetches one official file into `target` after its published sha256 was checked. A host that does not answer at once counts as absent. */
export async function download(
  files: ReleaseFiles,
  workFolder: string,
  target: string,
): Promise<DownloadResult> {
  try {
    const checksums = (await get(files.checksumUrl)).toString('utf8');
    const name = basename(new URL(files.url).pathname);
    const expected = findDigest(checksums, name);
    if (expected === undefined) return { ok: false, why: `${files.checksumUrl} has no sha256 of ${name}` };
    const content = await get(files.url);
    const actual = createHash('sha256').update(content).digest('hex');
    if (actual !== expected) {
      return { ok: false, why: `sha256 of ${files.url} is ${actual}, published is ${expected}` };
    }
    const fetched = join(workFolder, name);
    await writeFile(fetched, content);
    const program = files.member === undefined ? fetched : await extract(fetched, files.member, workFolder);
    await chmod(program, 0o755);
    await rename(program, target);
    return { ok: true };
  } catch (error) {
    const why = `${new URL(files.url).host}: ${reason(error)}`;
    return error instanceof RefusedError ? { ok: false, why } : { ok: false, why, unreachable: true };
  }
}

/** The digest of `name` in a checksum file, which holds either one bare digest or `digest  name` lines. */
export function findDigest(checksums: string, name: string): string | undefined {
  const lines = checksums.split('\n').map((line) => line.trim().split(/\s+\*?/));
  const line = lines.find(([digest, file]) => isDigest(digest) && (file === undefined || file === name));
  return line?.[0]?.toLowerCase();
}

const isDigest = (text: string | undefined): boolean => /^[0-9a-f]{64}$/i.test(text ?? '');

/** The host answered, but not with what was asked for. */
class RefusedError extends Error {}

async function get(url: string): Promise<Buffer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(new Error('no answer in 3 s')), headersWithinMilliseconds);
  const signal = AbortSignal.any([abort.signal, AbortSignal.timeout(bodyWithinMilliseconds)]);
  try {
    const response = await fetch(url, { signal });
    clearTimeout(timer);
    if (!response.ok) throw new RefusedError(`HTTP ${response.status} for ${url}`);
    return Buffer.from(await response.arrayBuffer());
  } finally {
    clearTimeout(timer);
  }
}

async function extract(archive: string, member: string, folder: string): Promise<string> {
  const result = await runProgram('tar', ['-xzf', archive, '-C', folder, member]);
  if (!result.ok) throw new RefusedError(`cannot extract ${member}: ${result.problem}`);
  return join(folder, member);
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
