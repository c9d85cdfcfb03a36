import type { Failure, FailureReason } from '../../model/result/failure.ts';
import { formatDuration } from '../../util/duration.ts';
import type { RefusedRequest, Retry } from './retry-policy.ts';

const REASONS: Record<number, FailureReason> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  422: 'invalid',
  429: 'connection',
};

/** What an answer of GitHub means for whoever asked; `retry`: when the same request might have passed. */
export function githubFailure(refused: RefusedRequest, retry?: Retry): Failure {
  const { status, message, headers } = refused;
  if (retry?.limit !== undefined) {
    return {
      reason: 'connection',
      message: `GitHub's ${retry.limit} rate limit is used up: ${message}`,
      remedy: `Run it again in ${formatDuration(retry.afterMs)}, or with a token of its own (\`github-token\`).`,
      transient: true,
    };
  }
  if (status === undefined) return { reason: 'connection', message: `GitHub cannot be reached: ${message}` };
  const remedy = remedyOf(status, String(headers['x-accepted-github-permissions'] ?? ''));
  return {
    reason: REASONS[status] ?? 'connection',
    message: `GitHub answers ${status}: ${message}`,
    ...(remedy !== undefined && { remedy }),
    ...(status >= 500 && { transient: true }),
  };
}

function remedyOf(status: number, accepted: string): string | undefined {
  if (status === 401) return 'Check `github-token`: it is expired or belongs to another server.';
  if (status === 404)
    return 'Check the number, and that `github-token` may read this repository: GitHub hides what it may not.';
  if (status !== 403) return undefined;
  const needed = permissionsOf(accepted);
  if (needed === '') return 'Give the job the permission it lacks, under `permissions:`.';
  return `Give the job \`permissions: {${needed}}\`; the token of a fork's pull request never gets it.`;
}

/** One choice of `issues=write; pull_requests=write,contents=read`, as a workflow writes it: what is written here is of pull requests. */
function permissionsOf(accepted: string): string {
  const choices = accepted.split(';');
  const choice = choices.find((one) => one.includes('pull_requests')) ?? choices[0] ?? '';
  return choice
    .split(',')
    .map((one) => one.trim().replace('=', ': ').replaceAll('_', '-'))
    .filter((one) => one !== '')
    .join(', ');
}
