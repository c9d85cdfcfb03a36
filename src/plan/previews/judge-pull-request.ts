import type { PullRequest } from '../../model/pull-request.ts';

/** Which pull requests get a preview. */
export interface PreviewRules {
  /** Only those with this label. */
  label: string | undefined;
  /** Drafts too. */
  drafts: boolean;
}

/**
 * Why a pull request gets no preview, as a clause after its number; undefined when it does. One of a fork never does, whatever
 * the rules: its charts and hooks would run with the credentials of the cluster.
 */
export function noPreviewFor(
  { isOpen, isDraft, isFork, labels }: PullRequest,
  { label, drafts }: PreviewRules,
): string | undefined {
  if (!isOpen) return 'is closed';
  if (isFork) return 'comes from a fork, whose code never runs with credentials';
  if (isDraft && !drafts) return 'is a draft';
  if (label !== undefined && !labels.includes(label)) return `does not have the label ${label}`;
  return undefined;
}
