import {
  type Agent,
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as openPlain,
} from 'node:http';
import { request as openSecure } from 'node:https';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { abortFailure } from './abort-failure.ts';
import { ALIVE_MS, type DirectEndpoint, type Endpoint, isDirect } from './endpoint.ts';
import { unreachableServer } from './status-failure.ts';
import type { ApiRequest } from './transport.ts';

export interface ExchangeOptions {
  endpoint: Endpoint;
  agent: Agent;
  /** `https://...` of the API server, for messages. */
  server: string;
  /** Gets the body of a 2xx answer instead of the answer itself. */
  onChunk?: (chunk: Buffer) => void;
  /** Of an answer that is not streamed; default 256 MiB, half of what a text may have. */
  mostBytes?: number;
  /** Called for everything received. */
  onTraffic: (bytes: number) => void;
  /** Why the proxy is gone, when it is. */
  proxyEnd?: () => string | undefined;
}

const MOST_BYTES = 256 * 1024 * 1024;

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
  const { server, onChunk, mostBytes = MOST_BYTES } = options;
  if (signal?.aborted) return Promise.resolve(fail(abortFailure(signal, what)));
  return new Promise((resolve, reject) => {
    const outgoing = open(request, options);
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
    const onBroken = (error: Error) => giveUp(brokenConnection(what, error, options));
    const timer = setTimeout(() => giveUp(silence(what, server, timeoutMs)), timeoutMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    outgoing.on('error', onBroken);
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      const streaming = onChunk !== undefined && isSuccess(response.statusCode ?? 0);
      const body = mayBePacked(request, options) ? unpacked(response, onBroken) : response;
      response.on('error', onBroken);
      body.on('data', (chunk: Buffer) => {
        options.onTraffic(chunk.length);
        timer.refresh();
        if (!streaming) {
          bytes += chunk.length;
          if (bytes > mostBytes) giveUp(tooLarge(what, mostBytes));
          else chunks.push(chunk);
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
      body.on('end', () => {
        settle();
        resolve(ok(answerOf(response, Buffer.concat(chunks).toString('utf8'))));
      });
    });
    outgoing.end(bodyOf(request));
  });
}

function tooLarge(what: string, most: number): Failure {
  return {
    reason: 'invalid',
    message: `${what}: the answer has more than ${most} bytes`,
    remedy: 'Look for objects into which somebody has written more than anybody needs.',
  };
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

const JSON_TYPE = 'application/json';

function open(request: ApiRequest, options: ExchangeOptions): ClientRequest {
  if (!isDirect(options.endpoint)) return openPlain(requestOptions(request, options));
  const outgoing = openSecure(requestOptions(request, options));
  return outgoing.once('socket', (socket) => socket.setKeepAlive(true, ALIVE_MS));
}

function requestOptions(request: ApiRequest, options: ExchangeOptions) {
  const { endpoint, agent } = options;
  const query = new URLSearchParams(request.query).toString();
  const body = bodyOf(request);
  const path = query === '' ? request.path : `${request.path}?${query}`;
  const common = {
    accept: request.accept ?? JSON_TYPE,
    ...(body !== undefined && {
      'content-type': request.contentType ?? JSON_TYPE,
      'content-length': Buffer.byteLength(body),
    }),
  };
  const { method } = request;
  // The proxy refuses other hosts.
  if (!isDirect(endpoint))
    return { ...endpoint, agent, method, path, headers: { host: 'localhost', ...common } };
  const { host, port, basePath } = endpoint;
  const headers = {
    ...common,
    'user-agent': 'helm-lifecycle',
    ...identityHeaders(endpoint),
    ...(mayBePacked(request, options) && { 'accept-encoding': 'gzip' }),
  };
  return { host, port, agent, method, path: `${basePath}${path}`, headers };
}

/** Who asks: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#user-impersonation */
function identityHeaders({ token, impersonated }: DirectEndpoint): OutgoingHttpHeaders {
  return {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(impersonated && {
      'impersonate-user': impersonated.name,
      'impersonate-group': impersonated.groups,
      ...(impersonated.uid !== undefined && { 'impersonate-uid': impersonated.uid }),
    }),
  };
}

/** Long answers of the API server itself: events of a stream would be held back, and what it passes on is others'. */
function mayBePacked({ accept = JSON_TYPE }: ApiRequest, { endpoint, onChunk }: ExchangeOptions): boolean {
  return isDirect(endpoint) && onChunk === undefined && accept.startsWith(JSON_TYPE);
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

function unpacked(response: IncomingMessage, onBroken: (error: Error) => void): Readable {
  if (response.headers['content-encoding'] !== 'gzip') return response;
  return response.pipe(createGunzip()).on('error', onBroken);
}

function brokenConnection(
  what: string,
  error: Error,
  { endpoint, server, proxyEnd }: ExchangeOptions,
): Failure {
  if (isDirect(endpoint)) return unreachableServer({ what, server, why: textOf(error) });
  return {
    reason: 'connection',
    transient: true,
    message: `${what}: the connection to ${server} broke: ${proxyEnd?.() ?? error.message}`,
    remedy: 'Check that the cluster is up, then run again.',
  };
}

const WORDS: Partial<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection was reset',
  EHOSTUNREACH: 'no route to host',
  ENETUNREACH: 'the network is unreachable',
  ENOTFOUND: 'no such host',
  ETIMEDOUT: 'the connection timed out',
};

/** A name that has several addresses fails with one error for each. */
function textOf(error: NodeJS.ErrnoException): string {
  const [first = error]: NodeJS.ErrnoException[] = error instanceof AggregateError ? error.errors : [error];
  return WORDS[first.code ?? ''] ?? (first.message || 'no connection');
}
