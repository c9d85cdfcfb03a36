import { dirname } from 'node:path';
import type { Outcome } from './commands/contract.ts';
import { toOptions } from './entries/action-options.ts';
import { type ActionStep, openActionStep } from './entries/action-step.ts';
import { conclude, redactedOutcome } from './entries/conclusion.ts';
import { exitCodeOf } from './entries/exit-code.ts';
import { followByLines } from './entries/follow-run.ts';
import { groupDetails } from './entries/grouped-details.ts';
import { internalError } from './entries/internal-error.ts';
import { runCommand } from './entries/run-command.ts';
import { stopOnSignals } from './entries/stop-on-signals.ts';
import { chartCacheFolder } from './entries/surroundings.ts';
import { type Artifact, uploadDiagnostics, wantsUpload } from './entries/upload-diagnostics.ts';
import { annotate } from './github/annotate.ts';
import { type ActionInputs, readInputs } from './github/inputs.ts';
import { writeOutputs } from './github/outputs.ts';
import { writeStepSummary } from './github/step-summary.ts';
import { systemClock } from './system/clock.ts';
import { makePrivateFolder } from './system/files.ts';
import { createSpawn } from './system/spawn.ts';

type Telling = Pick<ActionInputs, 'summary' | 'annotations' | 'uploadDiagnostics' | 'retentionDays'>;

const WITHOUT_INPUTS: Telling = { summary: true, annotations: true, uploadDiagnostics: 'on-failure' };

/** The main step of the action: inputs -> command -> log, outputs, summary, annotations and exit code. */
export async function main(): Promise<void> {
  const step = await openActionStep();
  try {
    const inputs = readInputs((name) => step.core.getInput(name));
    const outcome: Outcome = inputs.ok
      ? await perform(inputs.value, step)
      : { kind: 'failed-early', failure: inputs.failure };
    process.exitCode = exitCodeOf(outcome, { detailed: false });
    await tell(outcome, step, inputs.ok ? inputs.value : WITHOUT_INPUTS);
  } finally {
    step.core.saveState('ended', 'true');
    step.actions.end();
  }
}

async function perform(inputs: ActionInputs, step: ActionStep): Promise<Outcome> {
  const { context, core, log, redactor, actions } = step;
  const { signal, forced, release } = stopOnSignals((by) => log.warning(`${by}: the run is being cancelled`));
  const details = groupDetails(log, { group: actions.group, debug: context.debug });
  const follower = followByLines(log, systemClock);
  try {
    // A kubeconfig in one line is base64. Of one in many lines only the secrets in it are learnt, when it is read.
    if (inputs.kubeconfig && !inputs.kubeconfig.includes('\n')) redactor.learn(inputs.kubeconfig);
    const resultFolder = await makePrivateFolder(context.tempFolder, 'helm-lifecycle-');
    core.saveState('resultFolder', resultFolder);
    return await runCommand(inputs.command, toOptions(inputs, context, resultFolder), {
      ...step,
      log: details.log,
      chartCache: chartCacheFolder(step.env),
      onEvent: (event) => {
        details.onEvent(event);
        follower.onEvent(event);
      },
      clock: systemClock,
      spawn: createSpawn({ force: forced }),
      tempFolder: context.tempFolder,
      signal,
      forced,
      saveState: (key, value) => core.saveState(key, value),
    });
  } catch (error) {
    return { kind: 'failed-early', failure: internalError(error, context) };
  } finally {
    follower.stop();
    details.flush();
    release();
  }
}

/** Outputs first: later steps depend on them. What is only for people is best effort. */
async function tell(outcome: Outcome, step: ActionStep, wanted: Telling): Promise<void> {
  const { core, redactor, log, actions } = step;
  const { isGood, lines, summary, annotations, outputs } = conclude(redactedOutcome(outcome, redactor));
  for (const line of lines) log[isGood ? 'info' : 'error'](line);
  writeOutputs(core, outputs, redactor);
  if (wanted.annotations) actions.withCommands(() => annotate(core, annotations, redactor));
  const artifact = await keep(outcome, step, wanted);
  if (artifact) writeOutputs(core, { ...outputs, artifact }, redactor);
  if (!wanted.summary || summary === undefined) return;
  const problem = await writeStepSummary(core, redactor.clean(summary), artifact);
  if (problem !== undefined) log.warning(problem);
}

/** A cancelled step has seconds left, and an interrupted upload none: the post step has the time that either needs. */
async function keep(outcome: Outcome, step: ActionStep, wanted: Telling): Promise<Artifact | undefined> {
  if (outcome.kind !== 'ran' || outcome.outcome === 'cancelled') return undefined;
  if (!wantsUpload(wanted.uploadDiagnostics, outcome.result)) return undefined;
  const { signal, release } = stopOnSignals((by) =>
    step.log.warning(`${by}: the upload is left to the post step`),
  );
  try {
    const artifact = await uploadDiagnostics(dirname(outcome.resultPath), wanted, step, signal);
    if (!signal.aborted) step.core.saveState('uploaded', 'true');
    return artifact;
  } finally {
    release();
  }
}
