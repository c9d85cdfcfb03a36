import type { DiagnosisCost } from '../journal/event.ts';
import type { Failure } from './failure.ts';

/**
 * What is told of one failed release: the evidence in a form that reports print, redacted and bounded. Written as
 * `diagnosis.json` beside the full evidence. Times are ISO 8601.
 */
export interface Diagnosis {
  formatVersion: 1;
  /** Id of the release. */
  release: string;
  /** Ranked; the first one is the root cause. Each has a `code`; never empty. */
  causes: Failure[];
  objects: ObjectState[];
  pods: PodState[];
  /** Warnings, the same text about the same object folded; newest last. */
  events: EventNote[];
  logs: LogTail[];
  nodes: { name: string; conditions: string[] }[];
  history: { revision: number; status: string; modifiedAt: string; chartVersion?: string }[];
  /** What this upgrade changed in the rendered resources; absent for a first install. Secrets are masked. */
  diff?: { from: number; to: number; text: string };
  /** What could not be read or was cut, and why. */
  missing: string[];
  cost: DiagnosisCost;
}

/** One live object of the release, or one that it owns. */
export interface ObjectState {
  /** `Kind/namespace/name` or `Kind/name`. */
  object: string;
  /** Of the object that owns it, in the same form. */
  owner?: string;
  status: 'ready' | 'progressing' | 'failed' | 'missing';
  /** Why it is not ready. */
  note?: string;
}

export interface PodState {
  object: string;
  owner?: string;
  /** False for a pod of an older template, which an upgrade replaces. */
  isNew: boolean;
  phase: string;
  ready: boolean;
  restarts: number;
  node?: string;
  /** What is wrong with it, a sentence each. */
  troubles: string[];
}

export interface EventNote {
  at: string;
  object: string;
  reason: string;
  message: string;
  /** How often it was seen. */
  count: number;
}

export interface LogTail {
  pod: string;
  container: string;
  previous: boolean;
  lines: string[];
}
