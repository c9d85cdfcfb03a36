import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plan, PlannedRelease } from '../../model/plan/plan.ts';
import type { Failure } from '../../model/result/failure.ts';
import { filesystemFailure } from '../../model/result/filesystem-failure.ts';
import type { RunResult } from '../../model/result/run-result.ts';
import { allOk, fail, ok, type Result } from '../../model/result.ts';
import { reviewedAround, reviewedDigest } from '../../observe/reviewed-digest.ts';
import { movedSince, type PlanFacts, readSavedPlan, savePlan } from '../../plan/saved-plan.ts';
import { writeFileWhole } from '../../system/files.ts';
import type { HelmSession } from '../session.ts';
import type { Observed } from './observe-entries.ts';

/** No plan of a hundred charts comes near. */
const LARGEST = 16 * 1024 * 1024;

type Planned = Pick<HelmSession, 'options' | 'deps' | 'entries' | 'manifest' | 'connection'>;

/** Writes what was planned into the file of `plan-out`; a plan that would fail is not worth keeping. */
export async function writeSavedPlan(
  plan: Plan,
  observed: Pick<Observed, 'stage'>,
  result: RunResult,
  session: Planned,
): Promise<Result<undefined>> {
  const { planOut, workspace } = session.options;
  if (planOut === undefined) return ok();
  if (result.outcome !== 'succeeded' && result.outcome !== 'no-changes') {
    session.deps.log.warning(`the plan is not saved in ${planOut}, because it would fail`);
    return ok();
  }
  const facts = await factsOf(plan, observed, session);
  if (!facts.ok) return facts;
  const saved = savePlan(facts.value, result);
  const text = `${JSON.stringify(session.deps.redactor.cleanJson(saved), null, 2)}\n`;
  try {
    await writeFileWhole(resolve(workspace, planOut), text, 0o600);
    return ok();
  } catch (error) {
    return fail(unusable('write', planOut, error as Error));
  }
}

/** Refuses to go on when this plan is not the one of the file of `plan`. */
export async function checkSavedPlan(
  plan: Plan,
  observed: Pick<Observed, 'stage'>,
  session: Planned,
): Promise<Result<undefined>> {
  const { savedPlan: file, planOut, dryRun, workspace } = session.options;
  if (planOut !== undefined && !dryRun) return fail(ONLY_PLANS);
  if (file === undefined) return ok();
  const path = resolve(workspace, file);
  let text: string;
  try {
    const found = await stat(path);
    // A pipe or a device may never end.
    if (!found.isFile() && !found.isDirectory())
      return fail(unusable('read', file, new Error('it is neither a file nor a folder')));
    if (found.size > LARGEST) return fail(unusable('read', file, new Error('it has more than 16 MiB')));
    text = await readFile(path, 'utf8');
  } catch (error) {
    return fail(unusable('read', file, error as Error));
  }
  const saved = readSavedPlan(text, file);
  if (!saved.ok) return saved;
  const facts = await factsOf(plan, observed, session);
  if (!facts.ok) return facts;
  const moved = movedSince(saved.value, facts.value);
  if (moved.length === 0) return ok();
  return fail({
    reason: 'conflict',
    message: `nothing was changed: plan ${file} cannot be performed as it was reviewed: ${moved.join('; ')}`,
    remedy: 'Make a new plan, look at it, and deploy that one.',
    ...(moved.length > 1 && { details: moved }),
  });
}

/** With a saved plan a release that has moved under its lease is not planned anew: what the file does not say is not done. */
export function keepingToPlan<Kept extends Pick<Observed, 'replan'>>(
  observed: Kept,
  { savedPlan }: Pick<HelmSession['options'], 'savedPlan'>,
): Kept {
  return savedPlan === undefined ? observed : { ...observed, replan: onlyAsPlanned(observed.replan) };
}

function onlyAsPlanned(replan: Observed['replan']): Observed['replan'] {
  const asked = new Set<string>();
  return async (planned, now) => {
    const again = await replan(planned, now);
    // Later in its own lifecycle it has moved by what was planned.
    if (!again.ok || asked.has(planned.id)) return again;
    asked.add(planned.id);
    const moved = movedUnderLease(planned, again.value);
    if (moved === undefined) return again;
    return fail({
      reason: 'conflict',
      message: `release ${planned.namespace}/${planned.name} has moved since it was planned: ${moved}`,
      remedy: 'Make a new plan, look at it, and deploy that one.',
    });
  };
}

/** Its status may be another one: a revision that a dead Helm left pending is marked failed before. */
function movedUnderLease(planned: PlannedRelease, now: PlannedRelease): string | undefined {
  const revisionOf = ({ installed }: PlannedRelease) =>
    installed ? `revision ${installed.revision}` : 'not installed';
  if (planned.operation !== now.operation)
    return `${planned.operation} was planned, and it would be ${now.operation} now (${now.why})`;
  if (planned.installed?.uid === now.installed?.uid) return undefined;
  return `it was ${revisionOf(planned)}, and it is ${revisionOf(now)} now, which somebody stored meanwhile`;
}

async function factsOf(
  plan: Plan,
  { stage }: Pick<Observed, 'stage'>,
  session: Planned,
): Promise<Result<PlanFacts>> {
  const { connection, entries, manifest, options } = session;
  const { commit } = options;
  const manifestFolder = await realpath(manifest.folder);
  const digests = plan.releases.map(async ({ id, parts }): Promise<Result<[string, string][]>> => {
    const entry = entries.find((one) => one.id === id);
    const staged = stage.releases.get(id);
    if (!entry || !staged) return ok([]);
    const digest = await reviewedDigest({ entry, staged, parts, commit, manifestFolder });
    return digest.ok ? ok([[id, digest.value]]) : digest;
  });
  const releases = allOk(await Promise.all(digests));
  if (!releases.ok) return releases;
  const around = await reviewedAround(manifest, commit);
  if (!around.ok) return around;
  const reviewed = { releases: new Map(releases.value.flat()), around: around.value };
  return ok({ plan, reviewed, at: connection.reader.serverTime() });
}

/** What is wrong with the path that was given. */
const PATHS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  ELOOP: 'it is a link to itself',
};

const ONLY_PLANS: Failure = {
  reason: 'invalid-manifest',
  message: '`plan-out` is for plans, and this run would deploy',
  remedy: 'Use `command: plan` (plan --plan-out FILE), or leave it out.',
};

function unusable(what: 'read' | 'write', file: string, error: Error): Failure {
  const why = PATHS[(error as NodeJS.ErrnoException).code ?? ''] ?? filesystemFailure(error)?.message;
  const message = `${what} plan ${file}: ${why ?? error.message}`;
  return {
    reason: 'filesystem',
    message,
    remedy: 'Check the path of the plan, and who may read or write it.',
  };
}
