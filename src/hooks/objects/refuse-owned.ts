import { helmOwner, ownerClause } from '../../kube/helm-owner.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import { fail, ok, type Result } from '../../model/result.ts';

/** Refuses live objects of Helm releases: `done` says what was not, as in "nothing was `patched`". */
export function refuseOwned(live: readonly (KubeObject | undefined)[], done: string): Result<undefined> {
  const owned = live.flatMap((object) =>
    object && helmOwner(object) ? [{ name: nameOf(object), line: ownerClause(object) }] : [],
  );
  const [first] = owned;
  if (first === undefined) return ok();
  return fail({
    reason: 'conflict',
    message: `nothing was ${done}: ${first.name} ${first.line}, whose next upgrade would change it back`,
    remedy: 'Change it in the chart or its values, or write `force: true`.',
    details: owned.map(({ name, line }) => `${name} ${line}`),
    object: first.name,
  });
}
