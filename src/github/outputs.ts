import { OUTPUTS, type OutputName, type Outputs } from '../model/result/outputs.ts';
import type { Redactor } from '../system/redactor.ts';
import type { Core } from './core.ts';

/** Writes every output, whatever the outcome is; an absent one becomes empty text. */
export function writeOutputs(core: Pick<Core, 'setOutput'>, outputs: Outputs, redactor: Redactor): void {
  const values: Outputs = { ...outputs, counts: outputs.counts ?? ({} as never) };
  for (const name of Object.keys(OUTPUTS) as OutputName[]) {
    core.setOutput(name, redactor.clean(textOf(values[name])));
  }
}

function textOf(value: string | boolean | object | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
