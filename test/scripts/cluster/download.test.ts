import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { download, findDigest } from '../../../scripts/cluster/download.ts';

const program = Buffer.from('#!/bin/sh\necho hello\n');
const sha256 = createHash('sha256').update(program).digest('hex');

let server: Server;
let base: string;
let folder: string;
let pages: Record<string, string | Buffer>;

beforeEach(async () => {
  pages = {};
  server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200).end(page);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'download-test-'));
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const fetchProgram = () =>
  download({ url: `${base}/tool`, checksumUrl: `${base}/tool.sha256` }, folder, join(folder, 'made'));

test('a file with the published digest is kept and made executable', async () => {
  pages = { '/tool': program, '/tool.sha256': sha256 };
  expect(await fetchProgram()).toEqual({ ok: true });
  expect(readFileSync(join(folder, 'made'))).toEqual(program);
});

test('a file with another digest is refused, and both digests are named', async () => {
  pages = { '/tool': 'something else', '/tool.sha256': sha256 };
  expect(await fetchProgram()).toMatchObject({ ok: false, why: expect.stringContaining(sha256) });
  expect(existsSync(join(folder, 'made'))).toBe(false);
});

test('without a published digest nothing is fetched', async () => {
  pages = { '/tool': program };
  const result = await fetchProgram();
  expect(result).toMatchObject({ ok: false, why: expect.stringContaining('HTTP 404') });
  expect(result).not.toHaveProperty('unreachable');
});

test('a host that does not answer is told from one that lacks the file', async () => {
  server.close();
  await once(server, 'close');
  expect(await fetchProgram()).toMatchObject({ ok: false, unreachable: true });
});

test.each([
  ['a bare digest', `${sha256}\n`],
  ['a digest and a name', `${sha256}  tool.tar.gz\n`],
  ['a digest and a name in binary mode', `${sha256} *tool.tar.gz\n`],
  ['one line of many', `${'0'.repeat(64)}  other.tar.gz\n${sha256}  tool.tar.gz\n`],
])('finds the digest in %s', (_, checksums) => {
  expect(findDigest(checksums, 'tool.tar.gz')).toBe(sha256);
});

test('does not take the digest of another file', () => {
  expect(findDigest(`${sha256}  tool.tar.gz.sig\n`, 'tool.tar.gz')).toBeUndefined();
});
