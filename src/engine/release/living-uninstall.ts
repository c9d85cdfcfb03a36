import { newest } from '../../model/release/release.ts';
import type { PendingVerdict } from '../../plan/judge-pending.ts';
import { uninstallsUntil, WRITING_ANNOTATION } from '../lease/writing-claim.ts';
import type { ReleaseContext } from '../release-context.ts';

/**
 * Before a deploy that finishes an interrupted uninstall: the Helm of a dead run would go on to delete by name, also what this run
 * has made by then. A destroy does the same as that Helm, so it goes on at once. Undefined: there is none to wait for.
 */
export function livingUninstall({
  planned,
  run,
  lease,
  observed,
}: Pick<ReleaseContext, 'planned' | 'run' | 'lease' | 'observed'>): PendingVerdict | undefined {
  const until = uninstallsUntil(lease?.annotations[WRITING_ANNOTATION], observed);
  if (planned.action !== 'deploy' || until === undefined || run.cluster.reader.serverTime() >= until)
    return undefined;
  const { name, namespace } = planned;
  const end = new Date(until).toISOString().replace(/\.\d+Z/, 'Z');
  return {
    kind: 'wait',
    until,
    failure: {
      reason: 'conflict',
      code: 'operation-in-progress',
      message: `release ${namespace}/${name} is being uninstalled in revision ${newest(observed)?.revision}: the Helm of a run that died may be at work until ${end}`,
      remedy: 'Run again then. A destroy finishes the uninstall at once.',
    },
  };
}
