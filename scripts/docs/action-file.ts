import { stringify } from 'yaml';
import { allCommands } from '../../src/commands/registry.ts';
import { OUTPUTS } from '../../src/model/result/outputs.ts';
import type { OptionRow } from '../../src/options/option.ts';
import { OPTION_NAMES, optionRow } from '../../src/options/option-values.ts';

export interface ActionInput {
  description: string;
  default?: string;
}

/** The inputs of the action, by their names: the command, then the options that have one. */
export async function actionInputs(): Promise<Record<string, ActionInput>> {
  const rows = OPTION_NAMES.map(optionRow);
  const options = rows.flatMap((row) => (row.input === undefined ? [] : [[row.input, describeInput(row)]]));
  return { command: await describeCommand(), ...Object.fromEntries(options) };
}

/** The names of the commands that the action has. */
export async function actionCommandNames(): Promise<string[]> {
  return (await allCommands()).filter(({ on }) => on === 'both').map(({ name }) => name);
}

async function describeCommand(): Promise<ActionInput> {
  const names = (await actionCommandNames()).map((name) => `\`${name}\``);
  return { description: `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`, default: 'deploy' };
}

export function describeInput(row: OptionRow): ActionInput {
  const { help, unset, filledBy, type, default: value } = row;
  const description = unset === undefined ? help : `${help}. Empty for ${unset}`;
  if (filledBy !== undefined) return { description, default: filledBy };
  return type === 'switch' || type === 'choice' ? { description, default: String(value) } : { description };
}

export function actionOutputs(): Record<string, { description: string }> {
  return Object.fromEntries(Object.entries(OUTPUTS).map(([name, { help }]) => [name, { description: help }]));
}

/** YAML in the form of these files: a blank line before each key of the top level, none of the lines folded. */
export function actionYaml(content: Record<string, unknown>): string {
  const parts = Object.entries(content).map(([key, value]) =>
    stringify({ [key]: value }, { lineWidth: 0, blockQuote: false }),
  );
  return parts.map((part, at) => (at > 0 && part.includes('\n ') ? `\n${part}` : part)).join('');
}
