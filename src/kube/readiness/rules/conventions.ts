import type { KubeObject } from '../../object.ts';
import type { Readiness } from '../readiness-rule.ts';
import { judgeParents } from './parents.ts';
import { NOT_SEEN, type Readings, readConditions, tell } from './readings.ts';
import { judgeWords } from './status-words.ts';

/** Conditions that are meant to become true. */
const GOOD = new Set([
  ...['Available', 'Healthy', 'Installed', 'Synced', 'Reconciled', 'Programmed', 'Accepted', 'ResolvedRefs'],
  ...['Established', 'Deployed', 'Configured', 'Valid', 'Admitted', 'Active', 'Succeeded', 'Complete'],
]);
const BAD = ['NotReady', 'Failed', 'Failure', 'Error', 'ErrorOccurred', 'Degraded', 'Invalid'];

/** `Stalled` and `Reconciling`, which mean the same for every controller that writes them. */
export function judgeProgress(readings: Readings): Readiness | undefined {
  const stalled = readings.get('Stalled');
  if (stalled?.is === 'true' && !stalled.stale) {
    return { state: 'failed', message: stalled.why || 'is stalled' };
  }
  const reconciling = readings.get('Reconciling');
  return reconciling?.is === 'true'
    ? { state: 'progressing', message: reconciling.why || 'is being reconciled' }
    : undefined;
}

/**
 * How an object of an unknown kind is, by the habits that operators share; undefined: nothing in it says how it is. A bad
 * reading is not a failure: many pass by themselves within the first minute.
 */
export function judgeByConventions(object: KubeObject): Readiness | undefined {
  const readings = readConditions(object);
  const progress = judgeProgress(readings) ?? judgeConditions(readings);
  return progress ?? judgeParents(object) ?? judgeWords(object);
}

function judgeConditions(readings: Readings): Readiness | undefined {
  const bad = BAD.flatMap((type) => readings.get(type) ?? []).find(
    ({ is, stale }) => is === 'true' && !stale,
  );
  const ready = readings.get('Ready');
  if (ready !== undefined && ready.is !== 'true' && !ready.stale) {
    return { state: 'progressing', message: ready.why || (bad && tell(bad)) || 'is not ready' };
  }
  if (bad !== undefined) return { state: 'progressing', message: tell(bad) };
  // Beside `Ready` other conditions may be False for good; only Synced then says that the newest spec was refused.
  const counts = (type: string) => GOOD.has(type) || /Healthy$/.test(type);
  const good = [...readings.values()].filter(({ type }) =>
    ready === undefined ? counts(type) : type === 'Ready' || type === 'Synced',
  );
  const wrong = good.find(({ is, stale }) => is !== 'true' && !stale);
  if (wrong !== undefined) return { state: 'progressing', message: tell(wrong) };
  if (good.some(({ stale }) => stale)) return NOT_SEEN;
  const [first] = good;
  if (first === undefined) return undefined;
  return { state: 'ready', message: ready === undefined ? `${first.type} is True` : 'is ready' };
}
