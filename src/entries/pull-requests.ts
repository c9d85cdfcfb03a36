import { openGithubApi } from '../github/api/open-api.ts';
import { createPullRequests } from '../github/pull-requests.ts';
import type { PullRequests } from '../model/pull-request.ts';
import { systemClock } from '../system/clock.ts';
import type { Redactor } from '../system/redactor.ts';

/** A preview is not deployed, and nothing is swept, as long as GitHub does not answer; for longer than this nobody waits. */
const PATIENCE_MS = 60_000;

/** The pull requests of the repository, as far as there is a token to read them; nothing is loaded before one is asked for. */
export function openPullRequests(
  { token, repository }: { token: string | undefined; repository: string | undefined },
  { env, redactor, signal }: { env: Record<string, string>; redactor: Redactor; signal: AbortSignal },
): PullRequests | undefined {
  if (!token || !repository) return undefined;
  redactor.learn(token);
  let opened: ReturnType<typeof openGithubApi> | undefined;
  return createPullRequests(repository, () => {
    opened ??= openGithubApi({
      token,
      baseUrl: env.GITHUB_API_URL || 'https://api.github.com',
      clock: systemClock,
      signal,
      patienceMs: PATIENCE_MS,
    });
    return opened;
  });
}
