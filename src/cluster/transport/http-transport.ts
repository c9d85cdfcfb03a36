import { StringDecoder } from 'node:string_decoder';
import type { CostOfRequests } from '../../model/journal/event.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import { DEEPEST, isTooDeep } from '../../util/json-depth.ts';
import { shorten } from '../../util/shorten.ts';
import { createAgents, type Endpoint } from './endpoint.ts';
import { type Answer, exchange, isSuccess } from './http-exchange.ts';
import { createLineSplitter } from './line-splitter.ts';
import { requestName } from './request-name.ts';
import { createRetryWindow } from './retry-window.ts';
import { statusFailure } from './status-failure.ts';
import type { ApiRequest, Transport } from './transport.ts';

export interface HttpTransportOptions {
  endpoint: Endpoint;
  /** `https://...` of the API server, for messages. */
  server: string;
  clock: Clock;
  /** Of one answer; more than that is a failure. */
  mostBytes?: number;
  /** What a credential plugin has told people last. */
  pluginSaid?: () => string | undefined;
  /** Why the proxy is gone, when it is. */
  proxyEnd?: () => string | undefined;
  /** Aborts when the run is cancelled: from then on requests still go out, but none is tried again. */
  stop?: AbortSignal;
}

/** `close` ends its connections. */
export type HttpTransport = Transport & { close(): void };

type Attempt =
  | { kind: 'answered'; answer: Answer }
  | { kind: 'failed'; failure: Failure; mayPass: boolean; retryAfter?: string };

const DEFAULT_TIMEOUT_MS = 30_000;
/** A server that has answered before begins to answer within this time, or hangs: the question is asked again. */
const HANGING_READ_MS = 10_000;
/** A cancelled run has seconds left. */
const CLOSING_MS = 3_000;
/** The server, or what stands before it, did not take the request on; an error of another kind will not pass by waiting. */
const NOT_TAKEN = new Set([429, 502, 503, 504]);

/**
 * A transport over HTTP with kept-alive connections; `close` ends those. While the API server is away, or too busy,
 * requests are tried again; streams are not: those who watch know better where to go on.
 */
export function createHttpTransport(options: HttpTransportOptions): HttpTransport {
  const { clock, server, stop = new AbortController().signal } = options;
  const retryWindow = createRetryWindow({ clock, stop });
  const agents = createAgents(options.endpoint);
  let calls = 0;
  let bytes = 0;
  let clockOffset = 0;
  const kinds = new Map<string, CostOfRequests>();

  function kindOf(name: string): CostOfRequests {
    const kind = kinds.get(name) ?? { name, calls: 0, bytes: 0 };
    kinds.set(name, kind);
    return kind;
  }

  async function sendOnce(request: ApiRequest, onChunk?: (chunk: Buffer) => void): Promise<Attempt> {
    calls += 1;
    const kind = kindOf(requestName(request));
    kind.calls += 1;
    const timeoutMs = onChunk === undefined ? timeoutOf(request) : (request.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const answer = await exchange(
      { ...request, timeoutMs },
      {
        ...options,
        agent: onChunk === undefined ? agents.requests : agents.streams,
        onTraffic: (count) => {
          bytes += count;
          kind.bytes += count;
        },
        ...(onChunk !== undefined && { onChunk }),
      },
    );
    if (!answer.ok)
      return { kind: 'failed', failure: answer.failure, mayPass: answer.failure.transient === true };
    const { status, date, retryAfter, body } = answer.value;
    // The header is cut to the second: on average half of one is missing. A stream's answer began long ago.
    if (date !== undefined && onChunk === undefined) clockOffset = date + 500 - clock.now();
    if (isSuccess(status)) {
      retryWindow.answered();
      return { kind: 'answered', answer: answer.value };
    }
    const said = options.pluginSaid?.();
    const failure = statusFailure({
      ...{ what: request.what, server, ...answer.value },
      ...(said !== undefined && { pluginSaid: said }),
    });
    const fromProxy = status >= 500 && !body.trimStart().startsWith('{');
    const mayPass = failure.transient === true && (fromProxy || NOT_TAKEN.has(status));
    if (!fromProxy) retryWindow.answered();
    return { kind: 'failed', failure, mayPass, ...(retryAfter !== undefined && { retryAfter }) };
  }

  function timeoutOf({ method, timeoutMs = DEFAULT_TIMEOUT_MS }: ApiRequest): number {
    if (stop.aborted) return Math.min(timeoutMs, CLOSING_MS);
    // The first answer may wait for a credential plugin, a write for admission webhooks.
    return method === 'GET' && retryWindow.hasAnswered() ? Math.min(timeoutMs, HANGING_READ_MS) : timeoutMs;
  }

  async function send(request: ApiRequest, onChunk?: (chunk: Buffer) => void): Promise<Result<Answer>> {
    const startedAt = clock.now();
    for (let attempt = 0; ; attempt += 1) {
      const end = await sendOnce(request, onChunk);
      if (end.kind === 'answered') return ok(end.answer);
      const mayRepeat = end.mayPass && onChunk === undefined && options.proxyEnd?.() === undefined;
      const pauseMs = mayRepeat ? retryWindow.pauseMs({ ...end, attempt, startedAt }) : undefined;
      if (pauseMs === undefined) return fail(end.failure);
      await clock.sleep(pauseMs, request.signal ? AbortSignal.any([request.signal, stop]) : stop);
      request.onRepeat?.();
    }
  }

  return {
    async json(request) {
      const answer = await send(request);
      if (!answer.ok) return answer;
      if (isTooDeep(answer.value.body)) return fail(tooDeep(request.what));
      try {
        return ok(JSON.parse(answer.value.body) as unknown);
      } catch {
        return fail(notJson(request.what, server, answer.value.body));
      }
    },
    async passedOn(request) {
      calls += 1;
      const kind = kindOf(requestName(request));
      kind.calls += 1;
      const onTraffic = (count: number) => {
        bytes += count;
        kind.bytes += count;
      };
      const answer = await exchange(
        { ...request, timeoutMs: timeoutOf(request) },
        { ...options, agent: agents.requests, onTraffic },
      );
      return answer.ok ? ok({ status: answer.value.status, body: answer.value.body }) : answer;
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
    cost: () => ({ calls, bytes, requests: [...kinds.values()].map((kind) => ({ ...kind })) }),
    serverTime: () => clock.now() + clockOffset,
    close: () => {
      agents.requests.destroy();
      agents.streams.destroy();
    },
  };
}

function tooDeep(what: string): Failure {
  return {
    reason: 'invalid',
    message: `${what}: the answer has values that are more than ${DEEPEST} levels deep`,
    remedy: 'Look for an object into which somebody has written such a value.',
  };
}

function notJson(what: string, server: string, body: string): Failure {
  return {
    reason: 'connection',
    message: `${what}: ${server} answered with something that is not JSON: ${shorten(body, 120)}`,
    remedy: 'Check that the address in the kubeconfig is that of a Kubernetes API server.',
  };
}
