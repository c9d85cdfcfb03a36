import type { ReleaseResult, RunResult } from '../../model/result/run-result.ts';
import { formatDuration } from '../../util/duration.ts';
import { escapeMarkdown, link } from '../escape-markdown.ts';
import { touchesText } from '../plan/touches-text.ts';
import { revisionChange, versionChange } from '../wording.ts';

/** One row per chart: what was done, from which to which version and revision, how long it took and how it ended. */
export function chartsTable({ dryRun, releases }: Pick<RunResult, 'dryRun' | 'releases'>): string {
  if (releases.length === 0) return '_No charts were selected._';
  if (dryRun) return planTable(releases);
  return table(
    ['Chart', 'Release', 'Operation', 'Version', 'Revision', 'Duration', 'Outcome'],
    releases.map((release) => [
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

/**
 * One row per chart of a plan: what would be done, to how many objects and why. What is unchanged stands at the end, since one
 * reads it for the others.
 */
export function planTable(releases: readonly ReleaseResult[]): string {
  const isLast = ({ outcome }: ReleaseResult) => outcome === 'unchanged';
  const ordered = [...releases.filter((one) => !isLast(one)), ...releases.filter(isLast)];
  return table(
    ['Chart', 'Release', 'Operation', 'Version', 'Objects', 'Why'],
    ordered.map((release) => [
      `**${escapeMarkdown(release.id)}**`,
      escapeMarkdown(`${release.namespace}/${release.name}`),
      release.operation,
      escapeMarkdown(versionChange(release)),
      touchesCell(release),
      escapeMarkdown(release.why),
    ]),
  );
}

/** A chart that cannot be planned to its end says so in place of what it would touch. */
function touchesCell(release: ReleaseResult): string {
  const { outcome } = release;
  if (outcome === 'failed') return `${ICONS.failed} would fail`;
  if (outcome !== 'planned' && outcome !== 'unchanged') return outcomeCell(release);
  const note = release.note === undefined ? '' : `<br><sub>${escapeMarkdown(release.note)}</sub>`;
  return `${touchesText(release).replace(/^deletes \d+/, '**$&**')}${note}`;
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
