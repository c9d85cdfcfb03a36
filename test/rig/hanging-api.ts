import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProxy } from '../../src/cluster/connection/proxy.ts';
import { systemClock } from '../../src/system/clock.ts';
import { unwrap } from '../cluster/open-connection.ts';
import type { TestCluster } from './cluster.ts';
import { workerSpawn } from './worker-spawn.ts';

/** The API server behind a door that lets some requests wait for ever, as a webhook that never answers does. */
export interface HangingApi {
  /** A kubeconfig that goes through the door. */
  kubeconfig: string;
  /** From now on requests whose `VERB /path` fits are never answered. */
  hang(pattern: RegExp): void;
  /** The requests that wait now, as `VERB /path`. */
  waiting(): string[];
  close(): Promise<void>;
}

/** Forwards plain HTTP on loopback to the cluster. */
export async function openHangingApi({
  kubectl,
  kubeconfig,
}: Pick<TestCluster, 'kubectl' | 'kubeconfig'>): Promise<HangingApi> {
  const folder = await mkdtemp(join(tmpdir(), 'api-'));
  const proxy = unwrap(
    await startProxy({
      kubectl,
      kubeconfig,
      server: 'https://cluster',
      folder,
      env: { PATH: process.env.PATH ?? '', HOME: folder },
      spawn: workerSpawn,
      clock: systemClock,
      signal: new AbortController().signal,
      onStarted: () => {},
    }),
  );
  let slow: RegExp | undefined;
  const waiting = new Set<string>();

  const server = createServer((incoming, answer) => {
    const what = `${incoming.method} ${incoming.url}`;
    if (!slow?.test(what)) return forward(incoming, answer);
    waiting.add(what);
    answer.on('close', () => waiting.delete(what));
  });
  const forward = (incoming: IncomingMessage, answer: ServerResponse) => {
    const { method, url, headers } = incoming;
    const outgoing = request({
      ...proxy.endpoint,
      method,
      path: url,
      headers: { ...headers, host: 'localhost' },
    });
    outgoing.on('response', (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      // What watches must see the headers before the first event.
      answer.flushHeaders();
      response.pipe(answer);
    });
    outgoing.on('error', () => answer.destroy());
    answer.on('close', () => outgoing.destroy());
    incoming.pipe(outgoing);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const cluster = { server: `http://127.0.0.1:${port}` };

  return {
    kubeconfig: JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'api',
      clusters: [{ name: 'api', cluster }],
      users: [{ name: 'api', user: {} }],
      contexts: [{ name: 'api', context: { cluster: 'api', user: 'api' } }],
    }),
    hang(pattern) {
      slow = pattern;
    },
    waiting: () => [...waiting],
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await proxy.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
