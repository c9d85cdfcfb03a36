import type { ReleaseChanges } from '../../model/plan/release-changes.ts';
import type { ReleaseResult, RunResult } from '../../model/result/run-result.ts';
import { listText } from '../../util/list-text.ts';
import { codeSpan, escapeMarkdown, fenced, folded } from '../escape-markdown.ts';
import { BY_HAND, byHandTexts } from '../plan/by-hand.ts';
import { changesText } from '../plan/change-lines.ts';

/** Names of objects in one section. */
const MOST_NAMES = 50;

/** What a plan would change, a section for each release, the diff folded. */
export function changesSections({ dryRun, releases }: RunResult): string[] {
  return dryRun ? releases.map(section).filter((text) => text !== '') : [];
}

function section({ id, changes, stays = [] }: ReleaseResult): string {
  const parts = [
    names(
      'Stays in the cluster:',
      stays.map(({ object }) => object),
    ),
    ...(changes ? byHandList(changes) : []),
    changes === undefined || changes.diff === '' ? '' : folded('Diff', fenced('diff', changes.diff)),
  ].filter((part) => part !== '');
  if (parts.length === 0) return '';
  const title = changes === undefined ? 'uninstalled' : changesText(changes);
  return [`### ${escapeMarkdown(id)}: ${title}`, ...parts].join('\n\n');
}

function names(title: string, objects: readonly string[]): string {
  if (objects.length === 0) return '';
  return `${title} ${listText(objects.map(codeSpan), MOST_NAMES)}`;
}

function byHandList(changes: ReleaseChanges): string[] {
  const texts = byHandTexts(changes);
  return texts.length === 0
    ? []
    : [`**${BY_HAND}**\n\n${texts.map((text) => `- ${escapeMarkdown(text)}`).join('\n')}`];
}
