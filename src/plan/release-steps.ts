import type { BuiltInStep, StepOf } from '../model/plan/built-in-step.ts';
import { deploys, type Operation } from '../model/plan/operation.ts';
import type { Phase } from '../model/plan/phase.ts';
import type { NewNamespace, UnfinishedRevisions } from '../model/plan/plan.ts';
import type { PlannedDrift } from '../model/plan/planned-drift.ts';
import {
  comparedRevision,
  isHalfUninstalled,
  newest,
  type ObservedRelease,
} from '../model/release/release.ts';
import { mayGoBackTo } from '../model/release/trusted-revision.ts';
import type { ReleaseSettings } from '../model/settings.ts';
import type { Decision } from './decide.ts';

/** What the steps of a release follow from. */
export interface StepsInput {
  decision: Pick<Decision, 'operation' | 'scope' | 'unfinished'>;
  settings: ReleaseSettings;
  namespace: string;
  observed: ObservedRelease;
  /** The namespaces that are not there. */
  newNamespaces: readonly NewNamespace[];
  /** Of the inputs; undefined when it cannot be known. */
  digest: string | undefined;
  /** Of a restore: what it repairs. */
  drift?: PlannedDrift;
  /** The objects are known to be as the last run left them. */
  inSync?: boolean;
  /** `exec` hooks take the place of the operation. */
  execReplaced: boolean;
}

/** What is done before the first phase: the namespace, for the lease lives in it, and a pending revision. */
export function openingSteps({
  decision,
  settings,
  namespace,
  observed,
  newNamespaces,
}: StepsInput): BuiltInStep[] {
  const steps: BuiltInStep[] = [];
  if (deploys(decision.operation)) {
    const absent = newNamespaces.find(({ name }) => name === namespace);
    steps.push(
      settings.createNamespace
        ? {
            kind: 'create-namespace',
            namespace,
            labels: settings.namespaceLabels,
            annotations: settings.namespaceAnnotations,
            isNew: absent !== undefined,
            ...(absent?.meant !== undefined && { meant: absent.meant }),
          }
        : { kind: 'find-namespace', namespace },
    );
  }
  const last = newest(observed);
  if (changes(decision.operation) && last?.status.startsWith('pending-')) {
    steps.push({ kind: 'recover', revision: last.revision, status: last.status, byHand: false });
  }
  return steps;
}

/** What the engine itself does in a phase. */
export function phaseSteps(phase: Phase, input: StepsInput): BuiltInStep[] {
  const { decision, settings } = input;
  const deploying = decision.scope === 'all' && deploys(decision.operation);
  const uninstalling = decision.operation === 'uninstall';
  switch (phase) {
    case 'checkPrerequisites':
      return [
        ...(changes(decision.operation) ? [{ kind: 'check-prerequisites' } as const] : []),
        ...(input.drift ? [guard(input.drift)] : []),
      ];
    case 'preExec':
      return deploying && settings.crds !== undefined && settings.crds.policy !== 'skip'
        ? [{ kind: 'apply-crds', policy: settings.crds.policy }]
        : [];
    case 'exec':
      return decision.scope === 'all' && !input.execReplaced ? operationSteps(input) : [];
    case 'postExec':
      if (deploying && settings.test.enabled) return [{ kind: 'helm-test' }];
      return uninstalling && settings.crds?.deleteOnDestroy === true ? [{ kind: 'delete-crds' }] : [];
    case 'validate':
      return deploying ||
        decision.operation === 'restore' ||
        (decision.operation === 'unchanged' && settings.unchanged === 'verify')
        ? [{ kind: 'wait-ready' }]
        : [];
    case 'onFailure':
    case 'finally':
      return [];
  }
}

/** What is done when all has gone well. */
export function closingSteps({ decision, digest, execReplaced, inSync }: StepsInput): BuiltInStep[] {
  if (execReplaced) return [];
  if (decision.operation === 'uninstall') return [PURGE];
  const marks = deploys(decision.operation) || decision.operation === 'restore';
  return marks && digest !== undefined ? [{ kind: 'mark', digest, objects: memoryOf(decision, inSync) }] : [];
}

const PURGE: BuiltInStep = { kind: 'purge' };

function operationSteps({ decision, observed, drift }: StepsInput): BuiltInStep[] {
  const { operation, unfinished } = decision;
  const upgrade: BuiltInStep = { kind: 'helm', command: 'upgrade' };
  switch (operation) {
    case 'install':
      return isHalfUninstalled(observed)
        ? [{ kind: 'helm', command: 'uninstall', purpose: 'finish' }, PURGE, upgrade]
        : [upgrade];
    case 'upgrade':
      return [...(unfinished ? [bringBack(unfinished)] : []), ...compareDeployed(observed), upgrade];
    case 'reinstall':
      return [
        ...keepRelease(observed),
        { kind: 'helm', command: 'uninstall', purpose: 'replace' },
        PURGE,
        upgrade,
      ];
    case 'uninstall':
      return [{ kind: 'helm', command: 'uninstall', purpose: 'destroy' }];
    case 'restore':
      return drift ? restoreSteps(drift) : [];
    default:
      return [];
  }
}

/** What hooks alone change is no drift later on; but what had drifted before them must not become what is wanted. */
function memoryOf({ scope }: StepsInput['decision'], inSync = false): StepOf<'mark'>['objects'] {
  if (scope === 'mark') return 'leave';
  return scope === 'all' || inSync ? 'remember' : 'forget';
}

function guard({ signature, summary }: PlannedDrift): BuiltInStep {
  return { kind: 'guard-drift', signature, summary };
}

/** A rollback to the current revision, and what it leaves. */
function restoreSteps({ revision, summary }: PlannedDrift): BuiltInStep[] {
  return [
    { kind: 'helm', command: 'rollback', revision },
    { kind: 'repair-drift', revision },
    { kind: 'describe-revision', text: `restored revision ${revision}: ${summary}` },
  ];
}

function bringBack({ revisions, backTo, notBackTo }: UnfinishedRevisions): BuiltInStep {
  return {
    kind: 'bring-back',
    revisions,
    ...(backTo !== undefined && { to: backTo }),
    ...(notBackTo !== undefined && { notTo: notBackTo }),
  };
}

/** Of a newest revision that failed, what is live is something between it and the deployed one. */
function compareDeployed(observed: ObservedRelease): BuiltInStep[] {
  const last = newest(observed);
  if (last?.status !== 'deployed' || mayGoBackTo(observed, last)) return [];
  return [{ kind: 'compare-deployed', revision: last.revision }];
}

function keepRelease(observed: ObservedRelease): BuiltInStep[] {
  const replaced = comparedRevision(observed);
  return replaced ? [{ kind: 'keep-release', revision: replaced.revision }] : [];
}

function changes(operation: Operation): boolean {
  return deploys(operation) || operation === 'uninstall' || operation === 'restore';
}
