import type { PreviewNamespace } from '../../model/preview.ts';
import type { PullRequest } from '../../model/pull-request.ts';
import { noPreviewFor, type PreviewRules } from './judge-pull-request.ts';

/** A preview that nobody needs any more. */
export interface StalePreview {
  preview: PreviewNamespace;
  /** A clause after its name. */
  why: string;
}

/** What a sweep compares. */
export interface SweepFacts {
  previews: readonly PreviewNamespace[];
  /** Every open one of the repository; a number that is not there is not open. */
  openPullRequests: readonly PullRequest[];
  rules: PreviewRules;
  /** Unix milliseconds of the API server's clock. */
  now: number;
}

/** The previews whose pull request is not open or gets none any more, and those that have expired. */
export function stalePreviews({ previews, openPullRequests, rules, now }: SweepFacts): StalePreview[] {
  const open = new Map(openPullRequests.map((pull) => [pull.number, pull]));
  return previews.flatMap((preview) => {
    const why = staleBecause(preview, { open, rules, now });
    return why === undefined ? [] : [{ preview, why }];
  });
}

function staleBecause(
  { source, expiresAt }: PreviewNamespace,
  { open, rules, now }: { open: ReadonlyMap<number, PullRequest>; rules: PreviewRules; now: number },
): string | undefined {
  if (expiresAt !== undefined && expiresAt <= now)
    return `expired at ${new Date(expiresAt).toISOString().slice(0, 16)}Z`;
  if (source === undefined || !('pullRequest' in source)) return undefined;
  const pull = open.get(source.pullRequest);
  const why = pull === undefined ? 'is not open' : noPreviewFor(pull, rules);
  return why === undefined ? undefined : `its pull request ${source.pullRequest} ${why}`;
}
