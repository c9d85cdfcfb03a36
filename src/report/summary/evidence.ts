import type { Diagnosis, EventNote, LogTail } from '../../model/result/diagnosis.ts';
import { counted } from '../../util/counted.ts';
import { formatDuration } from '../../util/duration.ts';
import { codeSpan, escapeMarkdown, fenced, folded, preformatted } from '../escape-markdown.ts';
import { nodeTroubles } from '../node-troubles.ts';
import { timeOfDay } from '../wording.ts';
import { table } from './table.ts';

/** Rows of a table, lines of a log and of a diff; the files and report.html have them all. */
const MOST_ROWS = 20;
const MOST_LOGS = 6;
const MOST_LOG_LINES = 50;
const LONGEST_LINE = 300;
const MOST_DIFF_LINES = 300;

/** What was found out about one failed release besides the cause: a folded block each, the ones that say most open. */
export function evidenceSections(diagnosis: Diagnosis, { open }: { open: boolean }): string[] {
  return [
    furtherCauses(diagnosis),
    podsSection(diagnosis, open),
    objectsSection(diagnosis),
    eventsSection(diagnosis),
    nodesSection(diagnosis),
    ...logSections(diagnosis, open),
    diffSection(diagnosis),
    missingLine(diagnosis),
  ].filter((section) => section !== '');
}

function furtherCauses({ causes }: Diagnosis): string {
  const further = causes.slice(1, 1 + MOST_ROWS);
  if (further.length === 0) return '';
  const lines = further.map(
    ({ message, code }) => `- ${escapeMarkdown(message)}${code === undefined ? '' : ` (${codeSpan(code)})`}`,
  );
  return ['Found besides:', '', ...lines].join('\n');
}

function podsSection({ pods }: Diagnosis, open: boolean): string {
  const unwell = pods.filter(({ troubles, ready }) => troubles.length > 0 || !ready);
  if (unwell.length === 0) return '';
  const rows = unwell.map(({ object, isNew, phase, restarts, node, troubles }) => [
    `${escapeMarkdown(object)}${isNew ? '' : '<br><sub>of the earlier revision</sub>'}`,
    escapeMarkdown(phase),
    String(restarts),
    escapeMarkdown(node ?? ''),
    troubles.map(shortened).join('<br>'),
  ]);
  const title = `Pods: ${unwell.length} of ${pods.length} not ready`;
  return folded(title, firstRows(['Pod', 'Phase', 'Restarts', 'Node', 'What is wrong'], rows), { open });
}

function objectsSection({ objects }: Diagnosis): string {
  const unwell = objects.filter(({ status }) => status !== 'ready');
  if (unwell.length === 0) return '';
  const rows = unwell.map(({ object, status, note = '' }) => [
    escapeMarkdown(object),
    status,
    shortened(note),
  ]);
  const title = `Objects: ${unwell.length} of ${objects.length} not ready`;
  return folded(title, firstRows(['Object', 'State', 'Why'], rows));
}

function eventsSection({ events }: Diagnosis): string {
  if (events.length === 0) return '';
  const rows = events
    .toReversed()
    .map(({ at, object, reason, message, count }) => [
      escapeMarkdown(timeOfDay(at)),
      escapeMarkdown(object),
      escapeMarkdown(reason),
      `${shortened(message)}${count > 1 ? ` <b>x${count}</b>` : ''}`,
    ]);
  return folded(`Events: ${seen(events)}`, firstRows(['UTC', 'Object', 'Reason', 'Message'], rows));
}

function seen(events: EventNote[]): string {
  const total = events.reduce((sum, { count }) => sum + count, 0);
  const warnings = counted(events.length, 'warning');
  return total === events.length ? warnings : `${warnings}, seen ${total} times`;
}

function nodesSection(diagnosis: Diagnosis): string {
  const unwell = nodeTroubles(diagnosis);
  if (unwell.length === 0) return '';
  const rows = unwell.map(({ name, conditions }) => [
    escapeMarkdown(name),
    conditions.map(shortened).join('<br>'),
  ]);
  return folded(`Nodes: ${unwell.length} with conditions or taints`, firstRows(['Node', 'Conditions'], rows));
}

function logSections({ logs }: Diagnosis, open: boolean): string[] {
  const shown = logs.filter(({ lines }) => lines.length > 0);
  const sections = shown
    .slice(0, MOST_LOGS)
    .map((log, index) => folded(logTitle(log), preformatted(tail(log)), { open: open && index === 0 }));
  const left = shown.length - MOST_LOGS;
  return left > 0 ? [...sections, `_${left} more logs are in the report._`] : sections;
}

function logTitle({ pod, container, previous, lines }: LogTail): string {
  const name = codeSpan(`${pod}/${container}`);
  return `Log of ${name}${previous ? ' before its restart' : ''}: ${extent(lines.length)}`;
}

function extent(lines: number): string {
  if (lines > MOST_LOG_LINES) return `last ${MOST_LOG_LINES} lines`;
  return counted(lines, 'line');
}

function tail({ lines }: LogTail): string[] {
  return lines.slice(-MOST_LOG_LINES).map((line) => line.slice(0, LONGEST_LINE));
}

function diffSection({ diff }: Diagnosis): string {
  if (diff === undefined || diff.text.trim() === '') return '';
  const lines = diff.text.trimEnd().split('\n');
  const shown = lines.slice(0, MOST_DIFF_LINES).map((line) => line.slice(0, LONGEST_LINE));
  if (lines.length > shown.length) shown.push(`# ${lines.length - shown.length} more lines`);
  const title = `What this upgrade changed: revision ${diff.from} -> ${diff.to}`;
  return folded(title, fenced('diff', shown.join('\n')));
}

function missingLine({ missing, cost }: Diagnosis): string {
  const took = `read with ${cost.apiCalls} API calls in ${formatDuration(cost.durationMs)}`;
  if (missing.length === 0) return `<sub>Evidence ${took}; nothing is missing.</sub>`;
  const first = missing.slice(0, MOST_ROWS).map(shortened).join('; ');
  const left = missing.length - MOST_ROWS;
  return `<sub>Evidence ${took}. Missing: ${first}${left > 0 ? `; and ${left} more` : ''}.</sub>`;
}

function firstRows(header: string[], rows: string[][]): string {
  const left = rows.length - MOST_ROWS;
  const shown = table(header, rows.slice(0, MOST_ROWS));
  return left > 0 ? `${shown}\n\n_${left} more are in the report._` : shown;
}

function shortened(text: string): string {
  return escapeMarkdown(text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}...` : text);
}
