import type { RunResult } from '../../model/result/run-result.ts';
import { counted } from '../../util/counted.ts';
import { codeSpan, escapeMarkdown, folded } from '../escape-markdown.ts';
import { type Deletion, deletionsOf } from './deletions.ts';

type Told = Pick<RunResult, 'dryRun' | 'releases'>;

/** Every object that a plan deletes, by chart, as Markdown: what a reviewer must not miss. Empty when there is none. */
export function deletionSection(result: Told): string {
  const deletions = result.dryRun ? deletionsOf(result) : [];
  if (deletions.length === 0) return '';
  return [`### 🗑️ Deletes ${counted(deletions.length, 'object')}`, alert(deletions), byChart(deletions)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Every object that a run has deleted, for those who ask afterwards: only what took more with it is not folded. */
export function deletedSection(result: Told): string {
  const deletions = result.dryRun ? [] : deletionsOf(result);
  if (deletions.length === 0) return '';
  const others = byChart(deletions);
  return [alert(deletions), others && folded(`Deleted ${counted(deletions.length, 'object')}`, others)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What takes more with it than itself stands out from what goes in every other deploy. */
function alert(deletions: readonly Deletion[]): string {
  const lines = deletions.flatMap(({ object, takes, release: { id, operation } }) =>
    takes === undefined
      ? []
      : [`> - ${codeSpan(object)} **${takes}** (${operation} of ${escapeMarkdown(id)})`],
  );
  return lines.length === 0 ? '' : ['> [!CAUTION]', ...lines].join('\n');
}

function byChart(deletions: readonly Deletion[]): string {
  const rest = deletions.filter(({ takes }) => takes === undefined);
  const ids = [...new Set(rest.map(({ release: { id } }) => id))];
  const rows = ids.map((id) => {
    const own = rest.filter(({ release }) => release.id === id);
    const names = own.map(({ object }) => codeSpan(object)).join(', ');
    return `- **${escapeMarkdown(id)}** (${own[0]?.release.operation}): ${names}`;
  });
  return rows.join('\n');
}
