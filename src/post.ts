import { join } from 'node:path';
import type { Command } from './commands/command.ts';
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
import { renderSummary } from './report/summary/summary.ts';
import { headline } from './report/wording.ts';
import type { RunOptions } from './session/contract.ts';
import { type KeptResult, keepResult } from './session/ending/keep-result.ts';
import { killedRun } from './session/ending/killed-run.ts';
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
  const folder = core.getState('privateFolder');
  // The state file is the runner's, but what is deleted by its word must at least be ours.
  const isSafe = await isOwnFolder(folder, context.tempFolder);
  try {
    const ended = isSafe ? await endLeftoverProcesses(folder, systemClock) : [];
    for (const command of ended) log.warning(`ended a process that the run had left: ${command}`);
    await recoverAndReport(step);
  } finally {
    if (isSafe) await removeOwnFolder(folder);
  }
}

/** Settles what the run has left in the cluster, and tells what it had done if it did not do that itself. */
async function recoverAndReport(step: ActionStep): Promise<void> {
  const { core, context } = step;
  const resultFolder = core.getState('resultFolder');
  const earlier = resultFolder === '' ? [] : await readJournal(join(resultFolder, JOURNAL_FILE));
  const { values: wanted, command } = await readRequest(step.env);
  if (earlier[0]?.type !== 'run-planned' || !command.ok) return;
  const options = toOptions(wanted, context, resultFolder);
  const events = await recover(step, earlier, options).catch((error) => {
    step.log.warning(`recovering what the run left: ${error instanceof Error ? error.message : error}`);
    return earlier;
  });
  const result = foldEvents(events);
  const toldItself = core.getState('ended') !== '';
  const isNews = !toldItself || events.length > earlier.length;
  const kept = isNews && (await keepResult(result, resultFolder, (text) => step.log.warning(text)));
  const artifact = await upload(step, result, { options, wanted });
  if (toldItself || !kept) return;
  await tell(step, {
    command: command.value,
    result,
    kept: { ...kept, diagnosticsFolder: join(resultFolder, 'diagnostics') },
    wanted,
    ...(artifact && { artifact }),
  });
}

/** Uploads what the main step had no time for, or began and could not end. */
async function upload(
  step: ActionStep,
  result: RunResult,
  { options, wanted }: { options: RunOptions & { resultFolder: string }; wanted: OptionValues },
): Promise<Artifact | undefined> {
  if (step.core.getState('uploaded') !== '' || !wantsUpload(wanted.uploadDiagnostics, result))
    return undefined;
  // Another process wrote these files, and what it had learnt it took along.
  await openManifest(options, step);
  return uploadDiagnostics(options.resultFolder, wanted, step, new AbortController().signal);
}

/** The events of the run and of its recovery, which go into the same journal. */
async function recover(
  step: ActionStep,
  earlier: Event[],
  options: RunOptions & { resultFolder: string },
): Promise<readonly Event[]> {
  const { core, log, context } = step;
  const killed = killedRun(earlier, { getState: (key) => core.getState(key), options, isStillRunning });
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

async function tell(
  step: ActionStep,
  {
    command,
    result,
    kept,
    wanted,
    artifact,
  }: {
    command: Command;
    result: RunResult;
    kept: KeptResult & { diagnosticsFolder: string };
    wanted: OptionValues;
    artifact?: Artifact;
  },
): Promise<void> {
  const { core, actions, log, redactor } = step;
  log.warning(headline(result));
  if (wanted.annotations) {
    actions.withCommands(() => annotate(core, resultAnnotations(result), redactor));
  }
  if (wantsSummary(wanted.summary, true)) {
    const summary = redactor.clean(renderSummary(result, kept, kept.diagnoses));
    const problem = await writeStepSummary(core, summary, artifact);
    if (problem !== undefined) log.warning(problem);
  }
  await openRunDeployment(step, { command, values: wanted }).wasKilled();
  await openRunComment(step, { command, values: wanted }).end(renderComment(result), true);
}
