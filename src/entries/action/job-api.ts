import { failureOf, type GithubApi, openGithubApi } from '../../github/api/open-api.ts';
import { findPullRequest } from '../../github/comments/find-pull-request.ts';
import { readEvent } from '../../github/event.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { OptionValues } from '../../options/option-values.ts';
import { systemClock } from '../../system/clock.ts';
import type { ActionStep } from './action-step.ts';

/** GitHub's API for what a run only tells there. */
export interface JobApi {
  api: GithubApi;
  owner: string;
  repo: string;
}

/** The deployment does not wait for what is only told of it; and when it has ended nobody should. */
const PATIENCE_MS = 30_000;

/** Opens it with the token of the job; throws a sentence that says why not. */
export async function openJobApi(
  { env, context, redactor }: ActionStep,
  { githubToken: token }: Pick<OptionValues, 'githubToken'>,
): Promise<JobApi> {
  const [owner = '', repo = ''] = (context.repository ?? '').split('/');
  if (token === undefined) throw new Error('there is no `github-token`');
  if (repo === '') throw new Error('the runner has set no GITHUB_REPOSITORY');
  redactor.learn(token);
  const api = await openGithubApi({
    token,
    baseUrl: env.GITHUB_API_URL || 'https://api.github.com',
    clock: systemClock,
    signal: new AbortController().signal,
    patienceMs: PATIENCE_MS,
  });
  return { api, owner, repo };
}

/** The number of the pull request that this step is about; throws a sentence that says why there is none. */
export async function pullRequestOf(
  { env, context }: ActionStep,
  { api, owner, repo }: JobApi,
  { pullRequest }: Pick<OptionValues, 'pullRequest'>,
): Promise<number> {
  const event = await readEvent(env);
  const commit = context.commit ?? '';
  const found =
    pullRequest ??
    (await findPullRequest(api, { owner, repo, commit, event }).catch((error: unknown) => {
      throw new Error(`find the pull request: ${sentences(failureOf(error))}`);
    }));
  if (found === undefined) throw new Error('this run belongs to no pull request');
  return found;
}

export function sentences({ message, remedy }: Failure): string {
  return remedy === undefined ? message : `${message}. ${remedy}`;
}
