import { createHash } from 'node:crypto';
import { canonicalJson } from '../model/canonical-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { Plan, PlannedRelease } from '../model/plan/plan.ts';
import { AROUND, type SavedPlan, type SavedRelease, savedPlanSchema } from '../model/plan/saved-plan.ts';
import type { RunResult } from '../model/result/run-result.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { parseJson } from '../util/json-text.ts';

const FORMAT = 2;
const LONGEST_MS = 2 * 60 * 60 * 1_000;
/** How far the clocks of two API servers of one cluster may be apart. */
const SKEW_MS = 5 * 60 * 1_000;

/** What a plan comes to when it is saved. */
export interface PlanFacts {
  plan: Plan;
  /** Digests of all that decides what is done, without the run's commit: by the id of a release, and of what is done around all. */
  reviewed: { releases: ReadonlyMap<string, string>; around: SavedPlan['around'] };
  /** Unix milliseconds of the API server's clock. */
  at: number;
}

/** A plan as it is written into a file; `result` tells what it would do to objects. */
export function savePlan(
  { plan, reviewed, at }: PlanFacts,
  { releases, commit, runUrl }: Pick<RunResult, 'releases' | 'commit' | 'runUrl'>,
): SavedPlan {
  const { manifest, manifestId, environment, cluster, tools } = plan;
  const content: Omit<SavedPlan, 'checksum'> = {
    kind: 'helm-lifecycle-plan',
    formatVersion: FORMAT,
    createdAt: new Date(at).toISOString(),
    manifest,
    manifestId,
    ...(environment !== undefined && { environment }),
    ...(commit !== undefined && { commit }),
    ...(runUrl !== undefined && { runUrl }),
    cluster,
    tools,
    around: reviewed.around,
    releases: plan.releases.map((release) => {
      const told = releases.find(({ id }) => id === release.id);
      return {
        ...savedRelease(release, reviewed.releases.get(release.id)),
        ...(told?.changes && { created: told.changes.created, changed: told.changes.changed }),
        ...(told?.deletes && { deletes: told.deletes }),
      };
    }),
  };
  return { ...content, checksum: checksumOf(content) };
}

function savedRelease(
  { id, name, namespace, operation, why, installed, chart, digest }: PlannedRelease,
  reviewed: string | undefined,
): SavedRelease {
  return {
    ...{ id, name, namespace, operation, why },
    ...(installed && { revision: installed.revision, status: installed.status, stored: installed.uid }),
    ...(chart && { chart: { name: chart.name, version: chart.version } }),
    ...(digest !== undefined && { inputs: digest }),
    ...(reviewed !== undefined && { reviewed }),
  };
}

/** The plan in the text of a file; the failure says what is wrong with the file. */
export function readSavedPlan(text: string, file: string): Result<SavedPlan> {
  const parsed = parseJson(text);
  const wrong = (what: string, remedy = 'Make a new plan with `plan-out`.') =>
    fail({ reason: 'invalid-manifest', message: `plan ${file}: ${what}`, remedy });
  if (!isJsonObject(parsed)) return wrong('it is no JSON object; it may be cut off');
  if (parsed.kind !== 'helm-lifecycle-plan')
    return wrong('it is no saved plan', 'Give the file that `plan-out` wrote.');
  if (parsed.formatVersion !== FORMAT) {
    return wrong(
      `its format is ${JSON.stringify(parsed.formatVersion ?? null)}, and this version reads ${FORMAT}`,
      'Plan and deploy with the same version of this action.',
    );
  }
  if (!isWhole(parsed)) return wrong('it was edited or damaged after it was written');
  const plan = savedPlanSchema.safeParse(parsed);
  return plan.success ? ok(plan.data) : wrong('it has another form than this version writes');
}

function isWhole({ checksum, ...content }: JsonObject): boolean {
  try {
    return checksum === checksumOf(content);
  } catch (error) {
    // No plan of ours is nested as deeply as a stack.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function checksumOf(content: object): string {
  return createHash('sha256')
    .update(canonicalJson(content as Json))
    .digest('hex');
}

/** What is not as it was when a plan was saved, a clause each; empty when the plan can be performed as it was reviewed. */
export function movedSince(saved: SavedPlan, { plan, reviewed, at }: PlanFacts): string[] {
  const now = new Map(
    plan.releases.map((release) => [release.id, savedRelease(release, reviewed.releases.get(release.id))]),
  );
  const known = new Set(saved.releases.map(({ id }) => id));
  return [
    ...movedRun(saved, plan, at),
    ...AROUND.filter((part) => saved.around[part] !== reviewed.around[part]).map(aroundThatMoved),
    ...saved.releases.flatMap((release) => movedRelease(release, now.get(release.id))),
    ...[...now.keys()].filter((id) => !known.has(id)).map((id) => `${id} is not in the plan`),
  ];
}

function movedRun(saved: SavedPlan, plan: Plan, at: number): string[] {
  const age = at - Date.parse(saved.createdAt);
  const moved = (what: string, before: string | undefined, after: string | undefined) =>
    before === after ? [] : [`${what} is ${after ?? 'none'} now and was ${before ?? 'none'}`];
  return [
    ...(age > LONGEST_MS ? [`it was made at ${saved.createdAt}, more than 2 hours ago`] : []),
    ...(age < -SKEW_MS ? [`it was made at ${saved.createdAt}, which is yet to come`] : []),
    ...moved('the cluster', clusterText(saved.cluster), clusterText(plan.cluster)),
    ...moved('the major version of Helm', majorOf(saved.tools.helm), majorOf(plan.tools.helm)),
    ...moved('the id of the manifest', saved.manifestId, plan.manifestId),
    ...moved('the environment', saved.environment, plan.environment),
  ];
}

function aroundThatMoved(part: (typeof AROUND)[number]): string {
  if (part === 'policy') return 'the policy is not that of the plan';
  return `the \`${part}\` hooks around all charts are not those of the plan (their text, variables that are filled into it, or files that they name)`;
}

/** Its address may differ: a cluster is the same by its uid. */
function clusterText({ uid }: SavedPlan['cluster']): string {
  return uid;
}

function majorOf(version: string | undefined): string | undefined {
  return version?.split('.', 1)[0];
}

function movedRelease(saved: SavedRelease, now: SavedRelease | undefined): string[] {
  const { id } = saved;
  if (!now) return [`${id} is not part of this run`];
  const place = (release: SavedRelease) => `${release.namespace}/${release.name}`;
  if (place(saved) !== place(now)) return [`${id} is release ${place(now)} now and was ${place(saved)}`];
  const stored = ({ revision, status }: SavedRelease) =>
    revision === undefined ? 'not installed' : `revision ${revision}, ${status}`;
  if (stored(saved) !== stored(now)) return [`${id} is ${stored(now)} now and was ${stored(saved)}`];
  if (saved.stored !== now.stored)
    return [`revision ${now.revision} of ${id} is another one than the plan was made over`];
  if (saved.reviewed !== now.reviewed)
    return [`the inputs of ${id} are not those of the plan (${inputsThatMoved(saved, now)})`];
  if (saved.operation !== now.operation && !isSameButCommit(saved, now))
    return [`${id} is to be ${now.operation} now (${now.why}) and was ${saved.operation}`];
  return [];
}

/** That a release gets the commit of this run was reviewed with the plan, also where the plan itself changed nothing. */
function isSameButCommit(saved: SavedRelease, now: SavedRelease): boolean {
  return saved.inputs !== now.inputs && saved.operation === 'unchanged' && now.operation === 'upgrade';
}

function inputsThatMoved({ chart: before }: SavedRelease, { chart: after }: SavedRelease): string {
  if (before && after && before.version !== after.version)
    return `chart ${before.version}, now ${after.version}`;
  return 'its chart, values, settings, hooks or needs';
}
