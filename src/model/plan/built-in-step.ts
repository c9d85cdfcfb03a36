import type { ReleaseStatus } from '../release/release.ts';

/**
 * What the engine itself does for a release, as data: each names what it will touch. Steps are planned, shown, and performed
 * as they stand.
 */
export type BuiltInStep =
  /** Makes the namespace unless it is there, and gives it `labels` and `annotations`. */
  | {
      kind: 'create-namespace';
      namespace: string;
      labels: Record<string, string>;
      annotations: Record<string, string>;
      /** It was seen not to be there. */
      isNew: boolean;
      /** A namespace that exists and is spelt nearly the same. */
      meant?: string;
    }
  /** Fails when the namespace is not there. */
  | { kind: 'find-namespace'; namespace: string }
  /** Marks a revision that a dead Helm left pending as failed; `byHand`: somebody has said that no Helm works on it. */
  | { kind: 'recover'; revision?: number; status?: ReleaseStatus; byHand: boolean }
  /** Looks for what would fail halfway: inputs, permissions, the rendered resources. */
  | { kind: 'check-prerequisites' }
  | { kind: 'apply-crds'; policy: 'create' | 'create-replace' }
  | { kind: 'delete-crds' }
  /** Before an upgrade: brings the release back to revision `to`, not to an untrusted one, and deletes what only `revisions` had. */
  | { kind: 'bring-back'; revisions: number[]; to?: number; notTo?: number }
  /**
   * Before an upgrade of what no run has stored: when revision `revision` is exactly what is live, notes so, and a failure may go
   * back to it.
   */
  | { kind: 'compare-deployed'; revision: number }
  /** Keeps the values and resources of a revision as evidence before they go. */
  | { kind: 'keep-release'; revision: number }
  | HelmStep
  /** Removes Helm's record of a release that is uninstalled. */
  | { kind: 'purge' }
  /** Fails when the same drift was repaired so often lately that somebody must be at work against it. */
  | { kind: 'guard-drift'; signature: string; summary: string }
  /** Repairs what drifted from a revision before and is still not as it stores it; what others added goes. */
  | { kind: 'repair-drift'; revision: number }
  /** Says in `helm history` what the newest revision is about. */
  | { kind: 'describe-revision'; text: string }
  /** Waits until the release's objects are ready and stay so. */
  | { kind: 'wait-ready' }
  | { kind: 'helm-test' }
  /**
   * Writes the digest of the inputs on the newest revision, so that the next run finds the release unchanged. How its objects
   * are is remembered with it, left as it was remembered before, or forgotten. `of`: the stored revision that was brought back, whose
   * inputs these are.
   */
  | { kind: 'mark'; digest: string; objects: 'remember' | 'leave' | 'forget'; of?: number };

/** One Helm command that changes the release. */
export type HelmStep =
  /** `helm upgrade --install` */
  | { kind: 'helm'; command: 'upgrade' }
  /** `helm rollback` to a revision. */
  | { kind: 'helm'; command: 'rollback'; revision: number }
  /** `helm uninstall`; `finish`: of an uninstall that was interrupted; `replace`: an install follows. */
  | { kind: 'helm'; command: 'uninstall'; purpose: 'destroy' | 'finish' | 'replace' };

/** What the engine does around all releases. */
export type RunStep =
  /** Deletes the Namespaces that the charts of these releases had, when all releases have ended. */
  | { kind: 'delete-namespaces'; releases: string[] }
  /** Makes the namespace of a preview before all releases, or renews what it says of itself. */
  | {
      kind: 'open-preview';
      namespace: string;
      /** Of the namespace that is there. */
      uid?: string;
      labels: Record<string, string>;
      annotations: Record<string, string>;
      /** Hard limits of its ResourceQuota. */
      quota: Record<string, string>;
    }
  /** Deletes the namespace of a preview, with all that is in it, when all releases have ended. */
  | {
      kind: 'close-preview';
      namespace: string;
      uid: string;
      /** Its expiry, in Unix milliseconds, when that is why it goes: with another one it stays. */
      expiredAt?: number;
      /** PersistentVolumeClaims that go with it. */
      claims: string[];
      /** Of objects that keep it from going. */
      removeFinalizers: boolean;
      timeoutMs: number;
    };

/** Whether performing a step changes the cluster, whatever the releases do. */
export function changesByItself(step: RunStep): boolean {
  return step.kind === 'close-preview' || (step.kind === 'open-preview' && step.uid === undefined);
}

export type RunStepOf<Kind extends RunStep['kind']> = Extract<RunStep, { kind: Kind }>;

export type StepKind = BuiltInStep['kind'];
export type StepOf<Kind extends StepKind> = Extract<BuiltInStep, { kind: Kind }>;

/** The first step of a kind. */
export function stepOf<Kind extends StepKind>(
  steps: readonly BuiltInStep[],
  kind: Kind,
): StepOf<Kind> | undefined {
  return steps.find((step): step is StepOf<Kind> => step.kind === kind);
}

/** Whether Helm stores a revision in one of the steps. */
export function storesRevision(steps: readonly BuiltInStep[]): boolean {
  return steps.some((step) => step.kind === 'helm' && step.command !== 'uninstall');
}
