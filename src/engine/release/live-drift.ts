import { stepOf } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import { deployed, newest } from '../../model/release/release.ts';
import type { DriftedObject } from '../../observe/drift/compare-object.ts';
import { driftOfDeployed } from '../../observe/drift/observe-drift.ts';
import { isDrifted } from '../../observe/drift/planned-drift.ts';
import { listText } from '../../util/list-text.ts';
import type { RunContext } from '../run-context.ts';

/** Objects that a warning names. */
const MOST_NAMES = 3;

/**
 * What somebody has changed by hand in a release that is upgraded or marked. Where that is not known it is a warning: then the
 * plan compares with what is stored. Of a release whose newest revision is not deployed nobody can say what should be live.
 */
export async function liveDrift(
  planned: PlannedRelease,
  run: Pick<RunContext, 'cluster' | 'record'>,
): Promise<DriftedObject[]> {
  if (planned.operation !== 'upgrade') return [];
  const warn = (text: string) => {
    const what = `what was changed by hand is not known, and the plan compares with what is stored: ${text}`;
    run.record.emit({ type: 'warning', release: planned.id, text: what });
  };
  const observed = await run.cluster.store.observeOne(planned);
  if (!observed.ok) {
    warn(observed.failure.message);
    return [];
  }
  const record = deployed(observed.value);
  if (record === undefined || newest(observed.value) !== record) return [];
  const drift = await driftOfDeployed(planned, record, run.cluster);
  if (!drift.ok) {
    warn(drift.failure.message);
    return [];
  }
  const unknown = drift.value.found.filter(({ drift: { state } }) => state === 'unknown');
  if (unknown.length > 0) {
    const named = unknown.map(({ drift: { object, why } }) => `${object} (${why})`);
    warn(listText(named, MOST_NAMES));
  }
  return drift.value.found.filter((object) => isDrifted(object.drift));
}

/** A release of which only the mark or the hooks are renewed keeps what was changed by hand, which nobody else would tell. */
export async function warnOfKeptDrift(planned: PlannedRelease, run: RunContext): Promise<void> {
  if (stepOf(planned.closing, 'mark') === undefined) return;
  const drift = await liveDrift(planned, run);
  if (drift.length === 0) return;
  const names = drift.map(
    ({ drift: { object, state } }) => `${object} ${state === 'missing' ? 'is missing' : 'changed'}`,
  );
  const text = `Helm has nothing to do, so that what was changed by hand stays: ${names.join(', ')}`;
  run.record.emit({ type: 'warning', release: planned.id, text });
}
