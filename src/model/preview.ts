/** What a preview is of: a pull request, or a branch without one. */
export type PreviewSource = { pullRequest: number } | { branch: string };

/** A preview: one manifest in a namespace of its own. */
export interface Preview {
  namespace: string;
  /** `owner/repository` */
  repository: string;
  source: PreviewSource;
  /** Of the branch. */
  commit?: string;
}

/** The namespace of a preview, as it was found in the cluster. */
export interface PreviewNamespace {
  name: string;
  uid: string;
  repository: string;
  /** Undefined when somebody has removed what says so. */
  source: PreviewSource | undefined;
  /** The id of the manifest, without what makes it that of a preview. */
  manifestId: string;
  /** Unix milliseconds; undefined: it stays until its pull request is closed. */
  expiresAt?: number;
  /** It is being deleted. */
  isTerminating: boolean;
}

/** `pull request 7`, `branch main`: what a preview is of, in a sentence. */
export function sourceText(source: PreviewSource): string {
  return 'pullRequest' in source ? `pull request ${source.pullRequest}` : `branch ${source.branch}`;
}

export function isSameSource(one: PreviewSource, other: PreviewSource): boolean {
  return sourceText(one) === sourceText(other);
}
