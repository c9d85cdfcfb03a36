import { parse } from 'yaml';
import { readRepositoryFile, replaceSection } from './section.ts';
import { table } from './table.ts';

export const file = 'README.md';

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

/** README.md with its tables of inputs and outputs made from action.yml. */
export function generate(): string {
  const { inputs, outputs } = parse(readRepositoryFile('action.yml')) as ActionFile;
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default === undefined ? '' : `\`${input.default}\``,
  ]);
  const outputRows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description]);
  const readme = replaceSection(
    readRepositoryFile(file),
    'inputs',
    table(['input', 'what it does', 'default'], inputRows),
  );
  return replaceSection(readme, 'outputs', table(['output', 'what it holds'], outputRows));
}
