import { markLive, markWritten } from '../../helm/written.ts';
import { newest } from '../../model/release/release.ts';
import { note, type ReleaseContext } from '../release-context.ts';

/**
 * After our own Helm has ended well: seals the revision that it wrote, so that a later run may bring it back. One that cannot be
 * sealed is as good as another tool's, and says so. `copied`: what it says was stored by others and found live, so that its chart
 * hooks are still nobody's that we know.
 */
export async function noteWritten(
  release: ReleaseContext,
  revision: number,
  what: 'own' | 'copied' = 'own',
): Promise<void> {
  const { planned, effects, run, observed } = release;
  const record = newest(observed);
  if (!observed || record?.revision !== revision || record.status !== 'deployed') return;
  const sealed = await (what === 'own' ? markWritten : markLive)(effects.cluster, planned, record);
  if (sealed.ok) {
    note(release, {
      observed: { ...observed, revisions: [...observed.revisions.slice(0, -1), sealed.value] },
    });
    return;
  }
  const text = `later runs will not go back to revision ${revision} by themselves: ${sealed.failure.message}`;
  run.record.emit({ type: 'warning', release: planned.id, text });
}
