import { diffObjects } from '../../kube/diff/diff.ts';
import { explain, mappings, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { Redactor } from '../../system/redactor.ts';
import type { Evidence } from '../evidence.ts';
import { eventNotes } from './event-notes.ts';
import { logTails } from './log-tails.ts';
import { objectStates } from './object-states.ts';
import { podStates } from './pod-states.ts';

/** What a report can show; the rest is in the files beside it. */
const MOST = { objects: 200, pods: 100, events: 100 };
/** What is known besides the evidence. */
export interface Findings {
  /** Id of the release. */
  id: string;
  /** Ranked, never empty. */
  causes: Failure[];
  cost: Diagnosis['cost'];
}

/** The evidence in the form that reports print: redacted and bounded. */
export function diagnosisOf(
  evidence: Evidence,
  { id, causes, cost }: Findings,
  redactor: Redactor,
): Diagnosis {
  const missing = [...evidence.missing];
  const first = <T>(what: keyof typeof MOST, items: T[]): T[] => {
    const more = items.length - MOST[what];
    if (more > 0) missing.push(`${what}: ${more} more are only in the files`);
    return items.slice(0, MOST[what]);
  };
  const logs = logTails(evidence.logs);
  if (logs.left > 0) missing.push(`logs: ${logs.left} more are only in the files`);
  return redactor.cleanJson({
    formatVersion: 1,
    release: id,
    causes,
    objects: first('objects', objectStates(evidence)),
    pods: first('pods', podStates(evidence)),
    events: first('events', eventNotes(evidence.events).reverse()).reverse(),
    logs: logs.tails,
    nodes: evidence.nodes.map(nodeState),
    history: historyOf(evidence),
    ...changes(evidence.revisions),
    missing,
    cost,
  });
}

function changes({ before, failed }: Evidence['revisions']): Pick<Diagnosis, 'diff'> {
  if (!before || !failed) return {};
  const text = diffObjects(before.rendered, failed.rendered);
  return { diff: { from: before.revision, to: failed.revision, text } };
}

/** Conditions as `Ready=True`; those that are not as they should be with their reason. */
function nodeState(node: KubeObject): Diagnosis['nodes'][number] {
  const conditions = mappings(node.status, 'conditions').map((item) => {
    const [type, status] = [textOf(item.type), textOf(item.status)];
    const isWell = status === (type === 'Ready' ? 'True' : 'False');
    return isWell ? `${type}=${status}` : `${type}=${status} (${explain(item)})`;
  });
  const taints = mappings(node.spec, 'taints').map(({ key, effect }) => `taint ${key}:${effect}`);
  return { name: node.metadata.name, conditions: [...conditions, ...taints] };
}

function historyOf({ history, revisions: { failed, before } }: Evidence): Diagnosis['history'] {
  return history.map(({ revision, status, modifiedAt }) => {
    const stored = [failed, before].find((other) => other?.revision === revision);
    return {
      revision,
      status,
      modifiedAt: new Date(modifiedAt * 1_000).toISOString(),
      ...(stored && { chartVersion: stored.chartVersion }),
    };
  });
}
