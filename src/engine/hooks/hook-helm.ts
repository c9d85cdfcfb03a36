import type { HookContext } from '../../hooks/kind.ts';
import { type HelmState, helmStateKey } from '../release/release-helm.ts';
import type { ReleaseContext } from '../release-context.ts';

/** How hooks of a release tell `post` which Helm process they run. */
export function helmNotes({
  run,
  planned,
}: Pick<ReleaseContext, 'run' | 'planned'>): HookContext['noteHelm'] {
  return ({ command, pid }) => {
    const state: HelmState = { release: planned.id, command, ...(pid !== undefined && { pid }) };
    run.record.saveState(helmStateKey(planned.id), JSON.stringify(state));
  };
}
