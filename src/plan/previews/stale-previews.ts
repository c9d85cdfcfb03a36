import type { KubeObject } from '../../kube/object.ts';
import type { PreviewNamespace } from '../../model/preview.ts';
import type { PullRequest } from '../../model/pull-request.ts';
import { noPreviewFor, type PreviewRules } from './judge-pull-request.ts';
import { readPreviewNamespace } from './preview-labels.ts';

/** A preview that nobody needs any more. */
export interface StalePreview {
  preview: PreviewNamespace;
  /** A clause after its name. */
  why: string;
  /** Its expiry, in Unix milliseconds; absent when what makes it stale is what GitHub says of its pull request. Both can change. */
  expiredAt?: number;
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
  return previews.flatMap((preview): StalePreview[] => {
    const { expiresAt: expiredAt } = preview;
    if (expiredAt !== undefined && expiredAt <= now)
      return [{ preview, why: expiredText(expiredAt), expiredAt }];
    const why = notWanted(preview, { open, rules });
    return why === undefined ? [] : [{ preview, why }];
  });
}

/** Whether the namespace of a preview that had expired has another expiry by now, or none: it was deployed since. */
export function isDeployedAgain(live: KubeObject, expiredAt: number): boolean {
  return readPreviewNamespace(live)?.expiresAt !== expiredAt;
}

function expiredText(expiredAt: number): string {
  return `expired at ${new Date(expiredAt).toISOString().slice(0, 16)}Z`;
}

function notWanted(
  { source }: PreviewNamespace,
  { open, rules }: { open: ReadonlyMap<number, PullRequest>; rules: PreviewRules },
): string | undefined {
  if (source === undefined || !('pullRequest' in source)) return undefined;
  const pull = open.get(source.pullRequest);
  const why = pull === undefined ? 'is not open' : noPreviewFor(pull, rules);
  return why === undefined ? undefined : `its pull request ${source.pullRequest} ${why}`;
}
