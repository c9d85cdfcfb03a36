import { isJsonObject, type Json } from '../../../model/json.ts';
import { mapping, numberOf, textOf } from '../../fields.ts';
import type { KubeObject } from '../../object.ts';
import type { Readiness } from '../readiness-rule.ts';

/** Where operators without conditions write how an object is: as a word, or as a mapping with a `status`. */
const FIELDS = ['phase', 'state', 'currentState', 'health', 'status'];

const BAD = /fail|error|degraded|unhealthy|invalid|reject|unavailable|not ?ready|^red$|^missing$|^lost$/i;
/** `Creating`, `Rolling update in progress`, `Waiting for ...`: what is on its way says so with a verb; `Running` has arrived. */
const GOING =
  /\b(?!running|serving|listening)[a-z]+ing\b|pending|progress|^unknown$|^new$|^scheduled$|^queued$/i;

/** What fields of the status say by their words and counts; undefined: none of them says that anything is missing. */
export function judgeWords({ spec, status = {} }: KubeObject): Readiness | undefined {
  for (const field of FIELDS) {
    const word = wordAt(status[field]);
    if (BAD.test(word) || GOING.test(separated(word))) {
      const why = textOf(status.message) || textOf(status.reason);
      return { state: 'progressing', message: `${field} is ${word}${why === '' ? '' : `: ${why}`}` };
    }
  }
  for (const field of ['readyToUse', 'ready']) {
    if (status[field] === false) {
      const why = textOf(mapping(status, 'error').message);
      return { state: 'progressing', message: why || 'is not ready' };
    }
  }
  const wanted = numberOf(mapping(spec).replicas);
  const ready = status.readyReplicas;
  return typeof ready === 'number' && ready < wanted
    ? { state: 'progressing', message: `${ready} of ${wanted} replicas are ready` }
    : undefined;
}

function wordAt(value: Json | undefined): string {
  return textOf(isJsonObject(value) ? value.status : value);
}

/** `ScalingUp` as `Scaling Up`. */
function separated(word: string): string {
  return word.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ');
}
