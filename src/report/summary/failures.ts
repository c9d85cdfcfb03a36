import type { Issue } from '../../model/issue.ts';
import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { ReleaseResult, RunResult } from '../../model/result/run-result.ts';
import { counted } from '../../util/counted.ts';
import { codeSpan, escapeMarkdown, folded, preformatted } from '../escape-markdown.ts';
import { codeOf, explainCommand, failureLines, remedyOf, rootCause } from '../failure.ts';
import { endVerb, failedPhase } from '../wording.ts';
import { evidenceSections } from './evidence.ts';

/** More failures than this are only rows of the table. */
const MOST = 20;
/** Lines of details that one failure may show. */
const MOST_LINES = 100;
/** Characters of each. */
const LONGEST_LINE = 300;
/** Bytes of all evidence together: what comes after it must fit into the summary, too. */
const MOST_EVIDENCE = 600_000;

/** One section per failure, the first error first; empty when nothing failed. */
export function failureSections(result: RunResult, diagnoses: ReadonlyMap<string, Diagnosis>): string[] {
  const failed = result.releases.filter((release) => release.failure !== undefined);
  const isFirst = (release: ReleaseResult) => release.failure?.message === result.failure?.message;
  const ordered = [...failed.filter(isFirst), ...failed.filter((release) => !isFirst(release))];
  const budget = { left: MOST_EVIDENCE };
  const sections = ordered
    .slice(0, MOST)
    .map((release, index) =>
      [releaseSection(release), ...evidence(diagnoses.get(release.id), budget, index === 0)].join('\n\n'),
    );
  if (result.failure && !failed.some(isFirst)) sections.unshift(failureSection('', result.failure));
  if (ordered.length > MOST) sections.push(`_${ordered.length - MOST} more charts failed; see the table._`);
  return sections;
}

/** The summary of a run that failed before there was a plan. */
export function renderEarlyFailure(failure: Failure): string {
  return `## ❌ Helm lifecycle could not start\n\n${failureSection('', failure)}\n`;
}

/** The summary of a manifest with issues; `text` is the same list as the log has it. */
export function renderIssues(issues: Issue[], text: string): string {
  const count = counted(issues.length, 'issue');
  return `## ❌ The manifest has ${count}\n\n${preformatted(text.trimEnd().split('\n'))}\n`;
}

function releaseSection(release: ReleaseResult): string {
  const { failure, otherFailures, serves, diagnostics } = release;
  if (failure === undefined) return '';
  const phase = failedPhase(release);
  const where = `**${escapeMarkdown(release.id)}** ${endVerb(release.outcome)}${phase === undefined ? '' : ` in ${phase}`}: `;
  return [
    failureSection(where, failure, serves),
    ...otherFailures.map((other) => `> Also: ${escapeMarkdown(other.message)}`),
    ...(diagnostics === undefined ? [] : [`Evidence: ${codeSpan(diagnostics)}`]),
  ].join('\n\n');
}

/** Open for the failure that counts, if that is all there is room for. */
function evidence(diagnosis: Diagnosis | undefined, budget: { left: number }, isFirst: boolean): string[] {
  if (diagnosis === undefined) return [];
  const sections = evidenceSections(diagnosis, { open: isFirst });
  budget.left -= Buffer.byteLength(sections.join('\n\n'));
  return budget.left >= 0 ? sections : ['_Its evidence is in the report; here it would be too much._'];
}

/** The cause in the first line, what serves now and what to do in the next ones, everything else folded. */
function failureSection(where: string, failure: Failure, serves?: string): string {
  const remedy = remedyOf(failure);
  const code = codeOf(failure);
  const lines = failureLines(failure).map((line) => line.slice(0, LONGEST_LINE));
  const shown =
    lines.length > MOST_LINES
      ? [...lines.slice(0, MOST_LINES), `... ${lines.length - MOST_LINES} more lines`]
      : lines;
  const alert = [
    '> [!CAUTION]',
    `> ${where}${escapeMarkdown(rootCause(failure).message)}`,
    ...(serves === undefined ? [] : ['>', `> **Now:** ${escapeMarkdown(serves)}.`]),
    ...(remedy === undefined ? [] : ['>', `> What to do: ${escapeMarkdown(remedy)}`]),
    ...(code === undefined ? [] : ['>', `> More about ${codeSpan(code)}: ${codeSpan(explainCommand(code))}`]),
  ];
  const isPlain = lines.length <= (remedy === undefined ? 1 : 2);
  const details = isPlain ? [] : ['', folded(`Details (${failure.reason})`, preformatted(shown))];
  return [...alert, ...details].join('\n');
}
