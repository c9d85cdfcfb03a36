import type { CauseCode } from '../model/cause-table.ts';
import type { Failure } from '../model/result/failure.ts';
import { admission } from './causes/admission.ts';
import { cancellation } from './causes/cancellation.ts';
import type { CauseRule } from './causes/cause-rule.ts';
import { claims } from './causes/claims.ts';
import { configuration } from './causes/configuration.ts';
import { crashes } from './causes/crashes.ts';
import { images } from './causes/images.ts';
import { jobs } from './causes/jobs.ts';
import { mounts } from './causes/mounts.ts';
import { nodes } from './causes/nodes.ts';
import { probes } from './causes/probes.ts';
import { brokenWaits, refusals } from './causes/refusals.ts';
import { resources } from './causes/resources.ts';
import { scheduling } from './causes/scheduling.ts';
import { slowness } from './causes/slowness.ts';
import { starts } from './causes/starts.ts';
import { steps } from './causes/steps.ts';
import { unknown } from './causes/unknown.ts';
import { waits } from './causes/waits.ts';
import { type Clues, cluesOf, narrowed, withGonePods } from './clues/clues.ts';
import { hookMoment, sawOtherwise } from './clues/failure-words.ts';
import type { Evidence } from './evidence.ts';

/**
 * The families that look at the cluster, in the order of their rank. A pod passes through these stages from its making to
 * being ready: what stands in an early one makes others fail in a later one, hardly ever the other way round.
 */
const CLUSTER_RULES: readonly CauseRule[] = [
  admission,
  nodes,
  claims,
  scheduling,
  configuration,
  mounts,
  images,
  starts,
  jobs,
  crashes,
  probes,
  waits,
  resources,
];

/** What made a release fail, the root cause first; never empty, each with a `code`. Pure: the same evidence, the same answer. */
export function findCauses(evidence: Evidence): Failure[] {
  const clues = cluesOf(evidence);
  const refused = refusals(clues);
  if (refused.length > 0) return refused;
  const seen = inCluster(clues);
  const own = [...cancellation(clues), ...steps(clues)];
  const ranked = isOwnFault(clues) ? [...own, ...seen] : [...seen, ...own];
  const causes = distinct(ranked.length > 0 ? ranked : [...brokenWaits(clues), ...slowness(clues)]);
  return causes.length > 0 ? causes : unknown(clues);
}

/**
 * The first of the views of the pods in which anything is wrong: those that are asked for now, then any. Pods that are gone
 * count at once for a Job, which deletes them when its time is over; others were replaced by pods that tell more.
 */
function inCluster(clues: Clues): Failure[] {
  const hook = hookInQuestion(clues);
  if (hook === undefined) return firstOf(viewsOf(clues));
  const own = firstOf([
    narrowed(clues, ({ owner, isUnwell }) => isUnwell && (owner.hook ?? '').includes(hook)),
  ]);
  // Before the others are touched, what is wrong with them was so before.
  return hook.startsWith('pre-') ? own : [...own, ...firstOf(viewsOf(clues))];
}

function viewsOf(clues: Clues): Clues[] {
  const all = withGonePods(clues);
  return [
    narrowed(
      all,
      ({ isNew, isUnwell, isGone, owner }) => isNew && isUnwell && (!isGone || owner.kind === 'Job'),
    ),
    narrowed(all, ({ isGone }) => isGone),
    clues,
  ];
}

function firstOf(views: Clues[]): Failure[] {
  for (const view of views) {
    const causes = CLUSTER_RULES.flatMap((rule) => rule(view));
    if (causes.length > 0) return causes;
  }
  return [];
}

/** Of the chart's hooks, those that Helm was at. */
function hookInQuestion({ failure, evidence }: Clues): string | undefined {
  return evidence.phase === 'postExec' ? 'test' : hookMoment(failure);
}

/** A step of the manifest that ran by itself, or an interruption, needs no explanation by the cluster. */
function isOwnFault({ failure, evidence }: Clues): boolean {
  const isEarly = evidence.phase === 'checkPrerequisites' || evidence.phase === 'preExec';
  const isOwnStep = failure.reason === 'hook' && !sawOtherwise(failure);
  return failure.reason === 'cancelled' || isEarly || isOwnStep;
}

/** What says less than another cause of the same object. */
const VAGUE = new Set<CauseCode | undefined>([
  'container-cannot-start',
  'volume-mount-failed',
  'unschedulable',
]);

/** Replicas fail alike: one cause for all pods of an owner, and no vague one beside it. */
function distinct(causes: Failure[]): Failure[] {
  const seen = new Set<string>();
  return causes.filter(({ code, object, message }) => {
    const about = object ?? message;
    const isTold = seen.has(`${code} ${about}`) || (VAGUE.has(code) && seen.has(about));
    seen.add(`${code} ${about}`).add(about);
    return !isTold;
  });
}
