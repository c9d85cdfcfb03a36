import { openGithubApi } from '../github/api/open-api.ts';
import { createStickyIssues } from '../github/issues/sticky-issue.ts';
import { createPullRequests } from '../github/pull-requests.ts';
import type { Deps } from '../session/contract.ts';
import { systemClock } from '../system/clock.ts';
import type { Redactor } from '../system/redactor.ts';

/** What asks waits for GitHub, since its work depends on the answer; for longer than this nobody waits. */
const PATIENCE_MS = 60_000;

/**
 * The pull requests and issues of the repository, as far as there is a token for them; nothing is loaded before one is asked for.
 */
export function openRepository(
  { token, repository }: { token: string | undefined; repository: string | undefined },
  { env, redactor, signal }: { env: Record<string, string>; redactor: Redactor; signal: AbortSignal },
): Pick<Deps, 'pullRequests' | 'issues'> {
  if (!token || !repository) return {};
  redactor.learn(token);
  let opened: ReturnType<typeof openGithubApi> | undefined;
  const open = () => {
    opened ??= openGithubApi({
      token,
      baseUrl: env.GITHUB_API_URL || 'https://api.github.com',
      clock: systemClock,
      signal,
      patienceMs: PATIENCE_MS,
    });
    return opened;
  };
  return { pullRequests: createPullRequests(repository, open), issues: createStickyIssues(repository, open) };
}
