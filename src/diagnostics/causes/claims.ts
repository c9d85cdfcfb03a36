import { condition, mapping, mappings, textOf } from '../../kube/fields.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import type { Failure } from '../../model/result/failure.ts';
import { shorten } from '../../util/shorten.ts';
import type { Clues } from '../clues/clues.ts';
import type { PodClue } from '../clues/pod-clue.ts';
import type { CauseRule } from './cause-rule.ts';
import { found, placeOf } from './found.ts';

/** The scheduler's words about claims; all others are about nodes. */
export const ABOUT_CLAIMS =
  /persistentvolumeclaim|storageclass|didn't find available persistent volumes|did not have enough free storage|binding volumes|VolumeBinding/i;

/** PersistentVolumeClaims that do not exist or get no volume. */
export const claims: CauseRule = (clues) => [
  ...unbound(clues),
  ...clues.pods.flatMap((clue) => missing(clue)),
];

function missing(clue: PodClue): Failure[] {
  const [, name] = /persistentvolumeclaim "([^"]+)" not found/.exec(schedulerWords(clue)) ?? [];
  if (name === undefined) return [];
  const message = `PersistentVolumeClaim ${clue.pod.metadata.namespace}/${name} does not exist (${placeOf(clue)})`;
  return [found('volume-claim-missing', { message, object: clue.owner.object })];
}

function unbound({ objects, pods, events, ownerOf }: Clues): Failure[] {
  return objects
    .filter(
      ({ kind, status }) =>
        kind === 'PersistentVolumeClaim' && status !== undefined && status.phase !== 'Bound',
    )
    .flatMap((claim) => {
      const users = pods.filter((clue) => usesClaim(clue, claim));
      // A claim that waits for its pod is the consequence of a pod that fits on no node.
      if (users.length > 0 && users.every(waitsForNode)) return [];
      const said = events.filter(
        ({ kind, uid, name }) =>
          kind === 'PersistentVolumeClaim' &&
          (uid === claim.metadata.uid || (uid === '' && name === claim.metadata.name)),
      );
      const [user] = users;
      const place = user === undefined ? '' : ` (${placeOf(user)})`;
      const why = reasonOf(
        claim,
        said.findLast(({ reason }) => reason !== 'WaitForFirstConsumer')?.message ?? '',
      );
      const noUser =
        user === undefined && said.at(-1)?.reason === 'WaitForFirstConsumer' ? ', and no pod uses it' : '';
      const owner =
        user?.owner ??
        ownerOf({
          kind: claim.kind,
          name: claim.metadata.name,
          namespace: claim.metadata.namespace ?? '',
          uid: '',
        });
      return [
        found(why.code, {
          message: `${nameOf(claim).replace('/', ' ')} is not bound: ${why.says}${noUser}${place}`,
          object: owner.object,
        }),
      ];
    });
}

function reasonOf(
  claim: KubeObject,
  said: string,
): { code: 'storage-class-missing' | 'volume-claim-pending'; says: string } {
  const [, missingClass] = /storageclass(?:\.storage\.k8s\.io)? "([^"]+)" not found/.exec(said) ?? [];
  if (missingClass !== undefined) {
    return {
      code: 'storage-class-missing',
      says: `StorageClass ${missingClass} does not exist, and no existing volume fits`,
    };
  }
  if (/no storage class is set/.test(said)) {
    return {
      code: 'volume-claim-pending',
      says: 'no storage class is set, the cluster has no default one, and no volume fits it',
    };
  }
  const spec = mapping(claim.spec);
  const [className, volume] = [textOf(spec.storageClassName), textOf(spec.volumeName)];
  if (mapping(claim.status).phase === 'Lost')
    return { code: 'volume-claim-pending', says: `its volume ${volume} is gone` };
  if (said !== '')
    return {
      code: 'volume-claim-pending',
      says: shorten(said.replace(/\.?\s{0,9}If volume creation is delayed.*/, ''), 400),
    };
  const waitsFor =
    volume !== ''
      ? `volume ${volume} is not there or not free`
      : `no volume ${className === '' ? '' : `of StorageClass ${className} `}fits it or is made for it`;
  return { code: 'volume-claim-pending', says: waitsFor };
}

function usesClaim({ pod }: PodClue, claim: KubeObject): boolean {
  const { name, namespace } = claim.metadata;
  if (pod.metadata.namespace !== namespace) return false;
  return mappings(pod.spec, 'volumes').some(
    (volume) =>
      mapping(volume, 'persistentVolumeClaim').claimName === name ||
      (volume.ephemeral !== undefined && `${pod.metadata.name}-${textOf(volume.name)}` === name),
  );
}

function waitsForNode(clue: PodClue): boolean {
  const words = schedulerWords(clue);
  return words !== '' && !ABOUT_CLAIMS.test(words);
}

/** Why the scheduler keeps a pod; empty when it does not, or has not looked at it yet. */
function schedulerWords({ pod }: PodClue): string {
  const scheduled = condition(pod.status, 'PodScheduled');
  return scheduled?.status === 'False' ? textOf(scheduled.message) : '';
}
