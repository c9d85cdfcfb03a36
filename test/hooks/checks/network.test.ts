import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ClusterReader } from '../../../src/cluster/contract.ts';
import { ask, describeQuestion, type Question, questionSchema } from '../../../src/hooks/checks.ts';
import { parseHook } from '../../../src/hooks/definition/parse-hook.ts';
import { check } from '../../../src/hooks/kinds/check.ts';
import { hookContext } from '../context.ts';

const context = { reader: {} as ClusterReader, namespace: 'web' };

/** Asks as a manifest would write it. */
function answer(written: object, signal?: AbortSignal) {
  const question = questionSchema.parse(written) as Question;
  return ask(question, { ...context, ...(signal && { signal }) });
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

async function website(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  onTestFinished(() => server.closeAllConnections());
  return `http://127.0.0.1:${await listen(server)}`;
}

const says = (status: number, body = '') =>
  website((_request, response) => response.writeHead(status, { location: '/elsewhere' }).end(body));

describe('http', () => {
  test.each<[number, object, boolean]>([
    [200, {}, true],
    [204, {}, true],
    [302, {}, false],
    [302, { status: 302 }, true],
    [503, { status: [200, 503] }, true],
    [500, {}, false],
    [200, { body: '"ok":\\s*true' }, true],
    [200, { body: 'nope' }, false],
    [500, { body: 'ok' }, false],
  ])('an answer %i to %j: %s', async (status, wanted, holds) => {
    const url = `${await says(status, '{"ok": true}')}/health?token=secret`;
    const given = await answer({ http: { url, ...wanted } });
    expect(given).toMatchObject({ ok: true, value: { holds } });
    expect(JSON.stringify(given)).toContain(`/health answered ${status}`);
    expect(JSON.stringify(given)).not.toContain('secret');
  });

  test('names the address once when it does not hold', async () => {
    const url = `${await says(404)}/health`;
    const { item } = parseHook({ check: { http: url } }, 'filled');
    const scene = await hookContext();
    expect(await check.run(item?.spec as never, scene.context)).toMatchObject({
      failure: { message: `${url} answers 2xx: not so, it answered 404` },
    });
  });

  test('sends the headers that are given', async () => {
    const url = await website((request, response) =>
      response.writeHead(request.headers.authorization === 'Bearer x' ? 200 : 401).end(),
    );
    expect(await answer({ http: url })).toMatchObject({ value: { holds: false } });
    expect(await answer({ http: { url, headers: { Authorization: 'Bearer x' } } })).toMatchObject({
      value: { holds: true },
    });
  });

  test('reads no more than the first megabyte of an endless body', async () => {
    const url = await website((_request, response) => {
      const more = (): void => void response.write('x'.repeat(65_536), more);
      more();
    });
    expect(await answer({ http: { url, body: 'y' } })).toMatchObject({
      value: { holds: false, seen: expect.stringContaining('with another body') },
    });
  });

  test('a server that never answers is a no after the timeout of the check', async () => {
    const url = await website(() => {});
    expect(await answer({ http: { url, timeout: '50ms' } })).toMatchObject({
      value: { holds: false, seen: expect.stringContaining('did not answer within 50ms') },
    });
  });

  test('without an answer because the run was cancelled it is a failure', async () => {
    const url = await website(() => {});
    const cancel = new AbortController();
    const asked = answer({ http: url }, cancel.signal);
    cancel.abort({ kind: 'cancelled', by: 'SIGINT' });
    expect(await asked).toMatchObject({ ok: false, failure: { reason: 'cancelled' } });
  });
});

describe('tcp', () => {
  test('holds when something listens, and names the error when nothing does', async () => {
    const server = createTcpServer((socket) => socket.end());
    const port = await listen(server);
    expect(await answer({ tcp: `127.0.0.1:${port}` })).toMatchObject({ value: { holds: true } });
    expect(await answer({ tcp: { host: '127.0.0.1', port } })).toMatchObject({ value: { holds: true } });
    await new Promise((resolve) => server.close(resolve));
    expect(await answer({ tcp: `127.0.0.1:${port}` })).toMatchObject({
      value: { holds: false, seen: expect.stringContaining('ECONNREFUSED') },
    });
  });
});

describe('dns', () => {
  test.each<[unknown, boolean]>([
    ['localhost', true],
    [{ name: 'localhost', address: '203.0.113.1' }, false],
  ])('%j: %s', async (dns, holds) => {
    expect(await answer({ dns })).toMatchObject({ ok: true, value: { holds } });
  });

  test('a name that cannot be resolved is a no', async () => {
    // Longer than DNS allows, so it is refused without being asked for.
    const name = 'a'.repeat(64);
    expect(await answer({ dns: name })).toMatchObject({
      value: { holds: false, seen: expect.stringContaining(name) },
    });
  });
});

test.each<[object, string]>([
  [{ http: 'https://user:pw@shop.example.com/x?key=1' }, 'https://shop.example.com/x answers 2xx'],
  [{ http: { url: 'http://a/', status: [200, 404], body: 'ok' } }, 'http://a/ answers 200 or 404 with ok'],
  [{ tcp: 'db:5432' }, 'db:5432 accepts connections'],
  [{ dns: { name: 'a.b', address: '10.0.0.1' } }, 'a.b resolves to 10.0.0.1'],
  [{ podsReady: { selector: 'app=a' } }, 'at least 1 pods with app=a are ready'],
])('%j reads "if %s"', (written, text) => {
  expect(describeQuestion(questionSchema.parse(written))).toBe(text);
});

test.each<object>([
  { http: 'ftp://a/b' },
  { http: { url: 'http://a/', body: '(' } },
  { tcp: 'db' },
  { tcp: { host: 'db', port: 70_000 } },
  { dns: 'a b' },
  { podsReady: { selector: '' } },
  { podsReady: { selector: 'a=b', min: 0 } },
])('%j is refused', (written) => {
  expect(questionSchema.safeParse(written).success).toBe(false);
});
