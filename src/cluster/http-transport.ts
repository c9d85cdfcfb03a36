import { Agent } from 'node:http';
import { StringDecoder } from 'node:string_decoder';
import type { Failure } from '../model/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Clock } from '../system/clock.ts';
import { type Answer, type Endpoint, exchange, isSuccess } from './http-exchange.ts';
import { createLineSplitter } from './line-splitter.ts';
import { statusFailure } from './status-failure.ts';
import type { ApiRequest, Transport } from './transport.ts';

export interface HttpTransportOptions {
  endpoint: Endpoint;
  /** `https://...` of the API server behind the proxy, for messages. */
  server: string;
  clock: Clock;
  /** Why the proxy is gone, when it is. */
  proxyEnd?: () => string | undefined;
}

const PARALLEL_REQUESTS = 64;
/** How often a request is repeated that the server was too busy to take on (429). */
const BUSY_RETRIES = 3;
const LONGEST_PAUSE_MS = 10_000;

/** A transport over node:http with kept-alive connections; `close` ends those. */
export function createHttpTransport(options: HttpTransportOptions): Transport & { close(): void } {
  const { clock, server } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: PARALLEL_REQUESTS });
  // A watch stays open for minutes, so it must not take one of the counted connections.
  const streamAgent = new Agent();
  let calls = 0;
  let bytes = 0;
  let clockOffset = 0;

  async function send(request: ApiRequest, onChunk?: (chunk: Buffer) => void): Promise<Result<Answer>> {
    for (let attempt = 0; ; attempt += 1) {
      calls += 1;
      const answer = await exchange(request, {
        ...options,
        agent: onChunk === undefined ? agent : streamAgent,
        onTraffic: (count) => {
          bytes += count;
        },
        ...(onChunk !== undefined && { onChunk }),
      });
      if (!answer.ok) return answer;
      const { status, retryAfter, date } = answer.value;
      // The header is cut to the second: on average half of one is missing. A stream's answer began long ago.
      if (date !== undefined && onChunk === undefined) clockOffset = date + 500 - clock.now();
      if (isSuccess(status)) return answer;
      const pauseMs = Number(retryAfter ?? 1) * 1_000;
      const worthWaiting = status === 429 && pauseMs <= LONGEST_PAUSE_MS;
      if (!worthWaiting || attempt === BUSY_RETRIES) {
        return fail(statusFailure({ what: request.what, server, ...answer.value }));
      }
      await clock.sleep(pauseMs, request.signal);
    }
  }

  return {
    async json(request) {
      const answer = await send(request);
      if (!answer.ok) return answer;
      try {
        return ok(JSON.parse(answer.value.body) as unknown);
      } catch {
        return fail(notJson(request.what, server, answer.value.body));
      }
    },
    async text(request) {
      const answer = await send(request);
      return answer.ok ? ok(answer.value.body) : answer;
    },
    async lines(request, onLine) {
      const decoder = new StringDecoder('utf8');
      const splitter = createLineSplitter(onLine);
      const answer = await send(request, (chunk) => splitter.add(decoder.write(chunk)));
      if (!answer.ok) return answer;
      splitter.end();
      return ok();
    },
    cost: () => ({ calls, bytes }),
    serverTime: () => clock.now() + clockOffset,
    close: () => {
      agent.destroy();
      streamAgent.destroy();
    },
  };
}

function notJson(what: string, server: string, body: string): Failure {
  return {
    reason: 'connection',
    message: `${what}: ${server} answered with something that is not JSON: ${body.trim().slice(0, 120)}`,
    remedy: 'Check that the address in the kubeconfig is that of a Kubernetes API server.',
  };
}
