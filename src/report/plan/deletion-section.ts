import type { RunResult } from '../../model/result/run-result.ts';
import { codeSpan, escapeMarkdown } from '../escape-markdown.ts';
import { type PlannedDeletion, plannedDeletions } from './planned-deletions.ts';

/** Every object that a plan deletes, by chart, as Markdown: what a reviewer must not miss. Empty when there is none. */
export function deletionSection(result: Pick<RunResult, 'dryRun' | 'releases'>): string {
  const deletions = plannedDeletions(result);
  if (deletions.length === 0) return '';
  const ids = [...new Set(deletions.map(({ release: { id } }) => id))];
  const rows = ids.map((id) => {
    const own = deletions.filter(({ release }) => release.id === id);
    return `- **${escapeMarkdown(id)}** (${own[0]?.release.operation}): ${own.map(objectText).join(', ')}`;
  });
  const count = `${deletions.length} ${deletions.length === 1 ? 'object' : 'objects'}`;
  return [`### 🗑️ Deletes ${count}`, '', ...rows].join('\n');
}

function objectText({ object, takes }: PlannedDeletion): string {
  return takes === undefined ? codeSpan(object) : `${codeSpan(object)} **${takes}**`;
}
