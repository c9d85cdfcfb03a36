import type { PhaseResult, ReleaseResult, RunResult } from '../../model/result/run-result.ts';
import { lookOf } from '../outcome-look.ts';
import { type Html, html } from './html.ts';

/** Units across a bar, whatever its size on the screen. */
const WIDTH = 1_000;
/** A shorter part could not be seen. */
const NARROWEST = 3;

/** One chart in the timeline of the run: all of its time, and in it each phase. What it shows is told in text besides. */
export function bar(release: ReleaseResult, run: Pick<RunResult, 'startedAt' | 'durationMs'>): Html {
  const { startedAt, outcome, phases } = release;
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" aria-hidden="true">${
    startedAt !== undefined && [
      part(`whole ${lookOf(outcome)}`, { startedAt, durationMs: release.durationMs }, run),
      phases.map((phase) => part(phaseLook(phase, outcome), phase, run)),
    ]
  }</svg>`;
}

function phaseLook({ failure }: PhaseResult, outcome: ReleaseResult['outcome']): string {
  return `phase ${failure ? lookOf(outcome) : 'good'}`;
}

function part(
  look: string,
  { startedAt, durationMs }: Pick<PhaseResult, 'startedAt' | 'durationMs'>,
  run: Pick<RunResult, 'startedAt' | 'durationMs'>,
): Html {
  const scale = WIDTH / Math.max(1, run.durationMs);
  const width = Math.max(NARROWEST, Math.round(durationMs * scale));
  const start = Math.round((Date.parse(startedAt) - Date.parse(run.startedAt)) * scale);
  const x = Math.min(Math.max(0, start), WIDTH - NARROWEST);
  return html`<rect class="${look}" x="${x}" y="0" width="${width}" height="12"/>`;
}
