import type { ClusterWriter } from '../cluster/contract.ts';
import { type Fingerprint, fingerprintText, readFingerprint } from '../model/release/fingerprint.ts';
import type { MarkDetails } from '../model/release/mark-details.ts';
import type { ReleaseName, RevisionRecord } from '../model/release/release.ts';
import { during } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sealOf } from './seal.ts';

/** Label of a release secret: `<revision>-<40 hex>-<12 hex>`, written after the last phase succeeded. */
export const INPUTS_LABEL = 'helm-lifecycle/inputs';
/** Annotation of a release secret: JSON of the `MarkDetails`, beside the inputs label. */
export const DETAILS_ANNOTATION = 'helm-lifecycle/details';
/** Annotation of a release secret: how its objects were, and a seal. */
export const OBJECTS_ANNOTATION = 'helm-lifecycle/objects';
/** Label of a release secret: the id of the manifest that deployed it; given to Helm by `--labels`. */
export const MANIFEST_LABEL = 'helm-lifecycle/manifest';

/** The secret that a mark stands on. */
type Marked = Pick<RevisionRecord, 'revision' | 'uid'>;

/**
 * The digest of an inputs label, when the mark was made for this very secret: Helm copies labels from revision to revision, and
 * whoever may only create secrets can copy one, but knows no uid before the secret is there.
 */
export function readMark(label: string | undefined, marked: Marked): string | undefined {
  const digest = /^\d+-([0-9a-f]{40})-/.exec(label ?? '')?.[1];
  return digest !== undefined && label === markOf(digest, marked) ? digest : undefined;
}

/** The inputs label of a secret for these inputs (40 hex digits). */
export function markOf(digest: string, marked: Marked): string {
  const text = `${marked.revision}-${digest}`;
  return `${text}-${sealOf(marked, text)}`;
}

/** The fingerprint of an objects annotation, when it was made for this very secret. */
export function readObjects(annotation: string | undefined, marked: Marked): Fingerprint | undefined {
  const text = annotation?.slice(0, annotation.lastIndexOf(' '));
  return text !== undefined && annotation === `${text} ${sealOf(marked, text)}`
    ? readFingerprint(text)
    : undefined;
}

function objectsOf(fingerprint: Fingerprint, marked: Marked): string {
  const text = fingerprintText(fingerprint);
  return `${text} ${sealOf(marked, text)}`;
}

/** What a finished revision is marked with. */
export interface Mark {
  /** 40 hex digits over the inputs. */
  digest: string;
  /** Whose it is: Helm has written that too, but not where it had nothing to do. */
  manifestId: string;
  details: MarkDetails;
  /** How its objects are; null forgets what was written before, absent leaves it. */
  fingerprint?: Fingerprint | null;
}

/** Marks a stored revision; gives it as it is stored then, or `conflict` when the secret changed since `record` was read. */
export async function writeMark(
  writer: ClusterWriter,
  release: ReleaseName,
  record: RevisionRecord,
  { digest, manifestId, details, fingerprint }: Mark,
): Promise<Result<RevisionRecord>> {
  const patched = await writer.patch(
    { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace },
    'merge',
    {
      metadata: {
        resourceVersion: record.resourceVersion,
        labels: { [INPUTS_LABEL]: markOf(digest, record), [MANIFEST_LABEL]: manifestId },
        annotations: {
          [DETAILS_ANNOTATION]: JSON.stringify(details),
          ...(fingerprint !== undefined && {
            [OBJECTS_ANNOTATION]: fingerprint && objectsOf(fingerprint, record),
          }),
        },
      },
    },
  );
  return patched.ok
    ? ok({ ...record, inputs: digest, resourceVersion: patched.value.metadata.resourceVersion ?? '' })
    : fail(during(`mark revision ${record.revision} of ${release.name}`, patched.failure));
}

/** Takes the mark from a stored revision: it completed, but nothing may go back to it any more. */
export async function forgetMark(
  writer: ClusterWriter,
  release: ReleaseName,
  record: RevisionRecord,
): Promise<Result<undefined>> {
  const ref = { apiVersion: 'v1', kind: 'Secret', name: record.secretName, namespace: release.namespace };
  const metadata = { resourceVersion: record.resourceVersion, labels: { [INPUTS_LABEL]: null } };
  const patched = await writer.patch(ref, 'merge', { metadata });
  return patched.ok ? ok() : fail(during(`take the mark from revision ${record.revision}`, patched.failure));
}
