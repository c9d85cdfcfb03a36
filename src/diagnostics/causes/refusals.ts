import { mapping } from '../../kube/fields.ts';
import { refusalIn } from '../../kube/refusal.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { CauseCode } from '../../model/cause-table.ts';
import type { Failure, FailureReason } from '../../model/result/failure.ts';
import { isStep } from '../clues/failure-words.ts';
import type { Evidence, RenderedRevision } from '../evidence.ts';
import type { CauseRule } from './cause-rule.ts';
import { found } from './found.ts';

/** Where the reason alone says what kind of fault it is. */
const BY_REASON: Partial<Record<FailureReason, CauseCode>> = {
  tool: 'tool-failed',
  filesystem: 'local-files',
  chart: 'chart-invalid',
  connection: 'api-server-unreachable',
  forbidden: 'forbidden',
  invalid: 'invalid-object',
  conflict: 'ownership-conflict',
  'not-found': 'object-missing',
};

/** Failures of waiting: what is waited for tells more than how the wait ended. */
const WAITED = new Set<FailureReason>(['not-ready', 'timed-out', 'cancelled', 'hook']);

/** What Helm, the API server or a registry refused: nothing in the cluster explains it better than its own words. */
export const refusals: CauseRule = ({ failure, evidence }) => {
  const code = WAITED.has(failure.reason) ? undefined : codeIn(failure);
  if (code === undefined) return [];
  const message = sentence(failure, code, changedFields(failure, evidence));
  const all = [...(message === failure.message ? [] : [failure.message]), ...listOf(failure.details)];
  const details = [...new Set(all.flatMap(errorsIn))];
  return [found(code, { ...failure, message, details })];
};

/** What ended a wait from outside, when nothing that was waited for explains it. */
export const brokenWaits: CauseRule = ({ failure }) =>
  failure.code === undefined ? [] : [found(failure.code, failure)];

function codeIn(failure: Failure): CauseCode | undefined {
  const { code, reason, message } = failure;
  return code ?? (isStep(failure) ? undefined : (refusalIn(message)?.code ?? BY_REASON[reason]));
}

/** What Helm says of several objects, one by one. */
function errorsIn(text: string): string[] {
  return text
    .replace(/^Error: (?:[A-Z]{1,20} FAILED: )?/, '')
    .split(/; (?=server-side apply failed for object )| && (?=cannot |failed )/)
    .map((error) => error.trim());
}

/** The refusal without the ways that it came, and the object at the end where the words do not name it. */
function sentence(failure: Failure, code: CauseCode, changed: string[]): string {
  const { message, object } = failure;
  const refusal = isStep(failure) ? undefined : refusalIn(message);
  if (refusal === undefined || refusal.code !== code) return message;
  const place = object === undefined ? whatIn(message) : object.replace('/', ' ');
  const [first = '', ...others] = errorsIn(refusal.says);
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  const said = changed.length > 0 ? first.replace(/^field spec /, `field ${changed.join(', ')} `) : first;
  return place === undefined || said.includes(place) ? `${said}${more}` : `${said} (${place}${more})`;
}

/** `pods "api-1"`, as the API server names what it refuses. */
function whatIn(message: string): string | undefined {
  return /(?<!\S)(\S{1,253} "[^"]{1,253}") is (?:forbidden|invalid)/.exec(message)?.[1];
}

/** Of some kinds the API server says only that the spec has changed: which of its fields differ from the revision before. */
function changedFields({ message, object }: Failure, { revisions }: Evidence): string[] {
  const [kind, name] = [object?.split('/')[0], object?.split('/').at(-1)];
  const specOf = (revision: RenderedRevision | undefined) =>
    mapping(
      listOf(revision?.rendered).find((item) => item?.kind === kind && item.metadata?.name === name)?.spec,
    );
  const [before, after] = [
    specOf(mapping(revisions).before as never),
    specOf(mapping(revisions).failed as never),
  ];
  const mutable = new Set([...message.matchAll(/'(\w+)'/g)].map(([, field]) => field));
  return Object.keys({ ...before, ...after })
    .filter(
      (field) =>
        !mutable.has(field) && canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null),
    )
    .map((field) => `spec.${field}`);
}

function listOf<T>(value: T[] | undefined): T[] {
  return Array.isArray(value) ? value : [];
}
