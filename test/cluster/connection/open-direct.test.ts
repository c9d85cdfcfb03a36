import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDirect } from '../../../src/cluster/connection/open-direct.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { noOpenssl, ownCertificate } from '../../rig/own-certificate.ts';
import { skippedFor } from '../../rig/skipped.ts';

const VERSION = JSON.stringify({ gitVersion: 'v1.36.3' });

/** An API server on loopback with a certificate of its own, and how it is asked; `trusted`: by which authority. */
async function serverThat(
  answer: RequestListener,
  { trusted, user = {} }: { trusted?: string; user?: object } = {},
) {
  const own = ownCertificate();
  const asked: string[] = [];
  const server = createServer(own, (request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  const address = `https://127.0.0.1:${port}`;
  const authority = Buffer.from(trusted ?? own.cert).toString('base64');
  const opened = await openDirect(
    {
      ...{ context: 'c', namespace: 'default', server: address, user: { token: 't0ken', ...user } },
      cluster: { server: address, 'certificate-authority-data': authority },
    },
    { env: {}, clock: systemClock, signal: new AbortController().signal },
  );
  onTestFinished(() => {
    opened?.transport.close();
    stop();
  });
  return { opened, asked, stop, address };
}

describe.skipIf(noOpenssl)(`an API server that can be spoken to${skippedFor(noOpenssl)}`, () => {
  test('is asked for its version once, with the token', async () => {
    const { opened, asked } = await serverThat((_request, response) => response.end(VERSION));
    expect(opened?.version).toBe('v1.36.3');
    expect(asked).toEqual(['GET /version Bearer t0ken']);
  });

  test('and refuses, is spoken to all the same: kubectl would be refused as well', async () => {
    const { opened } = await serverThat((_request, response) => {
      response.writeHead(401).end('{"kind":"Status","message":"Unauthorized"}');
    });
    expect(opened).toMatchObject({ transport: expect.anything() });
    expect(opened?.version).toBeUndefined();
  });

  test('is told as whom it is asked', async () => {
    const heard: string[] = [];
    await serverThat(
      (request, response) => {
        const { rawHeaders } = request;
        const names = rawHeaders.filter((_, at) => at % 2 === 0);
        heard.push(...names.map((name, at) => `${name.toLowerCase()}: ${rawHeaders[at * 2 + 1]}`));
        response.end(VERSION);
      },
      { user: { as: 'me', 'as-uid': '7', 'as-groups': ['a', 'b, c'] } },
    );
    expect(heard.filter((one) => one.startsWith('impersonate'))).toEqual([
      'impersonate-user: me',
      'impersonate-group: a',
      'impersonate-group: b, c',
      'impersonate-uid: 7',
    ]);
  });

  test('may pack its answers', async () => {
    const { opened } = await serverThat((request, response) => {
      const isPacked = request.url !== '/version' && request.headers['accept-encoding'] === 'gzip';
      if (isPacked) response.setHeader('content-encoding', 'gzip').end(gzipSync('{"packed":true}'));
      else response.end(VERSION);
    });
    const answer = await opened?.transport.json({ method: 'GET', path: '/apis', what: 'read APIs' });
    expect(answer).toEqual({ ok: true, value: { packed: true } });
  });

  test('and is away later, is named unreachable', async () => {
    const { opened, stop, address } = await serverThat((_request, response) => response.end(VERSION));
    stop();
    // A stream, because those are not tried again.
    const answer = await opened?.transport.lines(
      { method: 'GET', path: '/apis', what: 'read APIs' },
      () => {},
    );
    expect(answer).toMatchObject({
      failure: {
        ...{ reason: 'connection', code: 'api-server-unreachable', transient: true },
        message: expect.stringMatching(`^read APIs: cannot reach ${address}: `),
      },
    });
  });
});

describe.skipIf(noOpenssl)(`kubectl is asked${skippedFor(noOpenssl)}`, () => {
  test('when the certificate is that of somebody else', async () => {
    const other = ownCertificate().cert;
    const { opened, asked } = await serverThat((_request, response) => response.end(VERSION), {
      trusted: other,
    });
    expect(opened).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('when the authority is no certificate', async () => {
    const { opened } = await serverThat((_request, response) => response.end(VERSION), { trusted: 'none' });
    expect(opened).toBeUndefined();
  });

  test('when what stands before the API server answers in its place', async () => {
    const { opened } = await serverThat((_request, response) => response.writeHead(502).end('Bad Gateway'));
    expect(opened).toBeUndefined();
  });
});
