import { type Operation, WHEN_SHORTHANDS } from '../model/plan/operation.ts';
import type { Phase } from '../model/plan/phase.ts';

/** The rules of one phase: the one place that says what runs when and what its failure means. docs/lifecycle.md is generated from it. */
export interface PhaseRule {
  phase: Phase;
  /** What the engine itself does, for the docs. */
  builtIn: string;
  /** The operations in which a hook without `when` runs. */
  hooksRunOn: readonly Operation[];
  /** Hooks of this phase run instead of the built-in part. */
  hooksReplaceBuiltIn: boolean;
  /** Evidence is collected when it fails, before onFailure hooks. */
  collectsEvidence: boolean;
  /** A failure can be answered by a rollback, when `rollbackOn` lists it. */
  canRollBack: boolean;
  /** What a failure means, for the docs. */
  onFailure: string;
}

export const PHASE_RULES: Record<Phase, PhaseRule> = {
  checkPrerequisites: {
    phase: 'checkPrerequisites',
    builtIn:
      'chart, values, CRD and hook files are readable; the credentials have the permissions that are needed; the rendered resources can be deployed as far as can be seen',
    hooksRunOn: WHEN_SHORTHANDS.deploy,
    hooksReplaceBuiltIn: false,
    collectsEvidence: false,
    canRollBack: false,
    onFailure:
      'the chart fails; nothing was changed but the namespace and the lease, and a pending revision of a dead Helm is marked failed',
  },
  preExec: {
    phase: 'preExec',
    builtIn: 'apply the CRDs of `crds`, wait until they are established',
    hooksRunOn: WHEN_SHORTHANDS.deploy,
    hooksReplaceBuiltIn: false,
    collectsEvidence: true,
    canRollBack: false,
    onFailure: 'the chart fails; evidence, then `onFailure` hooks',
  },
  exec: {
    phase: 'exec',
    builtIn:
      'the operation: install, upgrade, reinstall or uninstall, and the wait until all is ready or gone',
    hooksRunOn: WHEN_SHORTHANDS.deploy,
    hooksReplaceBuiltIn: true,
    collectsEvidence: true,
    canRollBack: true,
    onFailure: 'evidence, `onFailure` hooks, rollback when listed in `rollbackOn`, `finally` hooks',
  },
  postExec: {
    phase: 'postExec',
    builtIn:
      '`helm test` when `test` is enabled; after an uninstall, the CRDs are deleted when `crds.deleteOnDestroy` is set',
    hooksRunOn: WHEN_SHORTHANDS.deploy,
    hooksReplaceBuiltIn: false,
    collectsEvidence: true,
    canRollBack: true,
    onFailure: 'as exec',
  },
  validate: {
    phase: 'validate',
    builtIn:
      'all rendered resources exist and are ready; pods without a readiness probe stay up for `settle`',
    hooksRunOn: WHEN_SHORTHANDS.deploy,
    hooksReplaceBuiltIn: false,
    collectsEvidence: true,
    canRollBack: true,
    onFailure: 'as exec',
  },
  onFailure: {
    phase: 'onFailure',
    builtIn: 'nothing; evidence was collected before it, a rollback comes after it',
    hooksRunOn: WHEN_SHORTHANDS.always,
    hooksReplaceBuiltIn: false,
    collectsEvidence: false,
    canRollBack: false,
    onFailure: 'reported beside the first error, never instead of it',
  },
  finally: {
    phase: 'finally',
    builtIn: 'nothing',
    hooksRunOn: WHEN_SHORTHANDS.always,
    hooksReplaceBuiltIn: false,
    collectsEvidence: false,
    canRollBack: false,
    onFailure: 'reported beside the first error; the chart fails when there was none',
  },
};

/** Whether a hook of `phase` runs in `operation`; `when` is undefined where the manifest leaves it to the phase. A restore is to hooks an upgrade. */
export function runsOn(phase: Phase, when: readonly Operation[] | undefined, operation: Operation): boolean {
  const asked = operation === 'restore' ? 'upgrade' : operation;
  return (when ?? PHASE_RULES[phase].hooksRunOn).includes(asked);
}
