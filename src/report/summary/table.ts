import type { ReleaseResult, RunResult } from '../../model/result/run-result.ts';
import { formatDuration } from '../../util/duration.ts';
import { escapeMarkdown, link } from '../escape-markdown.ts';
import { revisionChange, versionChange } from '../wording.ts';

/** One row per chart: what was done, from which to which version and revision, how long it took and how it ended. */
export function chartsTable(result: RunResult): string {
  if (result.releases.length === 0) return '_No charts were selected._';
  return table(
    ['Chart', 'Release', 'Operation', 'Version', 'Revision', 'Duration', 'Outcome'],
    result.releases.map((release) => [
      `**${escapeMarkdown(release.id)}**`,
      releaseCell(release),
      `${release.operation}<br><sub>${escapeMarkdown(release.why)}</sub>`,
      escapeMarkdown(versionChange(release)),
      revisionChange(release),
      release.durationMs === 0 ? '' : formatDuration(release.durationMs),
      outcomeCell(release),
    ]),
  );
}

function releaseCell({ namespace, name, url }: ReleaseResult): string {
  const text = escapeMarkdown(`${namespace}/${name}`);
  return url === undefined ? text : `${text}<br><sub>${link(url)}</sub>`;
}

/** A table of cells that are Markdown already. */
export function table(header: string[], rows: string[][]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function outcomeCell({ outcome, note, serves }: ReleaseResult): string {
  const more = [...(note === undefined ? [] : [note]), ...(serves === undefined ? [] : [serves])];
  const text = `${ICONS[outcome]} ${outcome}`;
  return more.length === 0 ? text : `${text}<br><sub>${escapeMarkdown(more.join(', '))}</sub>`;
}

const ICONS: Record<ReleaseResult['outcome'], string> = {
  succeeded: '✅',
  unchanged: '➖',
  failed: '❌',
  'timed-out': '❌',
  cancelled: '⚠️',
  interrupted: '⚠️',
  skipped: '⏭️',
  planned: '📝',
};
