import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';
import { createHttpTransport, type HttpTransport } from '../../src/cluster/transport/http-transport.ts';
import type { Clock } from '../../src/system/clock.ts';

/** A server on this machine that answers everything as a test says, and the transport of a run to it. */
export interface AnsweringServer {
  readonly transport: HttpTransport;
  answerWith(body: string, status?: number): void;
}

/** For the tests of a file; whoever waits before trying again has waited long enough. */
export function useAnsweringServer(): AnsweringServer {
  let now = 0;
  const clock: Clock = {
    now: () => now,
    sleep: async () => {
      now += 60_000;
    },
  };
  let answer = { body: '', status: 200 };
  const server = createServer((_request, response) => {
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
  let transport: HttpTransport | undefined;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    transport = createHttpTransport({
      endpoint: { host: '127.0.0.1', port },
      server: 'https://k8s.example',
      clock,
    });
  });
  afterAll(() => {
    transport?.close();
    server.closeAllConnections();
    server.close();
  });
  return {
    get transport() {
      if (transport === undefined) throw new Error('the server listens from beforeAll on');
      return transport;
    },
    answerWith(body, status = 200) {
      answer = { body, status };
    },
  };
}
