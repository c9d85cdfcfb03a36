import type { KubeObject } from '../../object.ts';
import type { Readiness, ReadinessOptions } from '../readiness-rule.ts';
import { judgeByConventions, judgeProgress } from './conventions.ts';
import { judgeSigns, type OperatorRule } from './operator-rule.ts';
import { judgeParents } from './parents.ts';
import { readConditions } from './readings.ts';
import { isSilent, judgeSilence } from './silence.ts';

const EXISTS: Readiness = { state: 'ready', message: 'exists' };

/** How an object is whose kind the cluster has learnt from an operator; `row`: what is known about that kind. */
export function judgeCustomResource(
  object: KubeObject,
  row: OperatorRule,
  options: ReadinessOptions,
): Readiness {
  const said = isSilent(object) ? undefined : judgeByRow(object, row, options);
  const isUnsaid = isSilent(object) || row.ready !== undefined;
  const seen = said ?? (isUnsaid ? judgeSilence(object, row.silence, options.now) : EXISTS);
  return row.runs && !options.waitForJobs && seen.state === 'progressing'
    ? { ...seen, state: 'ready' }
    : seen;
}

function judgeByRow(object: KubeObject, row: OperatorRule, options: ReadinessOptions): Readiness | undefined {
  if (row.rule) return row.rule(object, options);
  if (row.ready === undefined && row.failed === undefined) return judgeByConventions(object);
  const judged = judgeProgress(readConditions(object)) ?? judgeSigns(object, row);
  return judged?.state === 'ready' ? worseOf(judged, judgeParents(object)) : judged;
}

function worseOf(judged: Readiness, other: Readiness | undefined): Readiness {
  return other === undefined || other.state === 'ready' ? judged : other;
}
