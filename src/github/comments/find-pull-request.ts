import type { GithubApi } from '../api/open-api.ts';
import type { GithubEvent } from '../event.ts';

/** The pull request that a run belongs to: that of the event, or the one that was merged with the commit that was pushed. */
export async function findPullRequest(
  api: GithubApi,
  { owner, repo, commit, event }: { owner: string; repo: string; commit: string; event: GithubEvent },
): Promise<number | undefined> {
  if (event.pullRequest !== undefined) return event.pullRequest;
  if (event.name !== 'push') return undefined;
  const { data } = await api.rest.repos.listPullRequestsAssociatedWithCommit({
    owner,
    repo,
    commit_sha: commit,
  });
  // A commit may be in several; it came to this branch with one.
  return data.find(({ merge_commit_sha }) => merge_commit_sha === commit)?.number;
}
