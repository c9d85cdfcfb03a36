import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ClusterReader } from '../../../src/cluster/contract.ts';
import { ask, describeQuestion, type Question, questionSchema } from '../../../src/hooks/checks.ts';
import { parseHook } from '../../../src/hooks/definition/parse-hook.ts';
import { check } from '../../../src/hooks/kinds/check.ts';
import { ok } from '../../../src/model/result.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { hookContext } from '../context.ts';

const context = { reader: {} as ClusterReader, namespace: 'web', clock: systemClock };

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

const NO_ENDPOINTS = '{"kind":"Status","apiVersion":"v1","message":"no endpoints available","code":503}';

describe('prometheus', () => {
  const data = (resultType: string, result: unknown) =>
    JSON.stringify({ status: 'success', data: { resultType, result } });
  const vector = (...values: string[]) =>
    data(
      'vector',
      values.map((value) => ({ metric: {}, value: [1, value] })),
    );
  const query = { query: 'rate(errors{a="b"}[1m])', threshold: '< 0.01' };

  test.each<[string, object, boolean, string]>([
    [vector('0'), {}, true, 'it is 0'],
    [vector('0.5'), {}, false, 'it is 0.5'],
    [vector('0', '3'), {}, false, 'it is 3 for one of 2'],
    [vector('NaN'), {}, false, 'it is NaN'],
    [vector('2'), { threshold: '>= 2' }, true, 'it is 2'],
    [vector('2'), { threshold: '!=2e0' }, false, 'it is 2'],
    [data('scalar', [1, '0.001']), {}, true, 'it is 0.001'],
    [vector(), {}, false, 'there is no value'],
    [vector(), { noData: 'pass' }, true, 'there is no value'],
    [data('matrix', []), {}, false, 'the query gives neither a number nor a vector of them'],
    ['{"status":"error","error":"parse error"}', {}, false, 'Prometheus answered 200: parse error'],
    ['<html>', {}, false, 'Prometheus answered 200'],
  ])('%s to %j: %s', async (body, keys, holds, seen) => {
    let asked = '';
    const url = await website((request, response) => {
      asked = request.url ?? '';
      response.end(body);
    });
    expect(await answer({ prometheus: { url: `${url}/`, ...query, ...keys } })).toEqual(ok({ holds, seen }));
    expect(decodeURIComponent(asked)).toBe(`/api/v1/query?query=${query.query}`);
  });

  test('it is asked again and again for as long as it must hold, and no longer than it does', async () => {
    for (const [answers, holds, times] of [
      [['0', '0', '0', '0', '0'], true, 4],
      [['0', '1', '0'], false, 2],
    ] as const) {
      let asked = 0;
      const url = await website((_, response) => response.end(vector(answers[asked++] ?? '')));
      let now = 0;
      const sleep = async (ms: number) => {
        now += ms;
      };
      const clock = { now: () => now, sleep };
      const question = questionSchema.parse({ prometheus: { url, ...query, for: '12s' } }) as Question;
      expect(await ask(question, { ...context, clock })).toMatchObject({ value: { holds } });
      expect(asked).toBe(times);
    }
  });

  test('a threshold is a comparison', () => {
    const { problems } = parseHook(
      { check: { prometheus: { ...query, threshold: '0.01', url: 'http://a' } } },
      'filled',
    );
    expect(problems[0]?.message).toMatch(/a comparison with a number/);
  });
});

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

  test.each<[object, string]>([
    [{}, 'GET undefined '],
    [{ method: 'HEAD' }, 'HEAD undefined '],
    [{ json: { a: [1] } }, 'POST application/json {"a":[1]}'],
    [{ json: 'x', method: 'PUT', headers: { 'Content-Type': 'text/json' } }, 'PUT text/json "x"'],
  ])('%j is what it is asked by', async (keys, asked) => {
    let seen = '';
    const url = await website(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      seen = `${request.method} ${request.headers['content-type']} ${body}`;
      response.end();
    });
    expect(await answer({ http: { url, ...keys } })).toMatchObject({ value: { holds: true } });
    expect(seen).toBe(asked);
  });

  test.each([
    [{ url: 'http://a', service: { name: 'api', port: 80 } }, /exactly one/],
    [{ status: 200 }, /it needs one of url, service/],
    [{ service: { name: 'api', port: 80 }, json: {} }, /only asked by a GET/],
    [{ service: { name: 'api', port: 80 }, method: 'POST' }, /only asked by a GET/],
    [{ service: { name: 'api', port: 0 } }, /at least 1/],
  ])('%j is refused', (written, message) => {
    const { problems } = parseHook({ check: { http: written } }, 'filled');
    expect(problems.map((problem) => problem.message).join()).toMatch(message);
  });

  test.each<[number, string, object, boolean, string]>([
    [200, 'ok', {}, true, 'service/api:http/healthz answered 200'],
    [500, 'oops', {}, false, 'service/api:http/healthz answered 500'],
    [503, 'down', { status: 503 }, true, 'service/api:http/healthz answered 503'],
    [200, 'ok', { body: 'nope' }, false, 'service/api:http/healthz answered 200, with another body'],
    [
      503,
      NO_ENDPOINTS,
      {},
      false,
      'service/api:http/healthz: the API server answered 503: no endpoints available',
    ],
  ])('a Service answers %i %s to %j', async (status, body, wanted, holds, seen) => {
    const asked: unknown[] = [];
    const reader = {
      service: async (...args: unknown[]) => {
        asked.push(args.slice(0, 2));
        return ok({ status, body });
      },
    } as unknown as ClusterReader;
    const service = { name: 'api', port: 'http', path: '/healthz?token=x' };
    const question = questionSchema.parse({ http: { service, ...wanted } }) as Question;
    expect(await ask(question, { ...context, reader })).toEqual(ok({ holds, seen }));
    expect(asked).toEqual([[{ namespace: 'web', name: 'api', port: 'http', scheme: 'http' }, service.path]]);
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
