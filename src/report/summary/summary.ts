import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { RunResult } from '../../model/result/run-result.ts';
import { formatDuration } from '../../util/duration.ts';
import { codeSpan, escapeMarkdown } from '../escape-markdown.ts';
import { deletedSection, deletionSection } from '../plan/deletion-section.ts';
import { orphanText } from '../plan/orphan-text.ts';
import { countsText, operationCounts, titleOf, toolsText } from '../wording.ts';
import { changesSections } from './changes.ts';
import { cutMarkdown } from './cut-markdown.ts';
import { failureSections } from './failures.ts';
import { graphSection } from './graph.ts';
import { hooksSection, plannedHooksSection } from './hooks.ts';
import { chartsTable } from './table.ts';
import { timelineSection } from './timeline.ts';

/** GitHub refuses a step's summary above 1 MiB. */
export const SUMMARY_LIMIT = 900_000;

/** Where the rest of the evidence is. */
export interface SummaryPaths {
  resultPath: string;
  diagnosticsFolder: string;
  /** Of report.html; absent when it was not written. */
  reportPath?: string;
}

/** The job summary of a run in GitHub's Markdown: the first error with its evidence first, then what a plan deletes, the charts, and the details. */
export function renderSummary(
  result: RunResult,
  paths: SummaryPaths,
  diagnoses: ReadonlyMap<string, Diagnosis> = new Map(),
): string {
  const pointer = `_Cut at ${SUMMARY_LIMIT / 1_000} kB. Everything is in ${codeSpan(paths.reportPath ?? paths.resultPath)} and ${codeSpan(paths.diagnosticsFolder)}._`;
  const sections = [
    `## ${titleOf(result)}`,
    ...failureSections(result, diagnoses),
    overview(result),
    deletionSection(result),
    chartsTable(result),
    deletedSection(result),
    ...changesSections(result),
    graphSection(result),
    result.dryRun ? '' : timelineSection(result),
    result.dryRun ? plannedHooksSection(result) : hooksSection(result),
    warningsSection(result),
    footer(result, paths),
  ];
  const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
  return cutMarkdown(text, SUMMARY_LIMIT, pointer);
}

function overview(result: RunResult): string {
  const where = [
    `${escapeMarkdown(result.manifest)}${result.environment === undefined ? '' : ` (${escapeMarkdown(result.environment)})`}`,
    `context ${codeSpan(result.cluster.context)}`,
    result.dryRun ? operationCounts(result.releases) : countsText(result.counts),
    formatDuration(result.durationMs),
  ];
  return `Manifest ${where.join(' · ')}`;
}

function warningsSection(result: RunResult): string {
  const warnings = [
    ...(result.orphans ?? []).map((orphan) => `orphan ${orphanText(orphan)}`),
    ...result.warnings,
    ...result.releases.flatMap(({ id, warnings: texts }) => texts.map((text) => `${id}: ${text}`)),
  ];
  if (warnings.length === 0) return '';
  return ['### Warnings', '', ...warnings.map((text) => `- ${escapeMarkdown(text)}`)].join('\n');
}

function footer({ cluster, tools, cost, commit, runUrl }: RunResult, paths: SummaryPaths): string {
  const facts = [
    `Kubernetes ${escapeMarkdown(cluster.version)} at ${codeSpan(cluster.server)}`,
    escapeMarkdown(toolsText(tools)),
    `Helm processes: ${cost.helmProcesses}, API calls: ${cost.apiCalls}`,
    ...(commit === undefined ? [] : [`commit ${codeSpan(commit.slice(0, 12))}`]),
    ...(runUrl === undefined ? [] : [`run ${codeSpan(runUrl)}`]),
    `result ${codeSpan(paths.resultPath)}`,
    ...(paths.reportPath === undefined ? [] : [`report ${codeSpan(paths.reportPath)}`]),
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}
