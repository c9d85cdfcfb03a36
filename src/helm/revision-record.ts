import type { KubeObject } from '../kube/object.ts';
import { readMarkDetails } from '../model/release/mark-details.ts';
import type { ReleaseName, RevisionRecord } from '../model/release/release.ts';
import {
  DETAILS_ANNOTATION,
  INPUTS_LABEL,
  MANIFEST_LABEL,
  OBJECTS_ANNOTATION,
  readMark,
  readObjects,
} from './mark.ts';
import { releaseStatus } from './storage.ts';
import { deletedOwners, isUninstalling, UNINSTALLING_LABEL } from './uninstalling.ts';
import { readWriting, WRITING_LABEL } from './writing-label.ts';
import { isWritten, LIVE_LABEL, WRITTEN_LABEL, wasLive } from './written.ts';

/** How far the clock of a machine that runs Helm may be ahead of the API server's. */
const CLOCK_SKEW_S = 300;
/** What fits into a mark; Helm counts from 1. */
const VERSION = /^[1-9]\d{0,8}$/;
const SECONDS = /^\d{1,11}$/;

/** What Helm names the Secret of a revision. */
export function secretNameOf({ name }: Pick<ReleaseName, 'name'>, revision: number): string {
  return `sh.helm.release.v1.${name}.v${revision}`;
}

/**
 * The revision of a Secret of Helm's type, by its labels; undefined when its name is not the one that Helm gives to that
 * revision. `now` is the API server's time in Unix milliseconds: a time after it or before the Secret was made is not believed.
 */
export function revisionOf(secret: KubeObject, now: number): RevisionRecord | undefined {
  const { name: secretName, uid = '', resourceVersion = '', labels = {} } = secret.metadata;
  const { name, version = '', status } = labels;
  if (name === undefined || !VERSION.test(version)) return undefined;
  const revision = Number(version);
  if (secretName !== secretNameOf({ name }, revision)) return undefined;
  const createdAt = Date.parse(secret.metadata.creationTimestamp ?? '') / 1_000 || 0;
  const inputs = readMark(labels[INPUTS_LABEL], { revision, uid });
  const fingerprint = readObjects(secret.metadata.annotations?.[OBJECTS_ANNOTATION], { revision, uid });
  const details = readMarkDetails(secret.metadata.annotations?.[DETAILS_ANNOTATION]);
  const manifestId = labels[MANIFEST_LABEL];
  const writingUntil = readWriting(labels[WRITING_LABEL], revision);
  return {
    revision,
    status: releaseStatus(status),
    secretName,
    uid,
    resourceVersion,
    modifiedAt: believed(labels.modifiedAt ?? labels.createdAt, createdAt, now / 1_000),
    ...(createdAt > 0 && { createdAt }),
    ...(fingerprint && { fingerprint }),
    ...(inputs !== undefined && { inputs, ...(details && { details }) }),
    ...(isWritten(labels[WRITTEN_LABEL], { uid }) && { isOurs: true }),
    ...(wasLive(labels[LIVE_LABEL], { uid }) && { wasLive: true }),
    ...(writingUntil !== undefined && { writingUntil }),
    ...(manifestId !== undefined && { manifestId }),
    ...(isUninstalling(labels[UNINSTALLING_LABEL], { uid }) && {
      isUninstalling: true,
      deletedOwners: deletedOwners(secret.metadata.annotations),
    }),
  };
}

function believed(seconds: string | undefined, createdAt: number, now: number): number {
  const said = SECONDS.test(seconds ?? '') ? Number(seconds) : createdAt;
  return said >= createdAt && said <= now + CLOCK_SKEW_S ? said : createdAt;
}
