import type { JsonObject } from '../json.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { MarkDetails } from './mark-details.ts';

/** Names one Helm release in one cluster. */
export interface ReleaseName {
  name: string;
  namespace: string;
}

/** The statuses that Helm 3 and 4 store with a revision. */
export const RELEASE_STATUSES = [
  'unknown',
  'deployed',
  'uninstalled',
  'superseded',
  'failed',
  'uninstalling',
  'pending-install',
  'pending-upgrade',
  'pending-rollback',
] as const;
export type ReleaseStatus = (typeof RELEASE_STATUSES)[number];

/** A secret that has the labels of a release. */
export interface SecretOfRelease {
  secretName: string;
  uid: string;
}

/** An object by which its pods say whose they are, also when it is gone. */
export interface OwnerId {
  namespace: string;
  uid: string;
}

/** One stored revision, as the labels of its secret tell it: no payload is decoded for this. */
export interface RevisionRecord extends SecretOfRelease {
  revision: number;
  status: ReleaseStatus;
  resourceVersion: string;
  /** Unix seconds of its last change; from the `modifiedAt` label when that can be, else the secret's creation. */
  modifiedAt: number;
  /** Unix seconds of the secret's creation: Helm stores a revision before it touches any object. */
  createdAt?: number;
  /** The inputs mark, when it was made for this secret. */
  inputs?: string;
  /** What the run noted that made the mark. */
  details?: MarkDetails;
  /** Helm wrote it for a run of this project, which its seal says. */
  isOurs?: true;
  /** A run has found its objects live, all as it stores them, while it was deployed. */
  wasLive?: true;
  /** Unix milliseconds until which the Helm that writes it may be at work, as the run says that started it. */
  writingUntil?: number;
  /** The id of the manifest that deployed it. */
  manifestId?: string;
  /** This project has begun to uninstall the release. */
  isUninstalling?: true;
  /** What made its pods and may be deleted by now, as noted when the uninstall began. */
  deletedOwners?: readonly OwnerId[];
  /** How its objects were when it was marked. */
  fingerprint?: Fingerprint;
}

/** What is stored of a release: its revisions, oldest first; empty when it is absent. */
export interface ObservedRelease extends ReleaseName {
  revisions: RevisionRecord[];
  /** What Helm would take for no revision of it, and removes with it. */
  passedOver?: SecretOfRelease[];
}

/** A release that was not read (yet) has no revisions that anybody knows of. */
type Observed = Readonly<Pick<ObservedRelease, 'revisions'>> | undefined;

export function revisionsOf(release: Observed): readonly RevisionRecord[] {
  return release?.revisions ?? [];
}

export function newest(release: Observed): RevisionRecord | undefined {
  return revisionsOf(release).at(-1);
}

/** An uninstall that was interrupted: by Helm's word, or after Helm had done its part, when only the record is left to remove. */
export function isHalfUninstalled(release: Observed): boolean {
  const last = newest(release);
  return last?.status === 'uninstalling' || (last?.status === 'uninstalled' && last.isUninstalling === true);
}

/** The revision whose resources are live: the highest one that is `deployed`. */
export function deployed(release: Observed): RevisionRecord | undefined {
  return revisionsOf(release).findLast((record) => record.status === 'deployed');
}

/** Whether its objects were all the release had at some time: it is deployed, or was until another one was. */
export function hasServed({ status }: Pick<RevisionRecord, 'status'>): boolean {
  return status === 'deployed' || status === 'superseded';
}

/** The revision that an upgrade is compared with: the deployed one, else the newest. */
export function comparedRevision(observed: Observed): RevisionRecord | undefined {
  return deployed(observed) ?? newest(observed);
}

/** The revisions whose objects can be live: the deployed one and those after it; without one, all since the last uninstall. */
export function liveRevisions(release: Observed): RevisionRecord[] {
  const revisions = revisionsOf(release);
  const start = revisions.findLastIndex(({ status }) => status === 'deployed' || status === 'uninstalled');
  return revisions.slice(revisions[start]?.status === 'deployed' ? start : start + 1);
}

/** The decoded payload of one revision. */
export interface StoredRelease extends ReleaseName {
  revision: number;
  status: ReleaseStatus;
  chart: { name: string; version: string; appVersion?: string };
  /** The values the user gave, not the chart's. */
  values: JsonObject;
  /** Kubernetes YAML, documents separated by `---`. */
  manifest: string;
  chartHooks: {
    name: string;
    kind: string;
    path: string;
    events: string[];
    manifest: string;
    deletePolicies: string[];
  }[];
  description: string;
  /** The decoded payload as a whole, with fields that this project does not know. */
  raw: JsonObject;
}
