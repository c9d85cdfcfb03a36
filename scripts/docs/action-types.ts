import { OUTPUTS } from '../../src/model/result/outputs.ts';
import type { OptionRow } from '../../src/options/option.ts';
import { OPTION_NAMES, optionRow } from '../../src/options/option-values.ts';
import { actionCommandNames, actionYaml } from './action-file.ts';

export const file = 'action-types.yml';

/** The types of inputs and outputs, for the tools that check workflows by them: https://github.com/typesafegithub/github-actions-typing */
export async function generate(): Promise<string> {
  const command = { type: 'enum', 'allowed-values': await actionCommandNames() };
  const inputs = OPTION_NAMES.map(optionRow).flatMap((row) =>
    row.input === undefined ? [] : [[row.input, typeOf(row)] as const],
  );
  const outputs = Object.keys(OUTPUTS).map((name) => [name, typeOfOutput(name)]);
  return actionYaml({
    inputs: { command, ...Object.fromEntries(inputs) },
    outputs: Object.fromEntries(outputs),
  });
}

function typeOf(row: OptionRow): object {
  switch (row.type) {
    case 'switch':
      return { type: 'boolean' };
    case 'count':
      return { type: 'integer' };
    case 'choice':
      return { type: 'enum', 'allowed-values': [...row.values] };
    case 'list':
    case 'lines':
      return { type: 'list', separator: '\n', 'list-item': { type: 'string' } };
    default:
      return { type: 'string' };
  }
}

function typeOfOutput(name: string): object {
  return { type: name === 'changed' ? 'boolean' : 'string' };
}
