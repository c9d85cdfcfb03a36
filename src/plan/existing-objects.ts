import { hasAllMarks, isOwnedBy, ownerClause } from '../kube/helm-owner.ts';
import { type KubeObject, nameOf } from '../kube/object.ts';
import { CAUSES } from '../model/cause-table.ts';
import type { ReleaseName } from '../model/release/release.ts';
import type { Failure } from '../model/result/failure.ts';

/**
 * What Helm says when it is to make objects that are there already: it takes none that is not marked as this release's, unless
 * told to (`takeOwnership`). `live`: those objects. Undefined when there is nothing to refuse.
 */
export function existingRefusal(live: readonly KubeObject[], release: ReleaseName): Failure | undefined {
  const told = live
    .filter((object) => !hasAllMarks(object, release))
    .map((object) => textOf(object, release));
  const [first, ...more] = told;
  if (!first) return undefined;
  return {
    reason: 'conflict',
    code: 'ownership-conflict',
    message: `${first.says}, and Helm does not make it part of this release${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
    object: first.name,
    remedy: CAUSES['ownership-conflict'].remedy,
    ...(more.length > 0 && { details: told.map(({ says }) => says) }),
  };
}

function textOf(object: KubeObject, release: ReleaseName): { name: string; says: string } {
  const name = nameOf(object);
  const whose = isOwnedBy(object, release)
    ? 'lacks the label that Helm writes on the objects of a release'
    : ownerClause(object);
  return { name, says: `${name} is there and ${whose}` };
}
