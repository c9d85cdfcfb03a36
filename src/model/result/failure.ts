import type { CauseCode } from '../cause-table.ts';
import type { Location } from '../location.ts';

/**
 * The closed list of reasons why a run, a release or a hook can fail; tests and users match on these, never on the text.
 * `summary` is the docs row.
 */
export const FAILURE_REASONS = {
  'invalid-manifest': { summary: 'The manifest, an input or a file it names is wrong.' },
  tool: { summary: 'Helm or kubectl could not be found, downloaded, verified or started.' },
  connection: { summary: 'The API server, a registry or a chart repository could not be reached.' },
  kubeconfig: { summary: 'The kubeconfig is missing or broken, or lacks the context that is asked for.' },
  'wrong-cluster': { summary: 'The cluster is not the one that `cluster:` in the manifest asks for.' },
  forbidden: { summary: 'The credentials are refused or lack a permission.' },
  chart: { summary: 'The chart is missing, broken, or its templates or values schema refuse the values.' },
  invalid: { summary: 'The API server or an admission webhook refused an object.' },
  conflict: {
    summary: 'Another owner, another run or another Helm operation holds the object or the release.',
  },
  'not-found': { summary: 'An object, release or revision that is needed does not exist.' },
  'not-ready': { summary: 'Something was deployed but did not become ready, or did not stay ready.' },
  helm: { summary: 'Helm failed for a reason that has no class of its own; its message is kept.' },
  policy: { summary: 'The rendered resources break a rule of `policy`.' },
  hook: { summary: "One of the manifest's own hook steps failed." },
  protected: { summary: 'The release is `protected: true` and the operation would delete it.' },
  drifted: {
    summary: 'Objects of a release are no longer as it was deployed, and nothing was to repair them.',
  },
  'timed-out': { summary: 'A phase, a hook or a request did not finish within its time.' },
  cancelled: { summary: 'The run was interrupted.' },
  filesystem: { summary: 'A file or folder of ours could not be read or written.' },
  internal: { summary: 'A bug in this action; please report it.' },
} as const satisfies Record<string, { summary: string }>;

export type FailureReason = keyof typeof FAILURE_REASONS;

/**
 * An expected failure, as a value.
 * `message` is one sentence: what failed, on which object, what was seen. `remedy` is what to do next.
 * `details` are further lines (the tail of a process's output, other objects). None of it is redacted yet: sinks do that.
 */
export interface Failure {
  reason: FailureReason;
  /** What kind of fault it is, when the evidence showed it: a row of docs/failures.md. */
  code?: CauseCode;
  message: string;
  remedy?: string;
  details?: string[];
  /** The Kubernetes object it is about, `Kind/namespace/name` or `Kind/name`. */
  object?: string;
  /** Where in the manifest the thing stands that failed. */
  location?: Location;
  /** A new attempt of the same thing may pass: connection, 429, 5xx, webhook unavailable. */
  transient?: boolean;
  cause?: Failure;
}

/** Puts what was being done in front of a failure and keeps everything else: `read values file x.yaml: no such file`. */
export function during(action: string, failure: Failure): Failure {
  return { ...failure, message: `${action}: ${failure.message}` };
}
