import type { OwnJudge } from '../kube/readiness/readiness-rule.ts';
import type { MainPhase } from '../model/plan/phase.ts';
import { deployed, newest, type ObservedRelease, type ReleaseName } from '../model/release/release.ts';
import type { Failure } from '../model/result/failure.ts';

/** What failed: where evidence is looked for. */
export interface Subject {
  release: ReleaseName;
  phase: MainPhase;
  /** Why the phase failed, as the phase itself said it. */
  failure: Failure;
  /** The revisions as last read. */
  observed: ObservedRelease;
  /** The revision whose resources are to blame, undefined when none was stored; and the one that was deployed before it. */
  revisions: { failed?: number; before?: number };
  /** Hooks did what Helm does elsewhere: nothing says which objects are the release's, so what is new in its namespace counts. */
  withoutHelm: boolean;
  /** The manifest's own rules about when objects are ready. */
  own?: OwnJudge | undefined;
  /** Unix milliseconds by the API server's clock: what happened before has another reason. */
  since: number;
}

/** Which revisions to compare, from the release as it was before this run and as it is now. */
export function revisionsToBlame(given: {
  phase: MainPhase;
  /** Whether `exec` stores a revision: Helm installs or upgrades. */
  stores: boolean;
  before: ObservedRelease | undefined;
  observed: ObservedRelease;
}): Subject['revisions'] {
  const { phase, stores, before, observed } = given;
  const last = newest(observed);
  // Nothing of the release was touched yet: what is stored is not to blame.
  const untouched = phase === 'checkPrerequisites' || phase === 'preExec';
  const isOld = last?.resourceVersion === newest(before)?.resourceVersion;
  if (last === undefined || untouched || (phase === 'exec' && stores && isOld)) return {};
  const previous = deployed(before) ?? deployed(observed);
  return {
    failed: last.revision,
    ...(previous && previous.revision < last.revision && { before: previous.revision }),
  };
}
