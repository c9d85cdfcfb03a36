import { allCommands } from '../../src/commands/registry.ts';
import { actionInputs, actionOutputs } from './action-file.ts';
import { readRepositoryFile, replaceSection } from './section.ts';
import { table } from './table.ts';

export const file = 'README.md';

/** README.md with its tables of inputs, outputs and commands. */
export async function generate(): Promise<string> {
  const inputs = Object.entries(await actionInputs()).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default === undefined ? '' : `\`${input.default}\``,
  ]);
  const outputs = Object.entries(actionOutputs()).map(([name, output]) => [
    `\`${name}\``,
    output.description,
  ]);
  const commands = (await allCommands()).map(({ name, summary, on }) => [
    `\`${name}\``,
    summary,
    on === 'both' ? 'yes' : '',
  ]);
  const sections = {
    inputs: table(['input', 'what it does', 'default'], inputs),
    outputs: table(['output', 'what it holds'], outputs),
    commands: table(['command', 'what it does', 'also in the action'], commands),
  };
  return Object.entries(sections).reduce(
    (text, [name, content]) => replaceSection(text, name, content),
    readRepositoryFile(file),
  );
}
