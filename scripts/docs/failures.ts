import { FAILURE_REASONS } from '../../src/model/failure.ts';
import { markdownTable, readRepositoryFile, replaceSection } from './section.ts';

export const file = 'docs/results.md';

/** docs/results.md with its table of failure reasons made from the table in the code. */
export function generate(): string {
  const rows = Object.entries(FAILURE_REASONS).map(([reason, { summary }]) => [`\`${reason}\``, summary]);
  return replaceSection(readRepositoryFile(file), 'reasons', markdownTable(['reason', 'meaning'], rows));
}
