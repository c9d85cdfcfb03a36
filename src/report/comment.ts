import type { RunResult } from '../model/result/run-result.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { planMarkdown } from './plan/plan-markdown.ts';
import { cutMarkdown } from './summary/cut-markdown.ts';
import { failureSections } from './summary/failures.ts';
import { chartsTable } from './summary/table.ts';
import { countsText, headline } from './wording.ts';

/** GitHub refuses a comment above 65,536 characters; bytes are never fewer. */
const COMMENT_LIMIT = 60_000;

const ICONS: Record<RunResult['outcome'], string> = {
  succeeded: '✅',
  'no-changes': '➖',
  failed: '❌',
  'timed-out': '❌',
  cancelled: '⚠️',
  interrupted: '⚠️',
};

/** The run for its pull request: of a plan all of it, else how the run ended and why, and the charts. */
export function renderComment(result: RunResult): string {
  const { outcome, dryRun, environment } = result;
  if (dryRun) return `${planMarkdown(result)}\n${origin(result)}\n`;
  const where = environment === undefined ? '' : ` in ${codeSpan(environment)}`;
  const sections = [
    `### ${ICONS[outcome]} Helm ${headline(result)}${where}`,
    ...failureSections(result, new Map()),
    chartsTable(result),
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
