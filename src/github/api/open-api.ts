import type { Failure } from '../../model/result/failure.ts';
import type { Clock } from '../../system/clock.ts';
import { githubFailure } from './github-failure.ts';
import { type RefusedRequest, type Retry, retryOf } from './retry-policy.ts';

/** GitHub's REST API with the token of the job. */
export type GithubApi = ReturnType<typeof import('@actions/github').getOctokit>;

export interface ApiOptions {
  token: string;
  /** `https://api.github.com`, or that of an Enterprise Server. */
  baseUrl: string;
  clock: Clock;
  signal: AbortSignal;
  /** How long all waits for rate limits and broken connections may take together. */
  patienceMs: number;
}

/** No single answer takes longer. */
const REQUEST_MS = 20_000;

/** Loads the client, which few runs need, and opens it. What it throws is told by `failureOf`. */
export async function openGithubApi({
  token,
  baseUrl,
  clock,
  signal,
  patienceMs,
}: ApiOptions): Promise<GithubApi> {
  const { getOctokit } = await import('@actions/github');
  const silent = () => {};
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const api = getOctokit(token, { baseUrl, log, userAgent: 'helm-lifecycle-action' });
  let patience = patienceMs;
  api.hook.wrap('request', async (request, options) => {
    for (let attempt = 0; ; attempt++) {
      const within = AbortSignal.any([signal, AbortSignal.timeout(REQUEST_MS)]);
      try {
        return readable(await request({ ...options, request: { ...options.request, signal: within } }));
      } catch (error) {
        const refused = refusedRequest(error, options.method);
        const retry = retryOf(refused, { attempt, now: clock.now() });
        if (retry === undefined || retry.afterMs > patience || signal.aborted)
          throw new RefusedError(refused, retry);
        patience -= retry.afterMs;
        await clock.sleep(retry.afterMs, signal);
      }
    }
  });
  return api;
}

/** An answer of GitHub: text is that of a proxy, a login or a page about maintenance, whatever its status. */
function readable<Answer extends { data: unknown; headers: { 'content-type'?: string } }>(
  answer: Answer,
): Answer {
  if (typeof answer.data !== 'string' || answer.data === '') return answer;
  throw new Error(`what answers sends ${answer.headers['content-type'] ?? 'text'} in place of JSON`);
}

/** The end of all attempts of one request. */
class RefusedError extends Error {
  readonly refused: RefusedRequest;
  readonly retry: Retry | undefined;
  constructor(refused: RefusedRequest, retry: Retry | undefined) {
    super(refused.message);
    this.refused = refused;
    this.retry = retry;
  }
}

/** What a call of the API failed with. */
export function failureOf(error: unknown): Failure {
  if (error instanceof RefusedError) return githubFailure(error.refused, error.retry);
  throw error;
}

/** Whether a call failed because GitHub answered this. */
export function isStatus(error: unknown, status: number): boolean {
  return error instanceof RefusedError && error.refused.status === status;
}

/** Whether a POST may have been carried out although it failed. */
export function mayBeDone(error: unknown): boolean {
  if (!(error instanceof RefusedError)) return false;
  const { status } = error.refused;
  return status === undefined || status >= 500;
}

/** What the client throws: with a status it is GitHub's answer, else the connection is broken. */
function refusedRequest(error: unknown, method: string): RefusedRequest {
  const { status, message, response } = error as {
    status?: number;
    message?: string;
    response?: { headers?: RefusedRequest['headers'] };
  };
  // The client makes a 500 of a broken connection.
  const answered = response === undefined ? undefined : status;
  const [first = ''] = (message ?? String(error)).split('\n');
  return { method, status: answered, headers: response?.headers ?? {}, message: withoutLink(first) };
}

/** Without the link to GitHub's documentation that the client adds. */
function withoutLink(message: string): string {
  const at = message.indexOf(' - https://');
  return at < 0 ? message : message.slice(0, at);
}
