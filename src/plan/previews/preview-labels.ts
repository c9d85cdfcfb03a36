import { MANIFEST_LABEL } from '../../helm/mark.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { Preview, PreviewNamespace, PreviewSource } from '../../model/preview.ts';
import { dnsLabel } from '../../util/slug.ts';

/** Label of a namespace: it is a preview of this repository, in a form that labels take. */
export const PREVIEW_LABEL = 'helm-lifecycle/preview-of';
const PULL_REQUEST_LABEL = 'helm-lifecycle/pull-request';
const COMMIT_LABEL = 'helm-lifecycle/commit';
/** Annotation: `owner/repository`. */
const REPOSITORY = 'helm-lifecycle/repository';
const BRANCH = 'helm-lifecycle/branch';
/** Annotation: ISO 8601. */
const EXPIRES_AT = 'helm-lifecycle/expires-at';

/** Whose preview it is, beyond what the preview itself says. */
export interface PreviewOwner {
  manifestId: string;
  /** Unix milliseconds of the API server's clock. */
  expiresAt?: number;
}

/** Labels and annotations. */
interface PreviewMetadata {
  labels: Record<string, string>;
  annotations: Record<string, string>;
}

/** Labels and annotations by which the namespace is known as this preview's. */
export function previewMetadata(
  { repository, source, commit }: Preview,
  { manifestId, expiresAt }: PreviewOwner,
): PreviewMetadata {
  return {
    labels: {
      [PREVIEW_LABEL]: dnsLabel(repository),
      [MANIFEST_LABEL]: manifestId,
      ...('pullRequest' in source && { [PULL_REQUEST_LABEL]: String(source.pullRequest) }),
      ...(commit !== undefined && { [COMMIT_LABEL]: commit }),
    },
    annotations: {
      [REPOSITORY]: repository,
      ...('branch' in source && { [BRANCH]: source.branch }),
      ...(expiresAt !== undefined && { [EXPIRES_AT]: new Date(expiresAt).toISOString() }),
    },
  };
}

/** The same as a merge patch of what an earlier deploy has written: what a deploy need not say is removed when this one does not. */
export function previewPatch({
  labels,
  annotations,
}: PreviewMetadata): Record<'labels' | 'annotations', Record<string, string | null>> {
  return {
    labels: { [COMMIT_LABEL]: null, ...labels },
    annotations: { [EXPIRES_AT]: null, ...annotations },
  };
}

/** Selects the namespaces of all previews of a repository. */
export function previewSelector(repository: string): string {
  return `${PREVIEW_LABEL}=${dnsLabel(repository)}`;
}

/** What a namespace says of itself; undefined when it is no preview. */
export function readPreviewNamespace({ metadata }: KubeObject): PreviewNamespace | undefined {
  const { labels = {}, annotations = {} } = metadata;
  const repository = annotations[REPOSITORY];
  const isPreview = repository !== undefined && labels[PREVIEW_LABEL] === dnsLabel(repository);
  if (!isPreview) return undefined;
  const expiresAt = Date.parse(annotations[EXPIRES_AT] ?? '');
  return {
    name: metadata.name,
    uid: metadata.uid ?? '',
    repository,
    source: readSource(labels[PULL_REQUEST_LABEL], annotations[BRANCH]),
    manifestId: labels[MANIFEST_LABEL] ?? '',
    ...(Number.isFinite(expiresAt) && { expiresAt }),
    isTerminating: metadata.deletionTimestamp !== undefined,
  };
}

/** Whether a namespace says of itself what this preview says, whichever commit and expiry. */
export function saysTheSame({ metadata }: KubeObject, { labels, annotations }: PreviewMetadata): boolean {
  const { labels: live = {}, annotations: liveAnnotations = {} } = metadata;
  return (
    [PREVIEW_LABEL, MANIFEST_LABEL, PULL_REQUEST_LABEL].every((name) => live[name] === labels[name]) &&
    [REPOSITORY, BRANCH].every((name) => liveAnnotations[name] === annotations[name])
  );
}

function readSource(number: string | undefined, branch: string | undefined): PreviewSource | undefined {
  const pullRequest = Number(number);
  if (number !== undefined && Number.isSafeInteger(pullRequest)) return { pullRequest };
  return branch === undefined ? undefined : { branch };
}
