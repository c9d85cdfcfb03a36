import { isUnanswered } from '../../cluster/objects/unserved-kind.ts';
import { worthMasking } from '../../diagnostics/worth-masking.ts';
import { HELM_MANAGER } from '../../helm/field-manager.ts';
import { contentOf } from '../../kube/diff/object-changes.ts';
import { pairObjects } from '../../kube/diff/pair-objects.ts';
import { appliedForm } from '../../kube/drift/applied-form.ts';
import { type KubeObject, refOf } from '../../kube/object.ts';
import { secretValues } from '../../kube/redact-object.ts';
import { droppedText, undeclaredFields } from '../../kube/undeclared-fields.ts';
import { stepOf } from '../../model/plan/built-in-step.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { type AdmissionAnswer, isOfQuota, judgeAdmission } from '../../plan/admission.ts';
import { existingRefusal } from '../../plan/existing-objects.ts';
import { createLimiter } from '../../util/limiter.ts';
import type { RunContext } from '../run-context.ts';
import { changesBefore } from './coming-objects.ts';
import { roomByOthers } from './room-by-others.ts';

const AT_ONCE = 16;

export interface AskedRelease {
  /** What is stored or live, and what would be, each with its namespace. */
  before: readonly KubeObject[];
  after: readonly KubeObject[];
  /** At which events hooks of the chart run. */
  hookEvents: readonly string[] | undefined;
  /** Whether Helm applies on the side of the server: Helm 4, unless the objects only fit a client-side apply. */
  isServerSide: boolean;
}

/** What one dry run has told; nothing when the API server accepts the object as it is. */
interface Told {
  answer?: AdmissionAnswer;
  /** What of the object it would drop in silence. */
  dropped?: string;
  /** What is there already, although the release does not have it yet. */
  existing?: KubeObject;
}

/**
 * Asks the API server by dry runs whether it would accept what a release makes and changes: what admission, quotas, validation and
 * Helm, of objects that are there and not the release's, refuse is known before anything is changed. Of a change only this is asked where Helm applies on its own side, since then the
 * request is not Helm's: whether it has fields that the API server would drop. Warns of those and of what could not be asked;
 * `note`: what can be asked later.
 */
export async function askAdmission(
  planned: PlannedRelease,
  run: RunContext,
  asked: AskedRelease,
): Promise<Result<{ note?: string }>> {
  const limit = createLimiter(AT_ONCE);
  const due = pairObjects(asked.before, asked.after).flatMap(({ before, after }) =>
    after && isAsked(before, after, planned) ? [{ before, after }] : [],
  );
  const told = await Promise.all(
    due.map(({ before, after }) => limit(() => ask(after, before !== undefined, { planned, run, asked }))),
  );
  const taken = existingRefusal(
    told.flatMap(({ existing }) => existing ?? []),
    planned,
  );
  if (taken && !changesBefore(planned, run)) return fail(taken);
  const failed = told.flatMap(({ answer }) => answer ?? []);
  learnSecrets(failed, planned, run);
  const hasStepsBefore = isUnsettled(planned, run, asked.hookEvents);
  const ofQuotas = hasStepsBefore ? [] : failed.filter(isOfQuota);
  const verdict = judgeAdmission(failed, {
    rendered: asked.after,
    hasStepsBefore,
    room: ofQuotas.length > 0 ? await roomByOthers(planned, ofQuotas, run) : new Map(),
  });
  const dropped = told.flatMap((one) => one.dropped ?? []);
  const mayPass = taken ? [`Helm would refuse it in the cluster as that is now: ${taken.message}`] : [];
  for (const text of [...mayPass, ...dropped, ...verdict.warnings])
    run.record.emit({ type: 'warning', release: planned.id, text });
  if (verdict.refusal) return fail(verdict.refusal);
  const { newNamespaces } = verdict;
  return ok(newNamespaces.length > 0 ? { note: noteOf(newNamespaces) } : {});
}

function noteOf(namespaces: readonly string[]): string {
  const [what, exists] = namespaces.length === 1 ? ['namespace', 'exists'] : ['namespaces', 'exist'];
  return `the API server can be asked about its objects once ${what} ${namespaces.join(', ')} ${exists}`;
}

/** Whether something may change the answer until the objects are made: also CRDs, labels of the namespace, and what makes room. */
export function isUnsettled(
  planned: PlannedRelease,
  run: RunContext,
  hookEvents: readonly string[] | undefined,
): boolean {
  return (
    runsHooks(hookEvents) ||
    changesBefore(planned, run) ||
    stepOf(planned.phases.preExec.steps, 'apply-crds') !== undefined ||
    Object.keys(planned.settings.namespaceLabels).length > 0 ||
    run.approved.plan.releases.some(({ operation }) => operation === 'reinstall')
  );
}

function isAsked(before: KubeObject | undefined, after: KubeObject, { operation }: PlannedRelease): boolean {
  if (before === undefined) return true;
  return operation === 'upgrade' && contentOf(before) !== contentOf(after);
}

interface Asking {
  planned: PlannedRelease;
  run: RunContext;
  asked: AskedRelease;
}

/** No answer also where what the API server says is nothing of what Helm would be told. */
async function ask(object: KubeObject, isStored: boolean, asking: Asking): Promise<Told> {
  const { planned, run, asked } = asking;
  const { reader } = run.cluster;
  const resource = await reader.resourceOf(object.apiVersion, object.kind);
  // Kinds that are not served, or whose API does not answer, are told with the render.
  if (resource.ok ? resource.value === undefined : isUnanswered(resource.failure)) return {};
  const { signal } = run.limits;
  const applied = appliedForm(object, planned);
  const answer = await reader.dryRunApply(applied, { signal, fieldManager: HELM_MANAGER });
  // What a dry run makes has no version yet.
  if (answer.ok) return isStored || !answer.value.metadata.resourceVersion ? {} : existing(object, asking);
  if (asked.isServerSide || !isOnlyOfApply(answer.failure.message)) {
    return asked.isServerSide || !isStored ? refusedAs(answer.failure, object, isStored, asking) : {};
  }
  const fields = undeclaredFields(answer.failure.message);
  const dropped = fields.length > 0 ? { dropped: droppedText(object, fields) } : {};
  if (isStored) return dropped;
  // As Helm makes it on its own side: what a server-side apply alone refuses hides nothing else.
  const created = await reader.dryRunCreate(applied, { signal });
  return created.ok
    ? dropped
    : { ...dropped, ...(await refusedAs(created.failure, object, isStored, asking)) };
}

async function refusedAs(
  failure: Failure,
  object: KubeObject,
  isStored: boolean,
  { planned, run }: Asking,
): Promise<Told> {
  if (failure.reason === 'cancelled') return {};
  const live = await run.cluster.reader.get(refOf(object), { signal: run.limits.signal });
  if (live.ok && live.value && !isStored && asksWhose(planned)) return { existing: live.value };
  // What Helm patches on its own side, or does not have yet, would be merged otherwise.
  if (live.ok && live.value && !(isStored && isAppliedByHelm(live.value))) return {};
  return { answer: { object, failure } };
}

async function existing(object: KubeObject, { planned, run }: Asking): Promise<Told> {
  if (!asksWhose(planned)) return {};
  const live = await run.cluster.reader.get(refOf(object), { signal: run.limits.signal });
  // Nobody knows then whether Helm would take it.
  if (!live.ok) return { answer: { object, failure: live.failure } };
  return live.value ? { existing: live.value } : {};
}

/** What is taken over, and what a reinstall needs for itself, is told with the render. */
function asksWhose({ operation, settings }: PlannedRelease): boolean {
  return operation !== 'reinstall' && !settings.takeOwnership;
}

/** Two items of one key, and fields that are not declared, are refused by a server-side apply alone: otherwise the API server drops the latter. */
function isOnlyOfApply(message: string): boolean {
  const isTyped = /failed to create typed patch object|duplicate entries for key/.test(message);
  return isTyped && !message.includes(': expected ');
}

function isAppliedByHelm({ metadata: { managedFields = [] } }: KubeObject): boolean {
  return managedFields.some(({ manager, operation }) => manager === HELM_MANAGER && operation === 'Apply');
}

function runsHooks(events: readonly string[] = []): boolean {
  return events.some((event) => event === 'pre-install' || event === 'pre-upgrade');
}

/** A refusal may quote what it refuses. */
function learnSecrets(answers: readonly AdmissionAnswer[], planned: PlannedRelease, run: RunContext): void {
  const rendered = answers.map(({ object }) => object);
  const secrets = worthMasking(rendered.flatMap(secretValues), { release: planned, rendered, objects: [] });
  for (const secret of secrets) run.record.redactor.learn(secret);
}
