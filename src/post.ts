import { basename, join, resolve, sep } from 'node:path';
import { type ActionStep, openActionStep } from './entries/action-step.ts';
import { endLeftoverProcesses } from './entries/leftover-processes.ts';
import { readJournal } from './entries/read-journal.ts';
import { annotate } from './github/annotate.ts';
import { readInputs } from './github/inputs.ts';
import { writeStepSummary } from './github/step-summary.ts';
import { foldEvents } from './model/fold-events.ts';
import { resultAnnotations } from './report/annotations.ts';
import { resultJson } from './report/json.ts';
import { renderSummary } from './report/summary.ts';
import { headline } from './report/wording.ts';
import { systemClock } from './system/clock.ts';
import { removeFolder, writeFileWhole } from './system/files.ts';

/**
 * Runs after the job's steps, whatever became of them. It has work only when the main step was killed: what that left
 * running is ended, its secrets are removed, and the journal tells what it had done. It never fails the job.
 */
export async function post(): Promise<void> {
  const step = await openActionStep();
  try {
    await cleanUp(step);
    if (step.core.getState('ended') === '') await tellWhatWasDone(step);
  } catch (error) {
    step.log.warning(`cleaning up after the run: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    step.actions.end();
  }
}

async function cleanUp({ core, context, log }: ActionStep): Promise<void> {
  const folder = core.getState('privateFolder');
  if (!isOurs(folder, context.tempFolder)) return;
  for (const command of await endLeftoverProcesses(folder, systemClock)) {
    log.warning(`ended a process that the run had left: ${command}`);
  }
  await removeFolder(folder);
}

/** The state file is the runner's, but what is deleted by its word must at least look like ours. */
function isOurs(folder: string, tempFolder: string): boolean {
  return resolve(folder).startsWith(resolve(tempFolder) + sep) && basename(folder).startsWith('hl-');
}

async function tellWhatWasDone({ core, actions, log, redactor }: ActionStep): Promise<void> {
  const folder = core.getState('resultFolder');
  const events = folder === '' ? [] : await readJournal(join(folder, 'journal.jsonl'));
  if (events.length === 0) return;
  const result = foldEvents(events);
  log.warning(headline(result));
  const paths = { resultPath: join(folder, 'result.json'), diagnosticsFolder: join(folder, 'diagnostics') };
  await writeFileWhole(paths.resultPath, resultJson(result));
  const inputs = readInputs((name) => core.getInput(name));
  if (!inputs.ok) return;
  if (inputs.value.annotations) {
    actions.withCommands(() => annotate(core, resultAnnotations(result), redactor));
  }
  if (!inputs.value.summary) return;
  const problem = await writeStepSummary(core, redactor.clean(renderSummary(result, paths)));
  if (problem !== undefined) log.warning(problem);
}
