import { MANIFEST_LABEL } from '../helm/mark.ts';
import { isBelow } from '../model/is-below.ts';
import { type InputChange, inputChangesText, MOST_NAMED } from '../model/plan/input-change.ts';
import type { Action, Operation } from '../model/plan/operation.ts';
import type { PlannedRelease, UnfinishedRevisions } from '../model/plan/plan.ts';
import type { PlannedDrift, TakenAway } from '../model/plan/planned-drift.ts';
import {
  deployed,
  isHalfUninstalled,
  liveRevisions,
  newest,
  type ObservedRelease,
  type RevisionRecord,
} from '../model/release/release.ts';
import { mayGoBackTo } from '../model/release/trusted-revision.ts';
import type { Failure } from '../model/result/failure.ts';
import type { ReleaseSettings } from '../model/settings.ts';
import { compareDigests, UNKNOWN_INPUTS } from '../observe/inputs-digest.ts';
import { unreachable } from '../util/unreachable.ts';

/** Everything the decision depends on. */
export interface DecisionInput {
  action: Action;
  observed: ObservedRelease;
  /** Of the inputs as they stand now; undefined when it cannot be known, and then nothing is unchanged. */
  digest: string | undefined;
  /** What of the inputs is not as the newest revision had it, as far as that is known. */
  inputChanges?: readonly InputChange[];
  /** The templates read the cluster, so that the same inputs may render otherwise; then `sameAsStored` decides too. */
  usesLookup?: boolean;
  /** Chart version of the revision to compare with `reinstallBelow`; read only when that is set. */
  installedChartVersion?: string;
  /** The render equals the stored resources; known only where no mark can say so. */
  sameAsStored?: boolean;
  reinstallBelow?: string;
  unchanged: ReleaseSettings['unchanged'];
  /** What drifted of a release whose inputs are unchanged. */
  drift?: PlannedDrift;
  /** What other releases have taken over of one that is as it is wanted. */
  takenAway?: readonly TakenAway[];
  takeOwnership?: boolean;
  protected: boolean;
  /** `exec` hooks replace the operation, so nobody can know whether it is unchanged. */
  execReplaced: boolean;
  force: boolean;
  /** The id of this manifest. */
  ownId: string;
  /** A release of another manifest becomes this one's. */
  takeOver: boolean;
}

export interface Decision extends Pick<PlannedRelease, 'operation' | 'why' | 'unfinished'> {
  /** What of the operation is to be done. `hooks`: the release is as wanted, its hooks changed; `mark`: it is as wanted, made by another tool. */
  scope: 'all' | 'hooks' | 'mark';
  /** An uninstall of which Helm has done its part: what comes before that was done by an earlier run. */
  resumes?: true | undefined;
  refused?: Failure;
}

/** Chooses the operation from what was observed: the table of docs/lifecycle.md as a function. It reads nothing. */
export function decide(input: DecisionInput): Decision {
  const decision = decideOperation(input);
  const owner = otherOwner(input);
  if (owner === undefined || decision.operation === 'skip') return decision;
  return input.takeOver ? takenOver(decision, owner) : { ...decision, refused: isOthers(input, owner) };
}

function decideOperation(input: DecisionInput): Decision {
  switch (input.action) {
    case 'skip':
      return perform('skip', 'action is skip');
    case 'destroy':
      return decideDestroy(input);
    case 'deploy':
      return decideDeploy(input);
    default:
      return unreachable(input.action);
  }
}

function decideDestroy({ observed, ...input }: DecisionInput): Decision {
  const last = newest(observed);
  if (!isStored(last)) return perform('absent', 'there is no such release');
  const decision = {
    ...perform('uninstall', leftBy(last)),
    ...unfinishedIn(observed),
    ...(last.status === 'uninstalled' && { resumes: true as const }),
  };
  return input.protected ? { ...decision, refused: isProtected(observed, 'destroy') } : decision;
}

function decideDeploy(input: DecisionInput): Decision {
  const { observed } = input;
  const last = newest(observed);
  if (!isStored(last)) return perform('install', 'there is no such release yet');
  if (isHalfUninstalled(observed)) return { ...perform('install', leftBy(last)), ...unfinishedIn(observed) };
  if (isBelow(input.installedChartVersion, input.reinstallBelow)) {
    const why = `deployed chart version ${input.installedChartVersion} is below ${input.reinstallBelow}`;
    const decision = { ...perform('reinstall', why), ...unfinishedIn(observed) };
    return input.protected ? { ...decision, refused: isProtected(observed, 'reinstall') } : decision;
  }
  if (last.status !== 'deployed') return upgradeAfter(last, input);
  return compareInputs(input, last);
}

/**
 * The newest revision failed or was killed. Helm 3 compares an upgrade with the deployed revision and so leaves fields, and
 * both majors leave objects, that only the newest one had; a rollback compares with the newest one. So that comes first, unless
 * others may have stored what is called deployed. An older revision is no place to go back to: what came since may be in use.
 */
function upgradeAfter(last: RevisionRecord, { observed, execReplaced }: DecisionInput): Decision {
  const why = `revision ${last.revision} is ${last.status}`;
  if (execReplaced) return perform('upgrade', why);
  const { unfinished } = unfinishedIn(observed);
  if (unfinished === undefined) return perform('upgrade', why);
  const served = deployed(observed);
  if (served === undefined) return { ...perform('upgrade', why), unfinished };
  const { revision } = served;
  if (!mayGoBackTo(observed, served)) {
    return {
      ...perform('upgrade', `${why}, and not first back to revision ${revision}: no run has stored it`),
      unfinished: { ...unfinished, notBackTo: revision },
    };
  }
  return {
    ...perform('upgrade', `${why}, so first back to revision ${revision}`),
    unfinished: { ...unfinished, backTo: revision },
  };
}

/** The revisions of which something may be left that the deployed one does not name. */
function unfinishedIn(observed: ObservedRelease): { unfinished?: UnfinishedRevisions } {
  const unfinished = liveRevisions(observed).filter(({ status }) => status !== 'deployed');
  if (unfinished.length === 0) return {};
  return { unfinished: { revisions: unfinished.map(({ revision }) => revision) } };
}

/** The newest revision is deployed: is it what the manifest asks for? */
function compareInputs(input: DecisionInput, last: RevisionRecord): Decision {
  const upgrade = (why: string) => perform('upgrade', why);
  if (input.execReplaced) return upgrade('exec hooks replace the operation, so it always runs');
  if (input.force) return upgrade('force is set');
  if (input.unchanged === 'never') return upgrade('unchanged is never');
  if (input.digest === undefined) return upgrade('its inputs cannot be compared');
  if (last.inputs !== undefined) return compareMark(last.inputs, input.digest, last.revision, input);
  if (input.sameAsStored) {
    const taken = takeBack(input);
    if (taken) return taken;
    return {
      operation: 'upgrade',
      scope: 'mark',
      why: `revision ${last.revision} was made by another tool and has the same resources: taken over as it is`,
    };
  }
  const isOurs = last.isOurs === true || last.manifestId !== undefined;
  const whose = isOurs ? 'was not completed by this action' : 'was made by another tool';
  return upgrade(`revision ${last.revision} ${whose}${whichInputs(input)}`);
}

function compareMark(marked: string, wanted: string, revision: number, input: DecisionInput): Decision {
  if (marked === UNKNOWN_INPUTS) {
    const why = `revision ${revision} came by a rollback, so whether it has these inputs is not known`;
    return perform('upgrade', `${why}${whichInputs(input)}`);
  }
  const difference = compareDigests(marked, wanted);
  const { usesLookup, sameAsStored } = input;
  if (difference !== 'differ' && usesLookup && !sameAsStored) {
    return perform('upgrade', 'its templates use lookup and render otherwise now');
  }
  const taken = difference === 'differ' ? undefined : takeBack(input);
  if (taken) return taken;
  if (difference !== 'differ' && input.drift) return repairDrift(input.drift, input);
  switch (difference) {
    case 'same':
      return perform('unchanged', `revision ${revision} has these inputs`);
    case 'hooks-differ':
      return {
        operation: 'upgrade',
        scope: 'hooks',
        why: `only hooks changed since revision ${revision}${whichInputs(input)}`,
      };
    case 'differ':
      return perform('upgrade', `inputs changed since revision ${revision}${whichInputs(input)}`);
    default:
      return unreachable(difference);
  }
}

/**
 * The inputs are as they were, and some of the objects belong to other releases by now. A restore would give them up; an upgrade
 * takes them back, which `takeOwnership` has to allow. Undefined when all are its own.
 */
function takeBack({
  takenAway = [],
  takeOwnership,
  unchanged,
  observed: { name, namespace },
}: DecisionInput): Decision | undefined {
  const [first] = takenAway;
  if (!first) return undefined;
  const more = takenAway.length > MOST_NAMED ? ` and ${takenAway.length - MOST_NAMED} more` : '';
  const objects = takenAway
    .slice(0, MOST_NAMED)
    .map(({ object, by }) => `${object} belongs to release ${by}`);
  const text = `${objects.join(', ')}${more} by now`;
  if (takeOwnership && unchanged !== 'check')
    return perform('upgrade', `${text}, and is taken back (takeOwnership)`);
  const refused: Failure = {
    reason: 'drifted',
    code: 'ownership-conflict',
    message: `release ${namespace}/${name} no longer has all its objects: ${text}`,
    remedy:
      'Take it out of one of the two charts. With `takeOwnership: true` (and `unchanged: repair`) this release takes it back.',
    object: first.object,
  };
  return { ...perform('upgrade', text), refused };
}

/** The inputs are as they were, and the objects are not. */
function repairDrift(
  drift: PlannedDrift,
  { unchanged, observed: { name, namespace } }: DecisionInput,
): Decision {
  const decision = perform('restore', `drifted from revision ${drift.revision}: ${drift.summary}`);
  if (unchanged !== 'check') return decision;
  const refused: Failure = {
    reason: 'drifted',
    message: `release ${namespace}/${name} drifted from revision ${drift.revision}: ${drift.summary}`,
    remedy:
      'Look at it with `drift`. `unchanged: repair` restores what was deployed; a rule in `drift.ignore` accepts the difference.',
  };
  return { ...decision, refused };
}

/** `: value image.tag, chart 1.2.0 -> 1.3.0`; empty where that is not known. */
function whichInputs({ inputChanges = [] }: DecisionInput): string {
  return inputChanges.length > 0 ? `: ${inputChangesText(inputChanges, MOST_NAMED)}` : '';
}

/** The manifest that the release is labelled with when it is another one; a release without a label has no owner. */
function otherOwner({ observed, ownId }: Pick<DecisionInput, 'observed' | 'ownId'>): string | undefined {
  const last = newest(observed);
  if (!isStored(last) || last.manifestId === undefined) return undefined;
  return ownId === last.manifestId ? undefined : last.manifestId;
}

/** Why a release is not this manifest's to touch; undefined when it is, or is to become so. */
export function refuseOthers(
  input: Pick<DecisionInput, 'observed' | 'ownId' | 'takeOver'>,
): Failure | undefined {
  const owner = otherOwner(input);
  return owner === undefined || input.takeOver ? undefined : isOthers(input, owner);
}

/** The label changes also where nothing else does: the next run must find its own release. */
function takenOver(decision: Decision, owner: string): Decision {
  const why = `${decision.why}, taken over from ${owner}`;
  if (decision.operation === 'unchanged') return { operation: 'upgrade', scope: 'mark', why };
  return { ...decision, why };
}

function isOthers(
  { observed: { name, namespace }, ownId }: Pick<DecisionInput, 'observed' | 'ownId'>,
  owner: string,
): Failure {
  return {
    reason: 'conflict',
    message: `release ${namespace}/${name} belongs to manifest ${owner} (label ${MANIFEST_LABEL}), and the id of this one is ${ownId}`,
    remedy: `If it is the same manifest (moved, a fork, or a checkout that does not know its repository), write \`id: ${owner}\` in it. To make the release this manifest's, set \`take-over\` (--take-over) once.`,
  };
}

function leftBy({ revision, status }: RevisionRecord): string {
  const more = status === 'uninstalled' ? ', and its destroy was interrupted' : '';
  return `revision ${revision} is ${status}${more}`;
}

function perform(operation: Operation, why: string): Decision {
  return { operation, scope: 'all', why };
}

/** A record kept by `helm uninstall --keep-history` is no release any more; one of a destroy that was interrupted still is. */
function isStored(last: RevisionRecord | undefined): last is RevisionRecord {
  return last !== undefined && (last.status !== 'uninstalled' || last.isUninstalling === true);
}

function isProtected({ name, namespace }: ObservedRelease, operation: string): Failure {
  return {
    reason: 'protected',
    message: `release ${namespace}/${name} is protected: ${operation} would delete it`,
    remedy: 'Remove `protected: true` from its entry when that is really wanted.',
  };
}
