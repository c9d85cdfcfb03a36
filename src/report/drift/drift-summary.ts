import type { DriftReport, DriftState } from '../../model/release/drift.ts';
import { codeSpan, escapeMarkdown, fenced, folded } from '../escape-markdown.ts';
import { cutMarkdown } from '../summary/cut-markdown.ts';
import { countsLine, fieldText, missingFirst, stateTitle } from './drift-lines.ts';

/** Fits into a comment of GitHub as well. */
const LIMIT = 60_000;
/** Rows of one table. */
const MOST_ROWS = 100;

/** What `drift` found in GitHub's Markdown; `whole`: a sentence that says where all of it is. */
export function renderDrift(report: DriftReport, whole: string): string {
  const { counts, manifest, environment, cluster } = report;
  const icon = counts.drifted > 0 ? '⚠️' : counts.unknown > 0 ? '❔' : '✅';
  const where = `${escapeMarkdown(manifest)}${environment === undefined ? '' : ` (${escapeMarkdown(environment)})`}`;
  const sections = [
    `## ${icon} Helm drift: ${countsLine(report)}`,
    `Manifest ${where} · context ${codeSpan(cluster.context)}`,
    ...report.releases.filter(({ state }) => state !== 'in-sync').map(section),
    unmanagedSection(report),
  ];
  const text = `${sections.filter((part) => part !== '').join('\n\n')}\n`;
  return cutMarkdown(text, LIMIT, `_Cut. ${whole}_`);
}

function section(state: DriftState): string {
  const { id, drift, diff, revision, why } = state;
  const title =
    state.state === 'drifted' ? `${id}: drifted from revision ${revision}` : `${id}: not compared completely`;
  if (why !== undefined) return escapeMarkdown(stateTitle(state));
  const rows = missingFirst(drift).flatMap(({ object, state: verdict, fields, why: reason }) => {
    if (verdict === 'missing') return [`| ${codeSpan(object)} | | **missing** |`];
    if (verdict === 'unknown') return [row(object, '', `not compared: ${reason}`)];
    const drifted = fields.filter(({ ignoredBy }) => ignoredBy === undefined);
    return drifted.map((field) => row(object, field.path, fieldText(field)));
  });
  const more = rows.length - MOST_ROWS;
  return [
    `### ${escapeMarkdown(title)}`,
    ['| Object | Field | What happened |', '| --- | --- | --- |', ...rows.slice(0, MOST_ROWS)].join('\n'),
    ...(more > 0 ? [`and ${more} more`] : []),
    ...(diff === ''
      ? []
      : [folded('Diff, from what was deployed (-) to what is live (+)', fenced('diff', diff))]),
  ].join('\n\n');
}

function row(object: string, field: string, what: string): string {
  return `| ${codeSpan(object)} | ${field === '' ? '' : codeSpan(field)} | ${escapeMarkdown(what)} |`;
}

function unmanagedSection({ unmanaged }: DriftReport): string {
  if (unmanaged.length === 0) return '';
  const names = unmanaged.map(({ namespace, name }) => codeSpan(`${namespace}/${name}`));
  return `Releases in these namespaces that are not in the manifest: ${names.join(', ')}`;
}
