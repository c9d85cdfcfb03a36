import { join } from 'node:path';
import type { Command } from './commands/command.ts';
import { belowHeading } from './commands/tell-preview.ts';
import { readRequest, toOptions } from './entries/action/action-request.ts';
import { type ActionStep, openActionStep } from './entries/action/action-step.ts';
import { openRunComment } from './entries/action/run-comment.ts';
import { openRunDeployment } from './entries/action/run-deployment.ts';
import { type Artifact, uploadDiagnostics, wantsUpload } from './entries/action/upload-diagnostics.ts';
import { endLeftoverProcesses, isStillRunning } from './entries/leftover-processes.ts';
import { annotate } from './github/annotate.ts';
import { wantsSummary, writeStepSummary } from './github/step-summary.ts';
import type { Event } from './model/journal/event.ts';
import { foldEvents } from './model/journal/fold-events.ts';
import type { RunResult } from './model/result/run-result.ts';
import type { OptionValues } from './options/option-values.ts';
import { resultAnnotations } from './report/annotations.ts';
import { renderComment } from './report/comment.ts';
import { codeSpan } from './report/escape-markdown.ts';
import { renderSummary } from './report/summary/summary.ts';
import { headline } from './report/wording.ts';
import type { RunOptions } from './session/contract.ts';
import { type KeptResult, keepResult } from './session/ending/keep-result.ts';
import { killedRun, type LeftState } from './session/ending/killed-run.ts';
import { type LeftRun, leftRuns } from './session/ending/left-runs.ts';
import { readJournal } from './session/ending/read-journal.ts';
import { recoverRun } from './session/ending/recover-run.ts';
import { openManifest } from './session/opening/open-manifest.ts';
import { JOURNAL_FILE } from './session/opening/open-run-journal.ts';
import { systemClock } from './system/clock.ts';
import { isOwnFolder, removeOwnFolder } from './system/own-folder.ts';
import { createSpawn } from './system/spawn.ts';
import { createSupervisor } from './system/supervisor.ts';

/**
 * Runs after the job's steps, whatever became of them. It has work only when the main step was killed or ran out of time:
 * what that left running is ended, its releases are recovered and their leases given back, its secrets are removed, and the
 * journal tells what it had done. It never fails the job.
 */
export async function post(): Promise<void> {
  const step = await openActionStep();
  try {
    await cleanUp(step);
  } catch (error) {
    step.log.warning(`cleaning up after the run: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    step.actions.end();
  }
}

async function cleanUp(step: ActionStep): Promise<void> {
  const { core, context, log } = step;
  const resultFolder = core.getState('resultFolder');
  if (resultFolder === '') return;
  const runs = await leftRuns(resultFolder);
  const folders = await privateFolders(runs, context.tempFolder);
  try {
    const ended = await Promise.all(folders.map((folder) => endLeftoverProcesses(folder, systemClock)));
    for (const command of ended.flat()) log.warning(`ended a process that the run had left: ${command}`);
    await recoverAndReport(step, resultFolder, runs);
  } finally {
    await Promise.all(folders.map(removeOwnFolder));
  }
}

/** Those that are there. The file that names them is the run's, but what is deleted by its word must at least be ours. */
async function privateFolders(runs: readonly LeftRun[], tempFolder: string): Promise<string[]> {
  const named = [...new Set(runs.map(({ getState }) => getState('privateFolder')))];
  const own = await Promise.all(named.map((folder) => isOwnFolder(folder, tempFolder)));
  return named.filter((_, index) => own[index]);
}

/** A run, or a part of one, as it is known when its releases are settled. */
interface SettledRun {
  part?: string;
  result: RunResult;
  /** Absent when the main step has kept it, and nothing has changed since. */
  kept?: KeptResult & { diagnosticsFolder: string };
}

/** Settles what the run and its parts have left in the cluster, and tells what they had done if the main step did not do that itself. */
async function recoverAndReport(
  step: ActionStep,
  resultFolder: string,
  runs: readonly LeftRun[],
): Promise<void> {
  const { values: wanted, command } = await readRequest(step.env);
  if (!command.ok) return;
  const settled = (await Promise.all(runs.map((run) => settle(step, run, wanted)))).flat();
  if (settled.length === 0) return;
  const artifact = await upload(step, settled, {
    options: toOptions(wanted, step.context, resultFolder),
    wanted,
  });
  if (hasTold(step)) return;
  for (const run of settled) {
    await tell(step, run, { command: command.value, wanted, ...(artifact && { artifact }) });
  }
  await openRunDeployment(step, { command: command.value, values: wanted }).wasKilled();
}

function hasTold({ core }: ActionStep): boolean {
  return core.getState('ended') !== '';
}

/** None of a run that has planned nothing. */
async function settle(
  step: ActionStep,
  { resultFolder, part, getState }: LeftRun,
  wanted: OptionValues,
): Promise<SettledRun[]> {
  const earlier = await readJournal(join(resultFolder, JOURNAL_FILE));
  if (earlier[0]?.type !== 'run-planned') return [];
  const options = toOptions(wanted, step.context, resultFolder);
  const events = await recover(step, earlier, { getState, options }).catch((error) => {
    step.log.warning(`recovering what the run left: ${error instanceof Error ? error.message : error}`);
    return earlier;
  });
  const result = foldEvents(events);
  const isNews = !hasTold(step) || events.length > earlier.length;
  const kept = isNews && (await keepResult(result, resultFolder, (text) => step.log.warning(text)));
  return [
    {
      ...(part !== undefined && { part }),
      result,
      ...(kept && { kept: { ...kept, diagnosticsFolder: join(resultFolder, 'diagnostics') } }),
    },
  ];
}

/** Uploads what the main step had no time for, or began and could not end. */
async function upload(
  step: ActionStep,
  settled: readonly SettledRun[],
  { options, wanted }: { options: RunOptions & { resultFolder: string }; wanted: OptionValues },
): Promise<Artifact | undefined> {
  const isWanted = settled.some(
    ({ part, kept, result }) =>
      (part === undefined || kept !== undefined) && wantsUpload(wanted.uploadDiagnostics, result),
  );
  if (step.core.getState('uploaded') !== '' || !isWanted) return undefined;
  // Another process wrote these files, and what it had learnt it took along.
  await openManifest(options, step);
  return uploadDiagnostics(options.resultFolder, wanted, step, new AbortController().signal);
}

/** The events of the run and of its recovery, which go into the same journal. */
async function recover(
  step: ActionStep,
  earlier: Event[],
  { getState, options }: Pick<LeftState, 'getState' | 'options'>,
): Promise<readonly Event[]> {
  const { log, context } = step;
  const killed = killedRun(earlier, { getState, options, isStillRunning });
  if (!killed) return earlier;
  // The redactor has to know again what the manifest's secrets are.
  await openManifest(options, step);
  return recoverRun(killed, earlier, {
    ...step,
    clock: systemClock,
    spawn: createSpawn({ supervisor: createSupervisor() }),
    tempFolder: context.tempFolder,
    onEvent: (event) => {
      if (event.type === 'warning') log.warning([event.release, event.text].filter(Boolean).join(': '));
    },
    signal: new AbortController().signal,
    forced: new AbortController().signal,
    saveState: () => {},
  });
}

/** Of the parts, such as the removals of a sweep, those that have ended are one line each. */
async function tell(
  step: ActionStep,
  { part, result, kept }: SettledRun,
  { command, wanted, artifact }: { command: Command; wanted: OptionValues; artifact?: Artifact },
): Promise<void> {
  const { core, actions, log, redactor } = step;
  const headlined = part === undefined ? headline(result) : `${part}: ${headline(result)}`;
  if (part !== undefined && result.outcome !== 'interrupted') {
    log.info(headlined);
    return;
  }
  log.warning(headlined);
  if (wanted.annotations) {
    actions.withCommands(() => annotate(core, resultAnnotations(result), redactor));
  }
  if (kept && wantsSummary(wanted.summary, true)) {
    const summary = renderSummary(result, kept, kept.diagnoses);
    const named = part === undefined ? summary : belowHeading(summary, codeSpan(part));
    const problem = await writeStepSummary(core, redactor.clean(named), artifact);
    if (problem !== undefined) log.warning(problem);
  }
  await openRunComment(step, { command, values: wanted }).end(renderComment(result), true);
}
