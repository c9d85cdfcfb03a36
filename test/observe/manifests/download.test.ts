import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createDownload } from '../../../src/observe/manifests/download.ts';
import { noOpenssl, ownCertificate } from '../../rig/own-certificate.ts';
import { skippedFor } from '../../rig/skipped.ts';

const FILE = 'apiVersion: v1\nkind: ConfigMap\n';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const MIB = 'x'.repeat(1024 * 1024);

let requests: string[] = [];
const answers: Record<string, (response: ServerResponse) => unknown> = {
  '/file.yaml': (response) => response.end(FILE),
  '/moved': (response) => response.writeHead(302, { location: '/file.yaml' }).end(),
  '/circle': (response) => response.writeHead(302, { location: '/circle' }).end(),
  '/nowhere': (response) => response.writeHead(302).end(),
  '/elsewhere': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  // Two hundred, of which no more than six are taken.
  '/endless': (response) => void send(response, 200),
  '/said-large': (response) =>
    response.writeHead(200, { 'content-length': String(200 * 1024 * 1024) }).write('x'),
  '/broken': (response) => {
    response.writeHead(200, { 'content-length': '100' }).write('x');
    setTimeout(() => response.destroy(), 20);
  },
};

function send(response: ServerResponse, left: number): void {
  if (left > 0 && !response.destroyed) response.write(MIB, () => send(response, left - 1));
}

const server = createServer((request: IncomingMessage, response) => {
  requests.push(request.url ?? '');
  const path = new URL(request.url ?? '', 'http://x').pathname;
  (answers[path] ?? ((other: ServerResponse) => other.writeHead(404).end('not found')))(response);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => server.closeAllConnections());
afterAll(() => void server.close());

const at = (path: string) => `http://user:pw@127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
const download = (path: string, digest = sha256(FILE), cache?: string) =>
  createDownload(cache)({ url: at(path), sha256: digest }, new AbortController().signal);

describe('a file at an address', () => {
  it.each(['/file.yaml', '/moved'])('%s is what its digest says', async (path) => {
    expect(await download(path)).toEqual({ ok: true, value: Buffer.from(FILE) });
  });

  it.each([
    ['/file.yaml', /its sha256 is [0-9a-f]{64}, not 0{64}, so it is not used/, '0'.repeat(64)],
    ['/missing.yaml?token=secret', /the server answered 404$/],
    ['/circle', /redirects more than 5 times/],
    ['/nowhere', /redirects to no address/],
    ['/elsewhere', /redirects to no address/],
    ['/endless', /larger than 5 MiB/],
    ['/said-large', /larger than 5 MiB/],
    ['/broken', /aborted|socket/],
  ])('%s is a failure that says why: %s', async (path, message, digest?: string) => {
    const got = await download(path, digest);
    expect(got).toMatchObject({
      ok: false,
      failure: { reason: 'chart', message: expect.stringMatching(message) },
    });
    expect(JSON.stringify(got)).not.toMatch(/secret|pw/);
  });

  it.skipIf(noOpenssl)(
    `is never had without https when its address says https${skippedFor(noOpenssl)}`,
    async () => {
      const { key, cert } = ownCertificate();
      const trusted = getCACertificates();
      setDefaultCACertificates([cert]);
      onTestFinished(() => setDefaultCACertificates(trusted));
      const tls = createTlsServer({ key, cert }, (request, response) => {
        const location = request.url === '/down' ? at('/file.yaml') : '/down';
        response.writeHead(302, { location }).end();
      });
      await new Promise<void>((resolve) => tls.listen(0, '127.0.0.1', resolve));
      onTestFinished(() => void tls.close());
      requests = [];
      const { port } = tls.address() as AddressInfo;
      const file = { url: `https://127.0.0.1:${port}/first`, sha256: sha256(FILE) };
      const got = await createDownload(undefined)(file, new AbortController().signal);
      expect(got).toMatchObject({
        failure: {
          message: expect.stringMatching(/it redirects to http:\/\/127\.0\.0\.1:\d+, without https$/),
        },
      });
      expect(requests).toEqual([]);
    },
  );

  it('is cancelled with the run, and not called an answer that did not come', async () => {
    const run = new AbortController();
    const got = createDownload(undefined)({ url: at('/endless'), sha256: sha256(FILE) }, run.signal);
    run.abort();
    expect(await got).toMatchObject({ ok: false, failure: { reason: 'cancelled' } });
  });

  it('is kept, and taken from there only as long as it is that', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'downloads-'));
    onTestFinished(() => rm(cache, { recursive: true }));
    requests = [];
    await download('/file.yaml', sha256(FILE), cache);
    await download('/file.yaml', sha256(FILE), cache);
    expect(requests).toEqual(['/file.yaml']);
    const [kept = ''] = await readdir(join(cache, 'manifests'));
    await writeFile(join(cache, 'manifests', kept), 'other');
    expect(await download('/file.yaml', sha256(FILE), cache)).toMatchObject({
      ok: true,
      value: Buffer.from(FILE),
    });
    expect(requests).toHaveLength(2);
  });
});
