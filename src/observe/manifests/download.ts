import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { join } from 'node:path';
import { abortFailure } from '../../cluster/transport/abort-failure.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { writePrivateFile } from '../../system/files.ts';
import { isPrivate } from '../../system/private-folder.ts';
import { shownUrl } from '../../util/shown-url.ts';

/** A file at an address, of which the manifest says what it is. */
export interface PinnedFile {
  url: string;
  /** 64 hex digits. */
  sha256: string;
}

/** Gets such files; what the digest names is the only thing that it ever gives. */
export type Download = (file: PinnedFile, signal: AbortSignal) => Promise<Result<Buffer>>;

/** A release record has one megabyte, so a larger file could not be deployed anyway. */
export const LARGEST_BYTES = 5 * 1024 * 1024;
const MOST_REDIRECTS = 5;
const TIMEOUT_MS = 30_000;

/** Downloads, or takes what was kept in `cache`, a folder that is this user's alone. Redirects are followed, for the digest decides; never from https to http. */
export function createDownload(cache: string | undefined): Download {
  return async (file, signal) => {
    const name = join('manifests', file.sha256);
    const kept = cache !== undefined && (await isPrivate(cache)) ? await read(join(cache, name)) : undefined;
    if (kept && sha256(kept) === file.sha256) return ok(kept);
    const got = await follow(file.url, signal, MOST_REDIRECTS);
    if (signal.aborted) return fail(abortFailure(signal, `download ${shownUrl(file.url)}`));
    if (!got.ok) return fail(aboutUrl(file.url, got.failure));
    const seen = sha256(got.value);
    if (seen !== file.sha256) return fail(otherDigest(file, seen));
    // A cache that cannot be written is as good as none.
    if (cache !== undefined) await keep(cache, name, got.value).catch(() => {});
    return ok(got.value);
  };
}

function read(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch(() => undefined);
}

async function keep(cache: string, name: string, content: Buffer): Promise<void> {
  await mkdir(cache, { recursive: true, mode: 0o700 });
  if (await isPrivate(cache)) await writePrivateFile(cache, name, content);
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

async function follow(url: string, signal: AbortSignal, left: number): Promise<Result<Buffer>> {
  const answered = await get(url, AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]));
  if (!answered.ok || Buffer.isBuffer(answered.value)) return answered as Result<Buffer>;
  const { location } = answered.value;
  const next = location !== '' && URL.canParse(location, url) ? new URL(location, url) : undefined;
  if (next === undefined || !/^https?:$/.test(next.protocol)) return because('it redirects to no address');
  if (url.startsWith('https:') && next.protocol === 'http:')
    return because(`it redirects to ${next.origin}, without https`);
  if (left === 0) return because(`it redirects more than ${MOST_REDIRECTS} times`);
  return follow(next.href, signal, left - 1);
}

function get(url: string, signal: AbortSignal): Promise<Result<Buffer | { location: string }>> {
  const send = url.startsWith('https:') ? requestTls : requestPlain;
  return new Promise((resolve) => {
    const failed = (error: Error) =>
      resolve(because(signal.aborted ? `no answer within ${TIMEOUT_MS / 1_000} s` : error.message));
    const outgoing = send(
      url,
      { signal, agent: false, headers: { 'user-agent': 'helm-lifecycle' } },
      (response) => {
        const { statusCode: status = 0, headers } = response;
        const end = (result: Result<Buffer | { location: string }>) => {
          resolve(result);
          outgoing.destroy();
        };
        if (status >= 300 && status < 400) return end(ok({ location: headers.location ?? '' }));
        if (status !== 200) return end(because(`the server answered ${status}`));
        collect(response, end, failed);
      },
    );
    outgoing.on('error', failed);
    outgoing.end();
  });
}

function collect(
  response: IncomingMessage,
  end: (result: Result<Buffer>) => void,
  failed: (error: Error) => void,
): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  const isTooLarge = (size: number) => size > LARGEST_BYTES;
  const tooLarge = () => end(because(`it is larger than ${LARGEST_BYTES / 1024 / 1024} MiB`));
  if (isTooLarge(Number(response.headers['content-length'] ?? 0))) {
    tooLarge();
    return;
  }
  response.on('error', failed);
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (isTooLarge(bytes)) tooLarge();
    else chunks.push(chunk);
  });
  response.on('end', () => end(ok(Buffer.concat(chunks))));
}

function because(why: string): Result<never> {
  return fail({ reason: 'chart', message: why });
}

function aboutUrl(url: string, { message }: Failure): Failure {
  return {
    reason: 'chart',
    message: `download ${shownUrl(url)}: ${message}`,
    remedy: 'Check the address, and that this machine reaches it; or keep the file in the repository.',
  };
}

function otherDigest({ url, sha256: expected }: PinnedFile, seen: string): Failure {
  return {
    reason: 'chart',
    message: `download ${shownUrl(url)}: its sha256 is ${seen}, not ${expected}, so it is not used`,
    remedy: 'Look at what is there now. When it is what you want, write its digest into the manifest.',
  };
}
