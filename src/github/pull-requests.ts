import type { PullRequest, PullRequests } from '../model/pull-request.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { failureOf, type GithubApi, isStatus } from './api/open-api.ts';

/** The pull requests of a repository, `owner/repository`; the client is opened when it is first needed. */
export function createPullRequests(repository: string, open: () => Promise<GithubApi>): PullRequests {
  const [owner = '', repo = ''] = repository.split('/');
  return {
    async get(number) {
      try {
        const { rest } = await open();
        return ok(readPullRequest((await rest.pulls.get({ owner, repo, pull_number: number })).data));
      } catch (error) {
        if (isStatus(error, 404)) return ok(undefined);
        return fail(during(`read pull request ${number} of ${repository}`, failureOf(error)));
      }
    },
    async listOpen() {
      try {
        const api = await open();
        const all = await api.paginate(api.rest.pulls.list, { owner, repo, state: 'open', per_page: 100 });
        return ok(all.map(readPullRequest)) as Result<PullRequest[]>;
      } catch (error) {
        return fail(during(`list the open pull requests of ${repository}`, failureOf(error)));
      }
    },
  };
}

/** What GitHub says about one; what it leaves out is taken for the stricter case. */
interface GithubPull {
  number: number;
  state: string;
  draft?: boolean | undefined;
  labels: { name?: string }[];
  head: { sha: string; repo: { full_name: string } | null };
  base: { repo: { full_name: string } };
}

function readPullRequest({ number, state, draft, labels, head, base }: GithubPull): PullRequest {
  return {
    number,
    isOpen: state === 'open',
    isDraft: draft === true,
    isFork: head.repo?.full_name !== base.repo.full_name,
    labels: labels.flatMap(({ name }) => name ?? []),
    commit: head.sha,
  };
}
