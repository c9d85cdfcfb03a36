import { dirname, join } from 'node:path';
import type { Command, Outcome } from './commands/command.ts';
import { readRequest, toOptions } from './entries/action/action-request.ts';
import { type ActionStep, openActionStep } from './entries/action/action-step.ts';
import { openRunComment, type RunComment } from './entries/action/run-comment.ts';
import { openRunDeployment, type RunDeployment } from './entries/action/run-deployment.ts';
import { type Artifact, uploadDiagnostics, wantsUpload } from './entries/action/upload-diagnostics.ts';
import { exitCodeOf } from './entries/exit-code.ts';
import { followByLines } from './entries/follow-run.ts';
import { groupDetails } from './entries/grouped-details.ts';
import { chartCacheFolder } from './entries/host-paths.ts';
import { internalError } from './entries/internal-error.ts';
import { openRepository } from './entries/repository.ts';
import { stopOnSignals } from './entries/stop-on-signals.ts';
import { isRan, tell } from './entries/tell.ts';
import { annotate } from './github/annotate.ts';
import { writeOutputs } from './github/outputs.ts';
import { wantsSummary, writeStepSummary } from './github/step-summary.ts';
import type { OptionValues } from './options/option-values.ts';
import { saveStateIn } from './session/ending/left-runs.ts';
import { systemClock } from './system/clock.ts';
import { makePrivateFolder } from './system/files.ts';
import { createSpawn } from './system/spawn.ts';
import { createSupervisor } from './system/supervisor.ts';

/** The main step of the action: inputs -> command -> log, outputs, summary, annotations and exit code. */
export async function main(): Promise<void> {
  const step = await openActionStep();
  try {
    const { command, values } = await readRequest(step.env);
    const asked = { command: command.ok ? command.value : undefined, values };
    const comment = openRunComment(step, asked);
    const deployment = openRunDeployment(step, asked);
    comment.begin();
    const outcome: Outcome = command.ok
      ? await perform(command.value, { values, step, deployment })
      : { kind: 'failed-early', failure: command.failure };
    const end = { ...(command.ok && { command: command.value }), values, step, comment, deployment };
    await publish(outcome, end);
  } finally {
    step.core.saveState('ended', 'true');
    step.actions.end();
  }
}

async function perform(
  command: Command,
  { values, step, deployment }: Pick<End, 'values' | 'step' | 'deployment'>,
): Promise<Outcome> {
  const { context, core, log, redactor, actions } = step;
  const { signal, forced, release } = stopOnSignals(
    (by) => log.warning(`${by}: the run is being cancelled`),
    { limitMs: values.runTimeout },
  );
  const details = groupDetails(log, { group: actions.group, debug: context.debug });
  const follower = followByLines(log, systemClock);
  try {
    // A kubeconfig in one line is base64. Of one in many lines only the secrets in it are learnt, when it is read.
    const { kubeconfigContent, token } = values;
    if (token !== undefined) redactor.learn(token);
    if (kubeconfigContent && !kubeconfigContent.includes('\n')) redactor.learn(kubeconfigContent);
    const ofRepository = openRepository(
      { token: values.githubToken, repository: context.repository },
      { env: step.env, redactor, signal },
    );
    const resultFolder = await makePrivateFolder(context.tempFolder, 'helm-lifecycle-');
    core.saveState('resultFolder', resultFolder);
    return await command.run(toOptions(values, context, resultFolder), {
      ...step,
      log: details.log,
      chartCache: chartCacheFolder(step.env),
      ...ofRepository,
      onEvent: (event) => {
        details.onEvent(event);
        follower.onEvent(event);
        deployment.onEvent(event);
      },
      clock: systemClock,
      spawn: createSpawn({ force: forced, supervisor: createSupervisor() }),
      tempFolder: context.tempFolder,
      signal,
      forced,
      saveState: (key, value, part = '') => saveStateIn(join(resultFolder, part), key, value),
    });
  } catch (error) {
    return { kind: 'failed-early', failure: internalError(error, context) };
  } finally {
    follower.stop();
    details.flush();
    release();
  }
}

interface End {
  /** Absent when it is not known what was asked for. */
  command?: Command;
  values: OptionValues;
  step: ActionStep;
  comment: RunComment;
  deployment: RunDeployment;
}

/** Outputs first: later steps depend on them. What is only for people is best effort. */
async function publish(outcome: Outcome, { command, values, step, comment, deployment }: End): Promise<void> {
  const { core, redactor, log, actions } = step;
  const told = tell(outcome, command, redactor);
  const { lines, summary, annotations, outputs } = told;
  process.exitCode = exitCodeOf(told, { detailed: false });
  for (const line of lines) {
    const tone = told.tones?.get(line);
    if (told.ending === 'good' || tone !== undefined) log.info(line, tone);
    else log.error(line);
  }
  writeOutputs(core, outputs, redactor);
  if (values.annotations) actions.withCommands(() => annotate(core, annotations, redactor));
  const artifact = await keep(outcome, step, values);
  if (artifact) {
    writeOutputs(core, { ...outputs, 'artifact-id': artifact.id, 'artifact-url': artifact.url }, redactor);
  }
  await deployment.end(told);
  if (summary === undefined) return;
  const isNews = told.ending !== 'good' || outputs.changed;
  if (wantsSummary(values.summary, isNews)) {
    const problem = await writeStepSummary(core, redactor.clean(summary), artifact);
    if (problem !== undefined) log.warning(problem);
  }
  await comment.end(told.comment ?? summary, isNews);
}

/** A cancelled step has seconds left, and an interrupted upload none: the post step has the time that either needs. */
async function keep(outcome: Outcome, step: ActionStep, values: OptionValues): Promise<Artifact | undefined> {
  if (!isRan(outcome) || outcome.outcome === 'cancelled') return undefined;
  if (!wantsUpload(values.uploadDiagnostics, outcome.result)) return undefined;
  const { signal, release } = stopOnSignals((by) =>
    step.log.warning(`${by}: the upload is left to the post step`),
  );
  try {
    const artifact = await uploadDiagnostics(dirname(outcome.resultPath), values, step, signal);
    if (!signal.aborted) step.core.saveState('uploaded', 'true');
    return artifact;
  } finally {
    release();
  }
}
