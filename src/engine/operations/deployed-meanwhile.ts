import { newest, type RevisionRecord } from '../../model/release/release.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { ReleaseContext } from '../release-context.ts';

/** What to do about a revision that another Helm has stored while the release was uninstalled. */
export const REMEDY_OF_DEPLOYED =
  'Find out who else deploys this release. Another destroy would uninstall what they have deployed.';

/** The failure when another revision than `meant` is the newest, as it was read last: then the release is there, whatever was deleted. */
export function deployedMeanwhile(
  { planned: { name, namespace }, observed }: Pick<ReleaseContext, 'planned' | 'observed'>,
  meant: RevisionRecord,
): Failure | undefined {
  const last = newest(observed);
  if (last === undefined || last.uid === meant.uid) return undefined;
  return {
    reason: 'conflict',
    code: 'operation-in-progress',
    message: `another Helm has stored revision ${last.revision} (${last.status}) of release ${namespace}/${name} while it was uninstalled as revision ${meant.revision}; its record is left alone`,
    remedy: REMEDY_OF_DEPLOYED,
  };
}
