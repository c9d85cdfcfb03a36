import type { RunResult } from '../model/run-result.ts';
import { cutMarkdown } from './cut-markdown.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { changesSections } from './summary-changes.ts';
import { failureSections } from './summary-failures.ts';
import { chartsTable } from './summary-table.ts';
import { countsText, headline } from './wording.ts';

/** GitHub refuses a comment above 65,536 characters; bytes are never fewer. */
const COMMENT_LIMIT = 60_000;
/** Of these, for what would change; the rest is for failures and the table. */
const CHANGES_LIMIT = 40_000;

const ICONS: Record<RunResult['outcome'], string> = {
  succeeded: '✅',
  'no-changes': '➖',
  failed: '❌',
  'timed-out': '❌',
  cancelled: '⚠️',
  interrupted: '⚠️',
};

/** The run for its pull request: how it ended and why, the charts, and what a plan would change, the largest diffs cut first. */
export function renderComment(result: RunResult): string {
  const { outcome, dryRun, environment } = result;
  const icon = dryRun && outcome === 'succeeded' ? '📝' : ICONS[outcome];
  const where = environment === undefined ? '' : ` in ${codeSpan(environment)}`;
  const sections = [
    `### ${icon} Helm ${headline(result)}${where}`,
    ...failureSections(result, new Map()),
    chartsTable(result),
    ...cutLargest(changesSections(result), CHANGES_LIMIT),
    origin(result),
  ];
  const text = `${sections.filter((section) => section !== '').join('\n\n')}\n`;
  return cutMarkdown(text, COMMENT_LIMIT, `_Cut here. ${whole(result)}_`);
}

/** The same while the run is at work. */
export function renderRunning(command: string, run: Pick<RunResult, 'commit' | 'runUrl'>): string {
  const facts = [...commitOf(run), ...(run.runUrl === undefined ? [] : [`[run](${run.runUrl})`])];
  return `### ⏳ Helm ${command} is running\n\n<sub>${facts.join(' · ')}</sub>\n`;
}

/** Brings sections below a size by cutting those that are larger than all others, each at the same length. */
export function cutLargest(sections: readonly string[], limit: number): string[] {
  const sizes = sections.map((section) => Buffer.byteLength(section)).sort((a, b) => a - b);
  let left = limit;
  for (const [at, size] of sizes.entries()) {
    const share = Math.floor(left / (sizes.length - at));
    if (size > share)
      return sections.map((section) =>
        cutMarkdown(section, share, '_Cut here: the job summary has all of it._'),
      );
    left -= size;
  }
  return [...sections];
}

function origin(result: RunResult): string {
  const facts = [
    ...commitOf(result),
    escapeMarkdown(result.manifest),
    `context ${codeSpan(result.cluster.context)}`,
    countsText(result.counts),
    ...(result.runUrl === undefined ? [] : [whole(result)]),
  ];
  return `<sub>${facts.join(' · ')}</sub>`;
}

function commitOf({ commit }: Pick<RunResult, 'commit'>): string[] {
  return commit === undefined ? [] : [`commit ${codeSpan(commit.slice(0, 12))}`];
}

/** Its address comes from the runner. */
function whole({ runUrl }: Pick<RunResult, 'runUrl'>): string {
  return runUrl === undefined ? 'The job summary has all of it.' : `[all of it](${runUrl})`;
}
