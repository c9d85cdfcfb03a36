import type { Preview } from '../../model/preview.ts';
import { ok, type Result } from '../../model/result.ts';
import { noPreviewFor } from '../../plan/previews/judge-pull-request.ts';
import type { Deps, RunOptions } from '../contract.ts';

/** What GitHub says about the pull request of a preview. */
export interface PullRequestCheck {
  /** Why it gets no preview, as a sentence. */
  no?: string;
  /** Of its branch. */
  commit?: string;
}

/** Asks whether a pull request gets a preview. Of a branch, and without a token, nothing is asked. */
export async function checkPullRequest(
  { source, repository }: Preview,
  { previewLabel, previewDrafts }: Pick<RunOptions, 'previewLabel' | 'previewDrafts'>,
  { pullRequests, log }: Pick<Deps, 'pullRequests' | 'log'>,
): Promise<Result<PullRequestCheck>> {
  if (!('pullRequest' in source)) return ok({});
  const number = source.pullRequest;
  if (pullRequests === undefined) {
    log.warning(`without a token nobody knows whether pull request ${number} of ${repository} is open`);
    return ok({});
  }
  const pull = await pullRequests.get(number);
  if (!pull.ok) return pull;
  if (pull.value === undefined) return ok({ no: `${repository} has no pull request ${number}` });
  const why = noPreviewFor(pull.value, { label: previewLabel, drafts: previewDrafts });
  return ok({ commit: pull.value.commit, ...(why !== undefined && { no: `pull request ${number} ${why}` }) });
}
