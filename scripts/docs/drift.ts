import { DRIFT_RULES } from '../../src/kube/drift/drift-rules.ts';
import { readRepositoryFile, replaceSection } from './section.ts';
import { table } from './table.ts';

export const file = 'docs/drift.md';

/** docs/drift.md with its table of rules made from the code. */
export function generate(): string {
  const rows = Object.entries(DRIFT_RULES).map(([name, { meaning }]) => [`\`${name}\``, meaning]);
  const manifest = ['`manifest`', 'What a rule of the manifest names, see below.'];
  const text = table(['rule', 'what it ignores'], [...rows, manifest]);
  return replaceSection(readRepositoryFile(file), 'drift rules', text);
}
