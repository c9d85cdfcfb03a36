import { CommanderError } from 'commander';
import type { Command } from '../../commands/command.ts';
import { OPTION_NAMES, type OptionValues, optionRow, withDefaults } from '../../options/option-values.ts';
import { cliProgram } from './cli-program.ts';

/** A command line, understood. */
export type CliArguments =
  | { kind: 'run'; command: Command; values: OptionValues }
  /** Help or the version, to be printed; empty when it was printed already, as completions are. */
  | { kind: 'text'; text: string }
  /** What is wrong, and what was probably meant. */
  | { kind: 'usage'; message: string };

/** Understands a command line (without program names) of these commands; never throws for what a user can type. */
export function parseCliArguments(args: readonly string[], commands: readonly Command[]): CliArguments {
  let run: CliArguments | undefined;
  const { parse, printed } = cliProgram(commands, (command, given) => {
    run = { kind: 'run', command, values: withDefaults(given) };
  });
  try {
    parse(args.length === 0 ? ['--help'] : inOwnWords(args, commands));
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) return { kind: 'usage', message: messageOf(error, printed) };
  }
  return run ?? { kind: 'text', text: printed.output };
}

/** The hint to the help is left out beside a better one. */
function messageOf({ message }: CommanderError, { error }: { error: string }): string {
  const lines = withFlagOfInput((error.trim() || message).replace(/^error: /, '')).split('\n');
  const isGuessed = lines.some((line) => line.startsWith('(Did you mean'));
  return lines.filter((line) => !(isGuessed && line.includes('--help lists'))).join('\n');
}

/** An input of the action whose flag is called otherwise, as `preview-branch` is, is answered with the flag. */
function withFlagOfInput(text: string): string {
  const input = /^unknown option '--([\w-]+)(?:=[^']*)?'/.exec(text)?.[1];
  if (input === undefined) return text;
  const [first] = text.split('\n', 1);
  if (SETTINGS_OF_HELM.includes(input))
    return `${first}\n(It is a setting of each chart, in the manifest: docs/manifest.md)`;
  const row = OPTION_NAMES.map(optionRow).find((it) => it.input === input);
  const flag = OF_OTHERS[input] ?? row?.flag;
  return flag === undefined || flag === input ? text : `${first}\n(Did you mean --${flag}?)`;
}

/** What helm, helmfile, kubectl and Terraform call our flags. */
const OF_OTHERS: Partial<Record<string, string>> = {
  only: 'select',
  chart: 'select',
  charts: 'select',
  release: 'select',
  selector: 'select',
  target: 'select',
  exclude: 'select',
  env: 'environment',
  'kube-context': 'context',
  'auto-approve': 'yes',
  out: 'plan-out',
  var: 'vars',
};
/** Flags of Helm that are settings here. */
const SETTINGS_OF_HELM: readonly string[] = [
  ...['atomic', 'wait', 'wait-for-jobs', 'timeout', 'create-namespace', 'no-hooks', 'history-max'],
  ...['take-ownership', 'skip-schema-validation', 'skip-crds', 'rollback-on-failure', 'cleanup-on-fail'],
];

/** Commands that the library, or we with its help, add to those of the registry. */
const ITS_OWN = ['help', 'version', 'completion'];

/** Where the library understands something else, or nothing. */
function inOwnWords(args: readonly string[], commands: readonly Command[]): readonly string[] {
  const [first, second] = args;
  if (first === 'completion' && second === 'pwsh') return [first, 'powershell'];
  const names = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  // The help for an unknown command would be that of the program, without a word about it.
  const isKnown = [...names, ...ITS_OWN].includes(second ?? '');
  return first === 'help' && second !== undefined && !isKnown ? [second] : args;
}
