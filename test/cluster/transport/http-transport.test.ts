import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttpTransport } from '../../../src/cluster/transport/http-transport.ts';
import type { ApiRequest } from '../../../src/cluster/transport/transport.ts';
import type { Clock } from '../../../src/system/clock.ts';
import { systemClock } from '../../../src/system/clock.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

interface Surroundings {
  clock?: Clock;
  stop?: AbortSignal;
  mostBytes?: number;
}

async function transportTo(
  answer: RequestListener,
  { clock = systemClock, stop, mostBytes }: Surroundings = {},
) {
  const server = createServer(answer);
  const port = await listen(server);
  const transport = createHttpTransport({
    endpoint: { host: '127.0.0.1', port },
    server: 'https://k8s.example',
    clock,
    ...(stop && { stop }),
    ...(mostBytes !== undefined && { mostBytes }),
  });
  closing.push(() => {
    transport.close();
    server.closeAllConnections();
    server.close();
  });
  return transport;
}

const read: ApiRequest = { method: 'GET', path: '/api/v1/pods', what: 'list pods' };

describe('a request', () => {
  test('sends its query, body and types, and reads JSON', async () => {
    const transport = await transportTo((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const { method, url, headers } = request;
        response.end(
          JSON.stringify({
            method,
            url,
            type: headers['content-type'],
            body: Buffer.concat(chunks).toString(),
          }),
        );
      });
    });
    const answer = await transport.json({
      method: 'PATCH',
      path: '/apis/x',
      query: { dryRun: 'All', labelSelector: 'a=b,c' },
      contentType: 'application/merge-patch+json',
      body: { name: 'ü' },
      what: 'patch x',
    });
    expect(answer).toEqual({
      ok: true,
      value: {
        method: 'PATCH',
        url: '/apis/x?dryRun=All&labelSelector=a%3Db%2Cc',
        type: 'application/merge-patch+json',
        body: '{"name":"ü"}',
      },
    });
  });

  test.each([
    [
      'deeper than anything can be gone through',
      `{"a":${'['.repeat(600)}${']'.repeat(600)}}`,
      '500 levels deep',
    ],
    ['longer than a text can be', JSON.stringify('x'.repeat(2_000)), 'more than 1500 bytes'],
  ])('whose answer is %s is a failure that says so', async (_what, text, message) => {
    const transport = await transportTo((_request, response) => response.end(text), { mostBytes: 1_500 });
    expect(await transport.json(read)).toMatchObject({
      failure: { reason: 'invalid', message: expect.stringMatching(new RegExp(`^list pods: .*${message}`)) },
    });
  });

  test('counts what it costs', async () => {
    const transport = await transportTo((_request, response) => response.end('{"a":1}'));
    await Promise.all([transport.json(read), transport.json(read)]);
    expect(transport.cost()).toMatchObject({ calls: 2, bytes: 14 });
  });

  test('that is never answered ends by its own timeout', async () => {
    const server = createTcpServer(() => {});
    const port = await listen(server);
    const transport = createHttpTransport({
      endpoint: { host: '127.0.0.1', port },
      server: 'https://k8s.example',
      clock: systemClock,
    });
    closing.push(() => {
      transport.close();
      server.close();
    });
    expect(await transport.json({ ...read, timeoutMs: 50 })).toMatchObject({
      ok: false,
      failure: {
        reason: 'timed-out',
        transient: true,
        message: 'list pods: https://k8s.example did not answer within 0.05 s',
      },
    });
  });

  test('is interrupted by its signal, with the reason that it carries', async () => {
    const stop = new AbortController();
    const transport = await transportTo(() => stop.abort({ kind: 'cancelled', by: 'SIGINT' }));
    expect(await transport.json({ ...read, signal: stop.signal })).toMatchObject({
      ok: false,
      failure: { reason: 'cancelled', message: 'list pods: cancelled (SIGINT)' },
    });
  });

  test('to a proxy that is gone says so', async () => {
    const transport = createHttpTransport({
      endpoint: { socketPath: '/nowhere/k.sock' },
      server: 'https://k8s.example',
      clock: systemClock,
      proxyEnd: () => 'kubectl proxy ended: out of memory',
    });
    expect(await transport.json(read)).toMatchObject({
      failure: { reason: 'connection', transient: true, message: expect.stringContaining('out of memory') },
    });
  });

  test('that is answered by something else than an API server says so', async () => {
    const transport = await transportTo((_request, response) => response.end('<html>login</html>'));
    expect(await transport.json(read)).toMatchObject({
      failure: { reason: 'connection', message: expect.stringContaining('<html>login') },
    });
  });
});

/** A clock that stands still but for the pauses that it is asked for. */
function pausingClock() {
  const pauses: number[] = [];
  let now = 0;
  const clock: Clock = {
    now: () => now,
    sleep: async (ms) => {
      pauses.push(ms);
      now += ms;
    },
  };
  return { clock, pauses };
}

describe('a busy server', () => {
  function busyFor(times: number, retryAfter: string) {
    let left = times;
    const { clock, pauses } = pausingClock();
    const transport = transportTo(
      (_request, response) => {
        left -= 1;
        if (left < 0) return response.end('{}');
        return response
          .writeHead(429, { 'retry-after': retryAfter })
          .end('{"kind":"Status","message":"busy"}');
      },
      { clock },
    );
    return { transport, pauses };
  }

  test('is asked again after the time it names', async () => {
    const { transport, pauses } = busyFor(2, '3');
    expect(await (await transport).json(read)).toEqual({ ok: true, value: {} });
    expect(pauses).toEqual([3_000, 3_000]);
  });

  test('is given up when it stays busy, or asks for too long a pause', async () => {
    expect(await (await busyFor(99, '5').transport).json(read)).toMatchObject({
      failure: { transient: true },
    });
    const { transport, pauses } = busyFor(1, '600');
    expect(await (await transport).json(read)).toMatchObject({
      failure: { remedy: expect.stringContaining('600 s') },
    });
    expect(pauses).toEqual([]);
  });
});

describe('an API server that goes away', () => {
  /** What it answers to each request in turn, then `{}`: its own answer, the proxy's that cannot reach it, or a broken connection. */
  async function serverThat(answers: ('fine' | 'away' | 'broken')[], stop?: AbortSignal) {
    const { clock, pauses } = pausingClock();
    const asked: string[] = [];
    const transport = await transportTo(
      (request, response) => {
        asked.push(request.method ?? '');
        const answer = answers.shift() ?? 'fine';
        if (answer === 'broken') request.socket.destroy();
        else if (answer === 'away') response.writeHead(500).end('dial tcp: connect: connection refused');
        else response.end('{}');
      },
      { clock, ...(stop && { stop }) },
    );
    return { transport, pauses, asked };
  }
  const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

  test('is asked again, with growing pauses, until it is back', async () => {
    const { transport, pauses } = await serverThat(['fine', ...times(5, 'away' as const), 'broken']);
    await transport.json(read);
    expect(await transport.json(read)).toEqual({ ok: true, value: {} });
    expect(pauses).toEqual([250, 500, 1_000, 2_000, 2_000, 2_000]);
  });

  test('is given up after half a minute, which all requests share', async () => {
    const { transport, pauses } = await serverThat(['fine', ...times(99, 'away' as const)]);
    for (let request = 0; request < 5; request += 1) await transport.json(read);
    expect(await transport.json(read)).toMatchObject({ failure: { reason: 'connection', transient: true } });
    const waited = pauses.reduce((sum, pause) => sum + pause, 0);
    expect(waited).toBeGreaterThan(27_000);
    expect(waited).toBeLessThanOrEqual(30_000);
  });

  test('that never was there is told at once', async () => {
    const { transport, asked } = await serverThat(times(9, 'away'));
    expect(await transport.json(read)).toMatchObject({ failure: { reason: 'connection' } });
    expect(asked).toHaveLength(1);
  });

  test('is not waited for by a cancelled run', async () => {
    const { transport, asked } = await serverThat(
      ['fine', ...times(9, 'away' as const)],
      AbortSignal.abort(),
    );
    await transport.json(read);
    expect(await transport.json(read)).toMatchObject({ failure: { reason: 'connection' } });
    expect(asked).toHaveLength(2);
  });

  test('says so to those whose write is sent once more', async () => {
    const { transport, asked } = await serverThat(['fine', 'broken']);
    await transport.json(read);
    let repeats = 0;
    await transport.json({ ...read, method: 'POST', onRepeat: () => (repeats += 1) });
    expect(asked).toEqual(['GET', 'POST', 'POST']);
    expect(repeats).toBe(1);
  });
});

describe('a stream', () => {
  test('gives whole lines, however they arrive', async () => {
    const transport = await transportTo((_request, response) => {
      const text = Buffer.from('{"a":"ü"}\n{"b":1}\n\n{"c"');
      response.write(text.subarray(0, 7));
      setImmediate(() => {
        response.write(text.subarray(7));
        setImmediate(() => response.end(':2}'));
      });
    });
    const lines: string[] = [];
    expect(await transport.lines(read, (line) => lines.push(line))).toEqual({ ok: true, value: undefined });
    expect(lines).toEqual(['{"a":"ü"}', '{"b":1}', '{"c":2}']);
  });

  test('that falls silent is a failure', async () => {
    const transport = await transportTo((_request, response) => {
      response.write('{}\n');
    });
    const lines: string[] = [];
    const result = await transport.lines({ ...read, timeoutMs: 1_000 }, (line) => lines.push(line));
    expect(lines).toEqual(['{}']);
    expect(result).toMatchObject({ ok: false, failure: { reason: 'timed-out' } });
  });

  test('that is refused is a failure like any other', async () => {
    const transport = await transportTo((_request, response) => {
      response.writeHead(403).end('{"kind":"Status","message":"no watch"}');
    });
    expect(await transport.lines(read, () => {})).toMatchObject({ failure: { reason: 'forbidden' } });
  });

  test('whose reader has a bug throws it', async () => {
    const transport = await transportTo((_request, response) => response.end('{}\n'));
    const bug = () => {
      throw new Error('a bug');
    };
    await expect(transport.lines(read, bug)).rejects.toThrow('a bug');
  });
});

test("the server's time is told by its answers", async () => {
  const clock: Clock = { now: () => Date.parse('2026-01-01T00:00:00Z'), sleep: async () => {} };
  const transport = await transportTo(
    (_request, response) => {
      response.setHeader('date', 'Thu, 01 Jan 2026 00:07:00 GMT').end('{}');
    },
    { clock },
  );
  expect(transport.serverTime()).toBe(clock.now());
  await transport.json(read);
  expect(transport.serverTime()).toBe(Date.parse('2026-01-01T00:07:00.500Z'));
});
