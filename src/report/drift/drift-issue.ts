import type { DriftReport } from '../../model/release/drift.ts';
import { printable } from '../../util/printable.ts';
import { codeSpan } from '../escape-markdown.ts';
import { renderDrift } from './drift-summary.ts';

/** Ids that a title names. */
const MOST_NAMED = 4;
/** GitHub cuts titles at 256 characters. */
const LONGEST_TITLE = 200;

/** The issue about what drifted, or about what no longer does. */
export function driftIssue(
  report: DriftReport,
  { commit, runUrl }: { commit?: string; runUrl?: string },
): { title: string; body: string } {
  const whole = runUrl === undefined ? 'The job summary has all of it.' : `[All of it](${runUrl})`;
  const facts = [
    `compared at ${report.at.slice(0, 16).replace('T', ' ')} UTC`,
    ...(commit === undefined ? [] : [`commit ${codeSpan(commit.slice(0, 12))}`]),
    ...(runUrl === undefined ? [] : [`[run](${runUrl})`]),
  ];
  const body = `${renderDrift(report, whole)}\n<sub>${facts.join(' · ')} · closed by the first run that finds no drift</sub>\n`;
  return { title: titleOf(report), body };
}

/** `Helm drift in production: api, web and 3 more`. */
function titleOf({ releases, environment, manifest }: DriftReport): string {
  const ids = releases.flatMap(({ id, state }) => (state === 'drifted' ? [id] : []));
  const unknown = releases.flatMap(({ id, state }) => (state === 'unknown' ? [id] : []));
  const what =
    ids.length > 0 ? namesOf(ids) : unknown.length > 0 ? `${namesOf(unknown)} not compared` : 'none';
  const title = printable(`Helm drift in ${environment ?? manifest}: ${what}`);
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE)}...` : title;
}

function namesOf(ids: string[]): string {
  const more = ids.length - MOST_NAMED;
  const named = ids.slice(0, MOST_NAMED).join(', ');
  return more > 0 ? `${named} and ${more} more` : named;
}
