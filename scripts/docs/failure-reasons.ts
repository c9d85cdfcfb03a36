import { FAILURE_REASONS } from '../../src/model/result/failure.ts';
import { readRepositoryFile, replaceSection } from './section.ts';
import { table } from './table.ts';

export const file = 'docs/results.md';

/** docs/results.md with its table of failure reasons made from the table in the code. */
export function generate(): string {
  const rows = Object.entries(FAILURE_REASONS).map(([reason, { summary }]) => [`\`${reason}\``, summary]);
  return replaceSection(readRepositoryFile(file), 'reasons', table(['reason', 'meaning'], rows));
}
