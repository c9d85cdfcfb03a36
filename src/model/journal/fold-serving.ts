import { listText } from '../../util/list-text.ts';
import { stepOf } from '../plan/built-in-step.ts';
import { MAIN_PHASES, type Phase } from '../plan/phase.ts';
import type { PlannedRelease } from '../plan/plan.ts';
import type { Event } from './event.ts';
import { eventsOf } from './events-of.ts';

/** Objects that are named. */
const MOST_NAMES = 3;

/** What the cluster has of a release after it failed, as a clause: `revision 4 serves again`. */
export function foldServing(
  planned: PlannedRelease,
  events: readonly Event[],
  isOver: boolean,
): string | undefined {
  const serves = serving(planned, events, isOver);
  return serves && `${serves}${givenBack(events)}`;
}

function serving(planned: PlannedRelease, events: readonly Event[], isOver: boolean): string | undefined {
  if (eventsOf(events, 'lease-lost').length > 0)
    return 'not known, for another run may have changed the release since the lease was lost';
  const rolledBack = eventsOf(events, 'rollback-ended').findLast((event) => event.failure === undefined);
  if (rolledBack) {
    return rolledBack.to === 'absent' ? 'uninstalled again' : `revision ${rolledBack.to} serves again`;
  }
  const hasBegun = eventsOf(events, 'phase-started').some(({ phase }) => phase === 'exec');
  if (!hasBegun) return untouched(planned);
  if (planned.operation === 'uninstall') return leftByDestroy(planned, events);
  if (planned.phases.exec.hooks.length > 0) return undefined;
  const changes = events.filter(
    (event) =>
      event.type === 'revision-changed' || event.type === 'revision-unread' || event.type === 'brought-back',
  );
  const last = changes.at(-1);
  if (last === undefined) {
    return planned.operation === 'reinstall'
      ? 'what was installed before is being removed or gone'
      : untouched(planned);
  }
  if (last.type === 'revision-unread') return 'what Helm has left could not be read';
  if (last.type === 'brought-back') return `revision ${last.to} serves again`;
  return `revision ${last.revision} stays${shortcoming(events, isOver)}`;
}

function leftByDestroy({ installed }: PlannedRelease, events: readonly Event[]): string {
  const last = eventsOf(events, 'revision-changed').at(-1);
  return last !== undefined && last.revision > (installed?.revision ?? last.revision)
    ? `revision ${last.revision} of another Helm stays, as far as its objects were not deleted with the others`
    : 'what is left of it stays, and the next destroy goes on from there';
}

/** What of others the failed revision had taken over. */
function givenBack(events: readonly Event[]): string {
  const given = eventsOf(events, 'given-back');
  const back = given.flatMap((event) => event.back);
  const kept = given.flatMap((event) => event.kept.map(({ object }) => object));
  return [
    ...(back.length > 0 ? [`; given back as it was: ${listText(back, MOST_NAMES)}`] : []),
    ...(kept.length > 0
      ? [`; not given back, so that it still bears the release's name: ${listText(kept, MOST_NAMES)}`]
      : []),
  ].join('');
}

/** What serves after a rollback that was asked for and went well: `revision 3 serves again, as revision 5`. */
export function servedByRollback(
  { phases }: PlannedRelease,
  to: { revision: number } | undefined,
): string | undefined {
  const step = stepOf(phases.exec.steps, 'helm');
  if (step?.command !== 'rollback') return undefined;
  return `revision ${step.revision} serves again${to === undefined ? '' : `, as revision ${to.revision}`}`;
}

function untouched({ installed }: PlannedRelease): string {
  if (installed === undefined || installed.status === 'uninstalled') return 'nothing was installed';
  const { revision, status, deployedRevision } = installed;
  if (status === 'uninstalling')
    return 'what is left of it stays, and the next run goes on with the uninstall';
  if (deployedRevision === undefined) return `revision ${revision} stays as it was, ${status}`;
  return `revision ${deployedRevision} serves as before`;
}

/** Why the revision that stays is not a good one. */
function shortcoming(events: readonly Event[], isOver: boolean): string {
  const ended = eventsOf(events, 'phase-ended').find(({ phase, failure }) => failure && isMain(phase));
  if (!isOver || ended?.failure?.reason === 'cancelled') return ', it was not completed';
  if (ended === undefined) return '';
  return ended.phase === 'postExec' ? ', its postExec failed' : ', it is not ready';
}

function isMain(phase: Phase): boolean {
  return MAIN_PHASES.some((main) => main === phase);
}
