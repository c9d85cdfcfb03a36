import type { BuiltInStep } from '../model/built-in-step.ts';
import { deploys, type Operation } from '../model/operation.ts';
import type { Phase } from '../model/phase.ts';
import type { NewNamespace, UnfinishedRevisions } from '../model/plan.ts';
import { comparedRevision, isHalfUninstalled, newest, type ObservedRelease } from '../model/release.ts';
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
      return changes(decision.operation) ? [{ kind: 'check-prerequisites' }] : [];
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
      return deploying || (decision.operation === 'unchanged' && settings.unchanged === 'verify')
        ? [{ kind: 'wait-ready' }]
        : [];
    case 'onFailure':
    case 'finally':
      return [];
  }
}

/** What is done when all has gone well. */
export function closingSteps({ decision, digest, execReplaced }: StepsInput): BuiltInStep[] {
  if (decision.operation === 'uninstall' && !execReplaced) return [PURGE];
  const marks = deploys(decision.operation) && !execReplaced && digest !== undefined;
  return marks ? [{ kind: 'mark', digest }] : [];
}

const PURGE: BuiltInStep = { kind: 'purge' };

function operationSteps({ decision, observed }: StepsInput): BuiltInStep[] {
  const { operation, unfinished } = decision;
  const upgrade: BuiltInStep = { kind: 'helm', command: 'upgrade' };
  switch (operation) {
    case 'install':
      return isHalfUninstalled(observed)
        ? [{ kind: 'helm', command: 'uninstall', purpose: 'finish' }, PURGE, upgrade]
        : [upgrade];
    case 'upgrade':
      return [...(unfinished ? [bringBack(unfinished)] : []), upgrade];
    case 'reinstall':
      return [
        ...keepRelease(observed),
        { kind: 'helm', command: 'uninstall', purpose: 'replace' },
        PURGE,
        upgrade,
      ];
    case 'uninstall':
      return [{ kind: 'helm', command: 'uninstall', purpose: 'destroy' }];
    default:
      return [];
  }
}

function bringBack({ revisions, backTo }: UnfinishedRevisions): BuiltInStep {
  return { kind: 'bring-back', revisions, ...(backTo !== undefined && { to: backTo }) };
}

function keepRelease(observed: ObservedRelease): BuiltInStep[] {
  const replaced = comparedRevision(observed);
  return replaced ? [{ kind: 'keep-release', revision: replaced.revision }] : [];
}

function changes(operation: Operation): boolean {
  return deploys(operation) || operation === 'uninstall';
}
