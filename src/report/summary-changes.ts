import type { ReleaseChanges } from '../model/release-changes.ts';
import type { RunResult } from '../model/run-result.ts';
import { changesText } from './change-lines.ts';
import { codeSpan, escapeMarkdown, fenced, folded } from './escape-markdown.ts';

/** Names of deleted objects in one section. */
const MOST_NAMES = 50;

/** What a plan would change, a section for each release: deletions in sight, the diff folded. */
export function changesSections(result: RunResult): string[] {
  return result.releases.flatMap(({ id, changes }) => (changes ? [section(id, changes)] : []));
}

function section(id: string, changes: ReleaseChanges): string {
  const { deleted, kept, diff } = changes;
  const parts = [
    `### ${escapeMarkdown(id)}: ${changesText(changes)}`,
    names('🗑️ **Deletes**', deleted),
    names('Keeps, though the chart no longer has it:', kept),
    diff === '' ? '' : folded('Diff', fenced('diff', diff)),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function names(title: string, objects: readonly string[]): string {
  if (objects.length === 0) return '';
  const more = objects.length - MOST_NAMES;
  const shown = objects.slice(0, MOST_NAMES).map(codeSpan).join(', ');
  return `${title} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
