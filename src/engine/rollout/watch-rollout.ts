import type { ClusterReader } from '../../cluster/contract.ts';
import type { SharedWatches } from '../../cluster/watch/shared-watch.ts';
import { type KubeObject, nameOf, refOf } from '../../kube/object.ts';
import type { OwnJudge } from '../../kube/readiness/readiness-rule.ts';
import { viewRelease } from '../../kube/rollout/release-view.ts';
import type { RolloutMemory } from '../../kube/rollout/rollout-memory.ts';
import type { RolloutTrouble } from '../../kube/rollout/rollout-trouble.ts';
import { judgeRollout } from '../../kube/rollout/rollout-verdict.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { Clock } from '../../system/clock.ts';
import type { AppliedObjects } from '../release/applied-objects.ts';
import { progressOf } from './rollout-progress.ts';
import { rolloutQueries } from './rollout-queries.ts';

export interface RolloutWatch {
  reader: Pick<ClusterReader, 'get' | 'serverTime'>;
  watches: SharedWatches;
  clock: Clock;
  applied: AppliedObjects;
  /** Unix milliseconds of the API server's clock: what was made earlier is not judged. */
  since: number;
  graceMs: number;
  /** How long the wait may take in all. */
  timeoutMs: number;
  waitForJobs: boolean;
  /** The rules of the manifest. */
  own?: OwnJudge | undefined;
  /** Called when how far it is has changed. */
  onProgress(text: string): void;
  /** Called once, for the first pod that finds no node within the grace. */
  onUnschedulable(trouble: RolloutTrouble): void;
  /** Ends the watching. */
  signal: AbortSignal;
}

const LOOK_MS = 1_000;
/** Something of a release that shows no change excuses others for this many graces, or for half of the timeout. */
const PATIENT_GRACES = 4;

/** How the watching ended: the revision is hopeless, there is nothing more to watch, or it could not go on. */
export type RolloutEnd =
  | { kind: 'hopeless'; trouble: RolloutTrouble }
  | { kind: 'over' }
  | { kind: 'broken'; failure: Failure };

/** Watches what a revision consists of until it is hopeless, or until `signal` aborts. */
export async function watchRollout(rollout: RolloutWatch): Promise<RolloutEnd> {
  const { reader, applied, graceMs, signal } = rollout;
  const { names } = applied;
  const followed = rolloutQueries([...applied.own, ...applied.chartHooks]).map(({ query, isNeeded }) => ({
    kind: query.kind,
    isNeeded,
    watch: rollout.watches.follow(query),
  }));
  const kinds = new Set(followed.map(({ kind }) => kind));
  let memory: RolloutMemory | undefined;
  let progress: string | undefined;
  let isUnschedulable = false;

  const judge = (objects: KubeObject[]) => {
    const view = viewRelease(objects, names, rollout.since);
    const judgement = judgeRollout(view, memory, {
      now: reader.serverTime(),
      graceMs,
      patienceMs: Math.max(PATIENT_GRACES * graceMs, rollout.timeoutMs / 2),
      chartHooks: names.chartHooks,
    });
    return { view, ...judgement };
  };

  const look = async (): Promise<RolloutTrouble | undefined> => {
    const objects = followed.flatMap(({ watch }) => watch.objects());
    const { view, hopeless, unschedulable, ...seen } = judge(objects);
    memory = seen.memory;
    const text = progressOf(applied, { objects, view, kinds }, rollout);
    if (text !== undefined && text !== progress) rollout.onProgress(text);
    progress = text;
    const [first] = unschedulable;
    if (first && !isUnschedulable) rollout.onUnschedulable(first);
    isUnschedulable ||= first !== undefined;
    if (!hopeless) return undefined;
    // What the watches know is old while the API server is away.
    const fresh = await readAgain(reader, objects, hopeless, signal);
    return fresh && judge(fresh).hopeless;
  };

  try {
    while (followed.length > 0 && !signal.aborted) {
      const failure = followed.find(({ isNeeded, watch }) => isNeeded && watch.failure())?.watch.failure();
      if (failure) return { kind: 'broken', failure };
      const isSeen = followed.every(({ watch }) => watch.isComplete() || watch.failure());
      const trouble = isSeen ? await look() : undefined;
      if (trouble) return { kind: 'hopeless', trouble };
      await rollout.clock.sleep(LOOK_MS, signal);
    }
    return { kind: 'over' };
  } finally {
    for (const { watch } of followed) watch.close();
  }
}

/** The objects with the one in trouble as it is now; undefined when it cannot be read or is gone. */
async function readAgain(
  reader: RolloutWatch['reader'],
  objects: KubeObject[],
  { object: name }: RolloutTrouble,
  signal: AbortSignal,
): Promise<KubeObject[] | undefined> {
  const known = objects.find((object) => nameOf(object) === name);
  const fresh = known && (await reader.get(refOf(known), { signal }));
  if (!fresh?.ok || fresh.value === undefined) return undefined;
  const now = fresh.value;
  return objects.map((object) => (object === known ? now : object));
}
