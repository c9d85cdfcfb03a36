import { delimiter, dirname } from 'node:path';
import { tellEarly } from './commands/tell-early.ts';
import { type ActionStep, openActionStep } from './entries/action/action-step.ts';
import { exitCodeOf } from './entries/exit-code.ts';
import { internalError } from './entries/internal-error.ts';
import { stopOnSignals } from './entries/stop-on-signals.ts';
import { givenInputs, problemsFailure, readInputs } from './github/inputs.ts';
import { fail, ok, type Result } from './model/result.ts';

/** The sub-action `setup`: puts Helm and kubectl, and sops when that is asked for, on the PATH of the later steps, and does nothing else. */
export async function setup(): Promise<void> {
  const step = await openActionStep();
  try {
    const done = await provideTools(step).catch((error) => fail(internalError(error, step.context)));
    if (done.ok) return;
    const told = tellEarly({ kind: 'failed-early', failure: done.failure });
    for (const line of told.lines) step.log.error(line);
    process.exitCode = exitCodeOf(told, { detailed: false });
  } finally {
    step.actions.end();
  }
}

async function provideTools({ core, env, log, tools, actions }: ActionStep): Promise<Result<undefined>> {
  const given = givenInputs(env);
  const { values, problems } = readInputs(given, {
    names: ['helmVersion', 'kubectlVersion'],
    others: ['sops-version'],
  });
  const wrong = problemsFailure(problems);
  if (wrong) return fail(wrong);
  const { signal, release } = stopOnSignals((by) => log.warning(`${by}: the installation is cancelled`));
  try {
    const sopsVersion = given.get('sops-version') ?? '';
    const wanted = {
      helm: () => tools.helm(values.helmVersion, signal),
      kubectl: () => tools.kubectl(values.kubectlVersion, signal),
      ...(sopsVersion !== '' && { sops: () => tools.sops(sopsVersion, signal) }),
    };
    for (const [name, provide] of Object.entries(wanted)) {
      const tool = await provide();
      if (!tool.ok) return tool;
      const { path, version } = tool.value;
      core.setOutput(`${name}-version`, version);
      core.setOutput(`${name}-path`, path);
      // A folder that is on PATH already must not be moved before the others.
      const isOnPath = (env.PATH ?? '').split(delimiter).includes(dirname(path));
      if (!isOnPath) actions.withCommands(() => core.addPath(dirname(path)));
    }
    return ok();
  } finally {
    release();
  }
}
