import { join } from 'node:path';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import type { ProcessRecord, Spawn } from '../../system/process.ts';
import { abortFailure } from '../transport/abort-failure.ts';
import type { Endpoint } from '../transport/endpoint.ts';
import { DEAD_CONNECTION_ENV } from './keep-alive.ts';

export interface ProxyOptions {
  kubectl: string;
  kubeconfig: string;
  /** `https://...` of the API server. */
  server: string;
  /** Private 0700 folder with a path short enough for a socket in it. */
  folder: string;
  env: Record<string, string>;
  spawn: Spawn;
  clock: Clock;
  /** Ends the starting; not the proxy. */
  signal: AbortSignal;
  onStarted: (pid: number) => void;
}

export interface Proxy {
  endpoint: Endpoint;
  /** What the credential plugin that it starts has told people last. */
  said(): string | undefined;
  /** What it said last when it ended by itself; undefined while it runs. */
  end(): string | undefined;
  /** Ends it and waits for that. */
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 20_000;
/** A line of kubectl's own log. */
const OWN_WORDS = /^[IWEF]\d{4} /;
const SERVING = /^Starting to serve on (.+)$/;

/** Starts `kubectl proxy` on a socket that only this user can open; on Windows, which has none, on a free loopback port. */
export async function startProxy(options: ProxyOptions): Promise<Result<Proxy>> {
  const stopping = new AbortController();
  let record: ProcessRecord | undefined;
  let said: string | undefined;
  let serving: (address: string) => void = () => {};
  const address = new Promise<string>((resolve) => {
    serving = resolve;
  });
  const ended = options
    .spawn({
      file: options.kubectl,
      args: proxyArguments(options),
      env: { ...DEAD_CONNECTION_ENV, ...options.env },
      signal: stopping.signal,
      graceMs: 1_000,
      onStarted: options.onStarted,
      onLine: (line, stream) => {
        if (stream === 'stderr' && line.trim() !== '' && !OWN_WORDS.test(line)) said = line.trim();
        const place = SERVING.exec(line)?.[1];
        if (place !== undefined) serving(place);
      },
    })
    .then((result) => {
      record = result;
      return undefined;
    });
  const stop = async () => {
    stopping.abort();
    await ended;
  };
  const waiting = new AbortController();
  const tooLate = options.clock
    .sleep(START_TIMEOUT_MS, AbortSignal.any([options.signal, waiting.signal]))
    .then(() => undefined);
  const place = await Promise.race([address, ended, tooLate]);
  waiting.abort();
  if (place === undefined) {
    const stopped = options.signal.aborted;
    await stop();
    return fail(stopped ? abortFailure(options.signal, 'start kubectl proxy') : startFailure(record));
  }
  return ok({
    endpoint: endpointOf(place, options.folder),
    said: () => said,
    end: () => (record === undefined ? undefined : `kubectl proxy ended: ${lastWords(record)}`),
    stop,
  });
}

function proxyArguments({ kubeconfig, server, folder }: ProxyOptions): string[] {
  const path = new URL(server).pathname;
  return [
    'proxy',
    '--kubeconfig',
    kubeconfig,
    ...(process.platform === 'win32' ? ['--port=0'] : ['--unix-socket', socketIn(folder)]),
    // An API server below a path, as Rancher's are: the proxy drops that path unless told otherwise.
    ...(path === '/' ? [] : ['--append-server-path']),
  ];
}

function socketIn(folder: string): string {
  return join(folder, 'k.sock');
}

function endpointOf(place: string, folder: string): Endpoint {
  const port = /^127\.0\.0\.1:(\d+)$/.exec(place.trim())?.[1];
  return port === undefined ? { socketPath: socketIn(folder) } : { host: '127.0.0.1', port: Number(port) };
}

function startFailure(record: ProcessRecord | undefined): Failure {
  return {
    reason: 'tool',
    message: `start kubectl proxy: ${record === undefined ? 'no answer' : lastWords(record)}`,
    remedy: 'Try `kubectl proxy` with the same kubeconfig by hand.',
  };
}

function lastWords(record: ProcessRecord): string {
  const said = record.stderr.trim().split('\n').at(-1);
  if (record.startError !== undefined) return record.startError.message;
  if (said) return said.replace(/^error: /, '');
  return record.endedBy === undefined
    ? `exit code ${record.exitCode ?? record.signal}`
    : `no answer within ${START_TIMEOUT_MS / 1_000} s`;
}
