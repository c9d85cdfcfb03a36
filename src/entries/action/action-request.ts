import type { Command } from '../../commands/command.ts';
import { actionCommands, commandNamed } from '../../commands/registry.ts';
import type { GithubContext } from '../../github/context.ts';
import { readEvent } from '../../github/event.ts';
import { givenInputs, problemsFailure, readInputs } from '../../github/inputs.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { type OptionValues, optionRow, withDefaults } from '../../options/option-values.ts';
import type { RunOptions } from '../../session/contract.ts';
import { loginKubeconfig } from '../login-kubeconfig.ts';

/** What a step of the action asks for. */
export interface ActionRequest {
  /** Those that are wrong have their defaults. */
  values: OptionValues;
  /** Fails for everything that is wrong with the inputs. */
  command: Result<Command>;
}

/** Reads the inputs of a step. */
export async function readRequest(env: Record<string, string>): Promise<ActionRequest> {
  const given = givenInputs(env);
  const { values, problems } = readInputs(given, { others: ['command'] });
  const command = await readCommand(given.get('command') || 'deploy');
  const own = command.ok ? missingInput(command.value, values) : command.failure;
  const { content, problem } = loginKubeconfig(values);
  const failure = problemsFailure([own, problem, ...problems].flatMap((one) => one ?? []));
  // An input that is given says of which pull request; else it is that of the event.
  const pullRequest = values.pullRequest ?? (await readEvent(env)).pullRequest;
  const all = {
    ...values,
    ...(pullRequest !== undefined && { pullRequest }),
    ...(content !== undefined && { kubeconfigContent: content }),
  };
  return { values: withDefaults(all), command: failure ? fail(failure) : command };
}

async function readCommand(given: string): Promise<Result<Command>> {
  const command = await commandNamed(given);
  if (command?.on === 'both') return ok(command);
  const { names, meant } = await actionCommands(given);
  return fail({
    reason: 'invalid-manifest',
    message: `input command: there is no command ${JSON.stringify(given)}`,
    remedy: meant === undefined ? `Use one of ${names.join(', ')}.` : `Did you mean ${meant}?`,
  });
}

function missingInput({ name, positional }: Command, values: Partial<OptionValues>): Failure | undefined {
  if (positional?.required !== true || values[positional.option] !== undefined) return undefined;
  const { input, help } = optionRow(positional.option);
  return {
    reason: 'invalid-manifest',
    message: `input ${input}: \`command: ${name}\` needs it`,
    remedy: `Write \`${input}:\` with what it is for. ${help}.`,
  };
}

/** What the inputs and the runner ask of a command. */
export function toOptions(
  values: OptionValues,
  context: GithubContext,
  resultFolder: string,
): RunOptions & { resultFolder: string } {
  const { workspace, repository, commit, runUrl, isFork } = context;
  return {
    ...values,
    workspace,
    resultFolder,
    ...(repository !== undefined && { repository }),
    ...(commit !== undefined && { commit }),
    ...(runUrl !== undefined && { runUrl }),
    ...(isFork !== undefined && { isFork }),
  };
}
