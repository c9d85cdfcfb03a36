import type { HistoryReport, StatusReport } from '../../model/release/release-state.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { ageText, entryText, stateNotes } from '../state-lines.ts';
import { table } from './table.ts';

/** The job summary of `status`. */
export function renderStatus(report: StatusReport): string {
  const rows = report.releases.map((release) => [
    `**${escapeMarkdown(release.id)}**`,
    escapeMarkdown(`${release.namespace}/${release.name}`),
    release.state,
    release.revision?.toString() ?? '',
    escapeMarkdown(release.chart?.version ?? ''),
    ageText(release.changedAt, report.at),
    stateNotes(release, report).map(escapeMarkdown).join('<br>'),
  ]);
  const title = `## Status of ${escapeMarkdown(report.manifest)}`;
  const body =
    rows.length === 0
      ? '_No charts were selected._'
      : table(['Chart', 'Release', 'State', 'Revision', 'Version', 'Changed', 'Notes'], rows);
  return `${title}\n\n${body}\n`;
}

/** The job summary of `history`. */
export function renderHistory({ releases, at }: HistoryReport): string {
  const sections = releases.map(({ id, namespace, name, revisions }) => {
    const rows = revisions.map((entry) => [
      entry.revision.toString(),
      entry.status,
      escapeMarkdown(entry.chart?.version ?? ''),
      ageText(entry.changedAt, at),
      entry.completed ? 'yes' : 'no',
      escapeMarkdown(entryText(entry)),
    ]);
    const title = `## History of ${escapeMarkdown(`${id} (${namespace}/${name})`)}`;
    const body =
      rows.length === 0
        ? '_No revision is stored._'
        : table(['Revision', 'Status', 'Version', 'Changed', 'Completed', 'By'], rows);
    return `${title}\n\n${body}\n`;
  });
  return sections.join('\n');
}
