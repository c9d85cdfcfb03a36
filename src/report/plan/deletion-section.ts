import type { RunResult } from '../../model/result/run-result.ts';
import { counted } from '../../util/counted.ts';
import { codeSpan, escapeMarkdown, folded } from '../escape-markdown.ts';
import { type Deletion, deletionsOf } from './deletions.ts';

type Told = Pick<RunResult, 'dryRun' | 'releases'>;

/** Every object that a plan deletes, by chart, as Markdown: what a reviewer must not miss. Empty when there is none. */
export function deletionSection(result: Told): string {
  const deletions = result.dryRun ? deletionsOf(result) : [];
  if (deletions.length === 0) return '';
  const others = deletions.filter(({ takes }) => takes === undefined);
  return [`### 🗑️ Deletes ${counted(deletions.length, 'object')}`, alert(deletions), byChart(others)]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Every object that a run has deleted, folded, for those who ask afterwards: what took more with it is in plain sight as well. */
export function deletedSection(result: Told): string {
  const deletions = result.dryRun ? [] : deletionsOf(result);
  if (deletions.length === 0) return '';
  const title = `Deleted ${counted(deletions.length, 'object')}`;
  return [alert(deletions, '**Deleted**'), folded(title, byChart(deletions))]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What takes more with it than itself stands out from what goes in every other deploy. */
function alert(deletions: readonly Deletion[], title?: string): string {
  const lines = deletions.flatMap(({ object, takes, release: { id, operation } }) =>
    takes === undefined
      ? []
      : [`> - ${codeSpan(object)} **${takes}** (${operation} of ${escapeMarkdown(id)})`],
  );
  if (lines.length === 0) return '';
  return ['> [!CAUTION]', ...(title === undefined ? [] : [`> ${title}`, '>']), ...lines].join('\n');
}

function byChart(deletions: readonly Deletion[]): string {
  const ids = [...new Set(deletions.map(({ release: { id } }) => id))];
  const rows = ids.map((id) => {
    const own = deletions.filter(({ release }) => release.id === id);
    const names = own.map(({ object }) => codeSpan(object)).join(', ');
    return `- **${escapeMarkdown(id)}** (${own[0]?.release.operation}): ${names}`;
  });
  return rows.join('\n');
}
