import type { Json } from '../../../model/json.ts';
import { scalarText } from '../../../util/scalar-text.ts';
import { mapping, textOf } from '../../fields.ts';
import type { KubeObject } from '../../object.ts';
import type { Readiness, ReadinessRule } from '../readiness-rule.ts';
import { NOT_SEEN, type Readings, readConditions, tell } from './readings.ts';

/**
 * One thing that a status says: `Ready` (this condition is True), `!Fallback` (it is not True), `Succeeded:False`, or
 * `health.status=Healthy|Suspended` (the field is one of these).
 */
export type Sign = string;

/** What is known about the kinds of one operator. */
export interface OperatorRule {
  /** `group/Kind`; `*` stands for any text without a slash. */
  kind: string;
  /** All must hold. None: by the habits that operators share. */
  ready?: Sign[];
  /**
   * One of them is enough, and waiting will not help. Only what an operator says of the newest spec, or of one that cannot
   * change: what is left of an older one must not end a wait.
   */
  failed?: Sign[];
  /**
   * Without a status: `ready`, nobody ever writes one; `wait`, its operator always does, so that every sign must be there.
   * Default: wait a little.
   */
  silence?: 'ready' | 'wait';
  /** It ends by itself, as a Job does, so that `waitForJobs` is about it. */
  runs?: true;
  /** The field below `spec` that, when true, keeps its operator from touching it. */
  pausedBy?: string;
  /** For what signs cannot say. */
  rule?: ReadinessRule;
}

/** How the signs of a row are; undefined: none of them is there. */
export function judgeSigns(object: KubeObject, row: OperatorRule): Readiness | undefined {
  const readings = readConditions(object);
  const seen = (sign: Sign) => look(sign, object, readings);
  for (const sign of row.failed ?? []) {
    const { holds, says } = seen(sign);
    if (holds === true) return { state: 'failed', message: says };
  }
  const looks = (row.ready ?? []).map(seen);
  const wrong = looks.find(({ holds }) => holds === false);
  if (wrong !== undefined) return { state: 'progressing', message: wrong.says };
  if (looks.some(({ holds }) => holds === 'stale')) return NOT_SEEN;
  const absent = looks.find(({ holds }) => holds === 'absent');
  if (absent !== undefined && row.silence === 'wait') return { state: 'progressing', message: absent.says };
  if (absent !== undefined && looks.every(({ holds }) => holds === 'absent')) return undefined;
  return looks.length === 0 ? undefined : { state: 'ready', message: 'is ready' };
}

/** What a sign is found to be, and half a sentence that says so. */
interface Look {
  holds: boolean | 'stale' | 'absent';
  says: string;
}

function look(sign: Sign, object: KubeObject, readings: Readings): Look {
  const [, path, values = ''] = /^([^=]+)=(.*)$/.exec(sign) ?? [];
  if (path !== undefined) return lookAt(path, values.split('|'), object.status);
  const [, not, type = '', wanted = 'true'] = /^(!?)([^:]+)(?::(\w+))?$/.exec(sign) ?? [];
  const reading = readings.get(type);
  const negated = not === '!';
  if (reading === undefined) return { holds: negated || 'absent', says: `has no condition ${type} yet` };
  if (reading.stale) return { holds: negated || 'stale', says: NOT_SEEN.message };
  return { holds: (reading.is === wanted.toLowerCase()) !== negated, says: tell(reading) };
}

function lookAt(path: string, values: string[], status: Json | undefined): Look {
  const keys = path.split('.');
  const holder = keys.slice(0, -1).reduce<unknown>((value, key) => mapping(value, key), status);
  const value = mapping(holder)[keys.at(-1) ?? ''];
  if (value === undefined || value === null || value === '')
    return { holds: 'absent', says: `has no ${path} yet` };
  const why =
    textOf(mapping(status).message) ||
    textOf(mapping(status).reason) ||
    textOf(mapping(status, 'error').message);
  const word = scalarText(value);
  return { holds: values.includes(word), says: `${path} is ${word}${why === '' ? '' : `: ${why}`}` };
}
