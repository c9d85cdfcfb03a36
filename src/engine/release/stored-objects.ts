import type { RevisionState } from '../../helm/contract.ts';
import { readStoredObjects, type StoredObjects } from '../../helm/stored-objects.ts';
import type { KubeObject } from '../../kube/object.ts';
import { ok, type Result } from '../../model/result.ts';
import type { RecoveryContext } from '../release-context.ts';

type Of = Pick<RecoveryContext, 'run' | 'planned'>;
type Revision = number | RevisionState | undefined;

/** The objects that a stored revision names, where Helm puts them; none when the revision is not stored (any more). What cannot be read of it is a warning. */
export async function storedObjects(release: Of, revision: Revision): Promise<Result<KubeObject[]>> {
  const read = await readStored(release, revision);
  return read.ok ? ok(read.value.objects) : read;
}

/** The same with what an uninstall of the revision would leave of them. */
export async function readStored({ run, planned }: Of, revision: Revision): Promise<Result<StoredObjects>> {
  const read = await readStoredObjects(planned, revision, run.cluster);
  if (!read.ok) return read;
  for (const why of read.value.unreadable) {
    const number = typeof revision === 'object' ? revision.revision : revision;
    const text = `some objects of revision ${number} are not looked at: ${why}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
  }
  return read;
}
