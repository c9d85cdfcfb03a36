import { type KubeObject, nameOf } from '../kube/object.ts';
import { refusalIn } from '../kube/refusal.ts';
import type { CauseCode } from '../model/cause-table.ts';
import type { Failure } from '../model/result/failure.ts';
import { listText } from '../util/list-text.ts';

/** What the API server answered when it was asked, by a dry run, to make or change an object as a deploy would. */
export interface AdmissionAnswer {
  object: KubeObject;
  failure: Failure;
}

export interface AdmissionContext {
  /** All that the chart renders. */
  rendered: readonly KubeObject[];
  /** Whether hooks or other releases come before that may change what the API server would say. */
  hasStepsBefore: boolean;
  /** What other releases of the run give back of the quota that refuses an object, in words, where that is enough: `Secret/web/old goes with the upgrade of web`. */
  room: ReadonlyMap<AdmissionAnswer, readonly string[]>;
}

/** Of the run's other changes that a warning names. */
const MOST_ROOM = 3;

export interface AdmissionVerdict {
  /** Undefined when all would be accepted, as far as that is known now. */
  refusal?: Failure;
  warnings: string[];
  /** The namespaces that do not exist yet, so that nothing could be asked about their objects. */
  newNamespaces: string[];
}

/** What the API server says no to whoever asks; any other failure means that it could not be asked. */
const REFUSALS: ReadonlySet<CauseCode | undefined> = new Set([
  'invalid-object',
  'immutable-field',
  'limit-range',
  'pod-security',
  'quota-exceeded',
  'webhook-denied',
]);

/** Objects that a warning names. */
const MOST_NAMES = 3;

/** Tells what would be refused from what could not be asked, once for each reason. Pure. */
export function judgeAdmission(
  answers: readonly AdmissionAnswer[],
  { rendered, hasStepsBefore, room }: AdmissionContext,
): AdmissionVerdict {
  const inNew = answers.filter(({ failure }) => failure.code === 'namespace-missing');
  const others = answers.filter((answer) => !inNew.includes(answer) && !isMadeByChart(answer, rendered));
  const refused = others.filter(isRefusal);
  const unknown = others.filter((answer) => !refused.includes(answer));
  const roomFor = (answer: AdmissionAnswer) => (isOfQuota(answer) ? (room.get(answer) ?? []) : []);
  const mayPass = refused.filter((answer) => hasStepsBefore || roomFor(answer).length > 0);
  const why = (answer: AdmissionAnswer) =>
    hasStepsBefore
      ? 'hooks or releases that come before may change that'
      : `that may pass: ${listText(roomFor(answer), MOST_ROOM)}. Write the other chart into the \`needs\` of this one, so that it comes first`;
  const warnings = [...mayPass.map((answer) => asWarning(answer, why(answer))), ...unknownTexts(unknown)];
  const newNamespaces = [...new Set(inNew.map(({ object }) => object.metadata.namespace ?? ''))].sort();
  const [first, ...more] = refused.filter((answer) => !mayPass.includes(answer));
  return { warnings, newNamespaces, ...(first && { refusal: refusalOf(first, more) }) };
}

function isRefusal({ failure }: AdmissionAnswer): boolean {
  // A webhook that does not say that it has no side effects is never called in a dry run.
  return REFUSALS.has(failure.code) && !failure.message.includes('does not support dry run');
}

/** A bare pod is refused without its ServiceAccount, which Helm makes before it. */
function isMadeByChart({ failure }: AdmissionAnswer, rendered: readonly KubeObject[]): boolean {
  if (failure.code === 'object-missing') return rendered.some(({ kind }) => kind === 'PriorityClass');
  return failure.code === 'service-account-missing' && rendered.some(({ kind }) => kind === 'ServiceAccount');
}

/** One for each reason; credentials that may not ask lack a right for each kind, and that is one reason. */
function unknownTexts(unknown: readonly AdmissionAnswer[]): string[] {
  const isRight = ({ failure }: AdmissionAnswer) => failure.code === 'forbidden';
  const others = unknown.filter((answer) => !isRight(answer));
  const groups = [unknown.filter(isRight)].concat(
    [...new Set(others.map(reasonOf))].map((why) => others.filter((answer) => reasonOf(answer) === why)),
  );
  return groups.flatMap((answers) => {
    const [why, ...more] = new Set(answers.map(reasonOf));
    if (why === undefined) return [];
    const rights = more.length > 0 ? ` (and ${more.length} more rights are missing)` : '';
    return [`whether the API server would accept ${namesOf(answers)} is not known: ${why}${rights}`];
  });
}

function refusalOf(first: AdmissionAnswer, more: AdmissionAnswer[]): Failure {
  const { failure, object } = first;
  const { reason, code, remedy, details = [] } = failure;
  const told = more.length > 0 ? [first, ...more].map(wordsOf) : details;
  return {
    reason,
    message: `the API server would refuse ${wordsOf(first)}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
    object: nameOf(object),
    ...(code && { code }),
    ...(remedy && { remedy }),
    ...(told.length > 0 && { details: told }),
  };
}

function asWarning(answer: AdmissionAnswer, why: string): string {
  return `as the cluster is now, the API server would refuse ${wordsOf(answer)}; ${why}`;
}

/** Whether it would be accepted with more room in a ResourceQuota. */
export function isOfQuota({ failure }: AdmissionAnswer): boolean {
  return failure.code === 'quota-exceeded';
}

function wordsOf(answer: AdmissionAnswer): string {
  return `${nameOf(answer.object)}: ${reasonOf(answer)}`;
}

/** Without the object, which several may share. */
function reasonOf({ failure: { message, details = [] } }: AdmissionAnswer): string {
  const said = message.replace(/^(?:apply|create) \S+ \S+: /, '');
  const says = refusalIn(said)?.says ?? said;
  return details.length > 0 ? says.replace(/(?<!\d)\d+ problems$/, () => details.join('; ')) : says;
}

function namesOf(answers: readonly AdmissionAnswer[]): string {
  return listText(
    answers.map(({ object }) => nameOf(object)),
    MOST_NAMES,
  );
}
