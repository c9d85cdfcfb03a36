import type { PhaseResult, ReleaseResult, RunResult } from '../../model/result/run-result.ts';
import { fenced, folded } from '../escape-markdown.ts';
import { mermaidText } from './mermaid-text.ts';

/** More bars than this are not readable: then a chart is one bar, and the shortest charts are left out. */
const MOST_BARS = 60;
/** A phase that takes less than this part of the run is no more than a line in the picture. */
const SHORTEST = 0.01;
/** More marks of time would be written over each other. */
const MOST_TICKS = 8;

/** When which chart was in which phase, as a Mermaid Gantt chart; empty when fewer than two charts were worked on. */
export function timelineSection({ releases, durationMs: tookMs }: RunResult): string {
  const worked = releases.filter(({ startedAt, durationMs }) => startedAt !== undefined && durationMs > 0);
  if (worked.length < 2) return '';
  const longest = worked.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, MOST_BARS);
  const shown = worked.filter((release) => longest.includes(release));
  const withPhases = shown.reduce((bars, { phases }) => bars + phases.length, 0) <= MOST_BARS;
  const sections = shown.flatMap((release, index) => [
    `section ${mermaidText(release.id)}`,
    ...(withPhases ? phaseBars(release, index, tookMs * SHORTEST) : [wholeBar(release, index)]),
  ]);
  const title = withPhases ? 'Timeline of the phases' : 'Timeline of the charts';
  const left = worked.length - shown.length;
  const head = ['gantt', 'dateFormat x', 'axisFormat %H:%M:%S', `tickInterval ${tickInterval(tookMs)}`];
  const text = [...head, ...sections].join('\n');
  return folded(left > 0 ? `${title}, the ${shown.length} longest` : title, fenced('mermaid', text));
}

/** In Mermaid's words, the shortest round one that is long enough. */
function tickInterval(tookMs: number): string {
  const seconds = tookMs / 1_000 / MOST_TICKS;
  const round = (steps: number[], least: number) => steps.find((step) => step >= least);
  const [ofSeconds, ofMinutes] = [
    round([1, 2, 5, 10, 15, 30], seconds),
    round([1, 2, 5, 10, 30], seconds / 60),
  ];
  if (ofSeconds !== undefined) return `${ofSeconds}second`;
  return ofMinutes === undefined ? '1hour' : `${ofMinutes}minute`;
}

function phaseBars(release: ReleaseResult, index: number, leastMs: number): string[] {
  const bars = release.phases
    .filter(({ durationMs, failure }) => durationMs >= leastMs || failure)
    .map((phase, at) => bar(phase.phase, tagOf(phase, release), `t${index}_${at}`, phase));
  return bars.length > 0 ? bars : [wholeBar(release, index)];
}

function wholeBar({ operation, outcome, startedAt = '', durationMs }: ReleaseResult, index: number): string {
  const isBad = outcome === 'failed' || outcome === 'timed-out';
  return bar(operation, isBad ? 'crit, ' : 'done, ', `t${index}`, { startedAt, durationMs });
}

function bar(
  name: string,
  tag: string,
  id: string,
  { startedAt, durationMs }: Pick<PhaseResult, 'startedAt' | 'durationMs'>,
): string {
  return `${name} :${tag}${id}, ${Date.parse(startedAt)}, ${Math.max(1, durationMs)}ms`;
}

/** Red for what failed, plain for what was interrupted. */
function tagOf({ failure }: PhaseResult, { outcome }: ReleaseResult): string {
  if (outcome === 'cancelled' || outcome === 'interrupted') return '';
  return failure ? 'crit, ' : 'done, ';
}
