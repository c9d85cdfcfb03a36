import tab from '@bomb.sh/tab/commander';
import { Argument, Option, Command as Program } from 'commander';
import type { Command } from '../../commands/command.ts';
import { OPTION_GROUPS } from '../../options/option.ts';
import { OPTION_NAMES, type OptionValues, optionRow, optionsOf } from '../../options/option-values.ts';
import { VERSION } from '../version.ts';
import { added, addFlag, addRefusedFlag, type Given, plainText } from './cli-flags.ts';

const PROGRAM = 'helm-lifecycle';
const HELP_WIDTH = 80;
const EXIT_CODES = `Exit codes:
  0 ok, 1 failed or timed out, 2 changed (with --detailed-exitcode),
  3 invalid manifest or usage, 130 cancelled`;

/** A command line before it is parsed. */
export interface CliProgram {
  parse(args: readonly string[]): void;
  /** What was printed so far: help, or what is wrong. */
  printed: { output: string; error: string };
}

/** The command line, made from what commands and options say about themselves; `onCommand` is called for the one that is chosen. */
export function cliProgram(
  commands: readonly Command[],
  onCommand: (command: Command, given: Partial<OptionValues>) => void,
): CliProgram {
  const printed = { output: '', error: '' };
  const write = (text: string) => {
    printed.output += text;
  };
  const program = new Program(PROGRAM)
    .description('Ships Helm charts from one declarative manifest.')
    .usage('<command> [options]')
    .version(VERSION, '--version', 'Print the version')
    .enablePositionalOptions()
    .addHelpOption(new Option('-h, --help', 'Show help'))
    .helpCommand('help [command]', 'Show help for a command')
    .exitOverride()
    .configureHelp({
      commandUsage: usageOf,
      subcommandTerm: termOf,
      optionDescription: ({ description }) => description,
    })
    .configureOutput({
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
      writeOut: write,
      writeErr: (text) => {
        printed.error += text;
      },
    })
    .showHelpAfterError(`(${PROGRAM} --help lists all commands)`)
    .addHelpText('after', `\n${EXIT_CODES}`);
  for (const command of commands) addCommand(program, command, onCommand);
  for (const name of OPTION_NAMES) addRefusedFlag(program, name, 'stands before the command; write it after');
  program
    .command('version')
    .summary('Print the version')
    .action(() => write(`${VERSION}\n`));
  tab(program, { completionCommandName: 'completion' });
  return { printed, parse: (args) => void program.parse(args, { from: 'user' }) };
}

function addCommand(
  program: Program,
  command: Command,
  onCommand: (command: Command, given: Partial<OptionValues>) => void,
): void {
  const given: Given = {};
  const summary = plainText(command.summary);
  const examples = command.examples.map((line) => `  ${PROGRAM} ${line}`);
  const sub = program
    .command(command.name)
    .aliases(command.aliases ?? [])
    .summary(summary)
    .description(`${summary}.`)
    .addHelpOption(new Option('-h, --help', 'Show help').helpGroup(`${OPTION_GROUPS.output}:`))
    .showHelpAfterError(`(${PROGRAM} ${command.name} --help lists its options)`)
    .addHelpText('after', ['', 'Examples:', ...examples].join('\n'));
  const taken = optionsOf([...command.options, 'output']);
  for (const name of OPTION_NAMES) {
    if (taken.includes(name)) addFlag(sub, name, given);
    else addRefusedFlag(sub, name, `has no effect on ${command.name}`);
  }
  addPositional(sub, command, given);
  sub.action(() => onCommand(command, given as Partial<OptionValues>));
}

/** What is written without a flag counts like the flag of that option. */
function addPositional(sub: Program, { name, positional }: Command, given: Given): void {
  if (positional === undefined) return;
  const row = optionRow(positional.option);
  const isMany = row.type === 'list';
  const help = plainText(row.flagHelp ?? row.help);
  sub.addArgument(new Argument(`[${positional.as}${isMany ? '...' : ''}]`, help));
  sub.hook('preAction', () => {
    for (const text of sub.args) {
      if (!isMany && given[positional.option] !== undefined) {
        sub.error(`error: ${text} and --${row.flag} are one option, given twice`);
      }
      given[positional.option] = added(row, given[positional.option], text);
    }
    if (positional.required && isEmpty(given[positional.option])) {
      sub.error(`error: which ${positional.as}? Write ${PROGRAM} ${name} ${positional.as}`);
    }
  });
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function usageOf(program: Program): string {
  const path = program.parent === null ? [PROGRAM] : [PROGRAM, program.name()];
  return [...path, program.usage()].join(' ');
}

function termOf(program: Program): string {
  const names = program.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  return [program.name(), ...names].join(' ');
}
