import { type Agent, type IncomingMessage, request as openRequest } from 'node:http';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { abortFailure } from './abort-failure.ts';
import type { ApiRequest } from './transport.ts';

/** Where the proxy listens. */
export type Endpoint = { socketPath: string } | { host: string; port: number };

export interface ExchangeOptions {
  endpoint: Endpoint;
  agent: Agent;
  /** `https://...` of the API server behind the proxy, for messages. */
  server: string;
  /** Gets the body of a 2xx answer instead of the answer itself. */
  onChunk?: (chunk: Buffer) => void;
  /** Called for everything received. */
  onTraffic: (bytes: number) => void;
  /** Why the proxy is gone, when it is. */
  proxyEnd?: () => string | undefined;
}

/** An answer of any status. */
export interface Answer {
  status: number;
  retryAfter?: string;
  /** Unix milliseconds, whole seconds. */
  date?: number;
  body: string;
}

/**
 * One request and its answer. An API server that hangs never answers by itself, so every request has its own timeout, for
 * which the server may be silent.
 */
export function exchange(
  request: ApiRequest & { timeoutMs: number },
  options: ExchangeOptions,
): Promise<Result<Answer>> {
  const { signal, what, timeoutMs } = request;
  const { server, onChunk } = options;
  if (signal?.aborted) return Promise.resolve(fail(abortFailure(signal, what)));
  return new Promise((resolve, reject) => {
    const outgoing = openRequest(requestOptions(request, options));
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const giveUp = (failure: Failure) => {
      settle();
      outgoing.destroy();
      resolve(fail(failure));
    };
    const onAbort = () => signal && giveUp(abortFailure(signal, what));
    const onBroken = (error: Error) =>
      giveUp(brokenConnection(what, server, options.proxyEnd?.() ?? error.message));
    const timer = setTimeout(() => giveUp(silence(what, server, timeoutMs)), timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    outgoing.on('error', onBroken);
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      const streaming = onChunk !== undefined && isSuccess(response.statusCode ?? 0);
      response.on('error', onBroken);
      response.on('data', (chunk: Buffer) => {
        options.onTraffic(chunk.length);
        timer.refresh();
        if (!streaming) {
          chunks.push(chunk);
          return;
        }
        try {
          onChunk(chunk);
        } catch (bug) {
          settle();
          outgoing.destroy();
          reject(bug);
        }
      });
      response.on('end', () => {
        settle();
        resolve(ok(answerOf(response, Buffer.concat(chunks).toString('utf8'))));
      });
    });
    outgoing.end(bodyOf(request));
  });
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

function requestOptions(request: ApiRequest, { endpoint, agent }: ExchangeOptions) {
  const query = new URLSearchParams(request.query).toString();
  const body = bodyOf(request);
  return {
    ...endpoint,
    agent,
    method: request.method,
    path: query === '' ? request.path : `${request.path}?${query}`,
    headers: {
      // The proxy refuses other hosts.
      host: 'localhost',
      accept: request.accept ?? 'application/json',
      ...(body !== undefined && {
        'content-type': request.contentType ?? 'application/json',
        'content-length': Buffer.byteLength(body),
      }),
    },
  };
}

function bodyOf(request: ApiRequest): string | undefined {
  return request.body === undefined ? undefined : JSON.stringify(request.body);
}

function answerOf(response: IncomingMessage, body: string): Answer {
  const retryAfter = response.headers['retry-after'];
  const date = Date.parse(response.headers.date ?? '');
  return {
    status: response.statusCode ?? 0,
    body,
    ...(retryAfter !== undefined && { retryAfter }),
    ...(!Number.isNaN(date) && { date }),
  };
}

function silence(what: string, server: string, timeoutMs: number): Failure {
  return {
    reason: 'timed-out',
    transient: true,
    message: `${what}: ${server} did not answer within ${timeoutMs / 1_000} s`,
    remedy: 'Check the health of the API server and the network between it and this machine.',
  };
}

function brokenConnection(what: string, server: string, why: string): Failure {
  return {
    reason: 'connection',
    transient: true,
    message: `${what}: the connection to ${server} broke: ${why}`,
    remedy: 'Check that the cluster is up, then run again.',
  };
}
