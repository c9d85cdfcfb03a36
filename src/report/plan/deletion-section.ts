import type { RunResult } from '../../model/result/run-result.ts';
import { codeSpan, escapeMarkdown } from '../escape-markdown.ts';

/** Every object that a plan deletes, by chart, as Markdown: what a reviewer must not miss. Empty when there is none. */
export function deletionSection({ dryRun, releases }: Pick<RunResult, 'dryRun' | 'releases'>): string {
  const rows = releases.flatMap(({ id, deletes = [] }) =>
    deletes.length === 0 ? [] : [`- **${escapeMarkdown(id)}**: ${deletes.map(codeSpan).join(', ')}`],
  );
  return !dryRun || rows.length === 0 ? '' : ['### 🗑️ Deletes', '', ...rows].join('\n');
}
