import type { Failure } from '../../../src/model/result/failure.ts';
import type { ReleaseResult } from '../../../src/model/result/run-result.ts';
import type { Run } from '../scene.ts';
import { toldBy } from '../told.ts';

/** What a run said about one fault. */
export interface Finding {
  /** Of the release. */
  outcome: string;
  code: string;
  /** The first line of the summary after its heading, as it is read on the page. */
  line: string;
  /** Of the timeout, that the release used; undefined when nothing was deployed for it. */
  share: number | undefined;
}

/** What the summary says of a release, as if it had been alone in the run. */
export function findingOf(run: Run, id: string, timeoutMs: number): Finding {
  const release = run.release(id);
  return {
    outcome: release.outcome,
    code: codeOf(release.failure),
    line: firstLine(summaryOf(run, release)),
    share: shareOf(release, timeoutMs),
  };
}

/** The same of a run that failed before there was a plan. */
export function earlyFindingOf({ outcome }: Run): Finding {
  if (outcome.kind !== 'failed-early') throw new Error(`not failed early: ${JSON.stringify(outcome)}`);
  const { summary = '' } = toldBy(outcome);
  return { outcome: 'failed', code: codeOf(outcome.failure), line: firstLine(summary), share: undefined };
}

function summaryOf({ outcome }: Run, release: ReleaseResult): string {
  if (outcome.kind !== 'ran') throw new Error(`no result: ${JSON.stringify(outcome)}`);
  const { failure: _, ...rest } = outcome.result;
  const { failure } = release;
  const result = { ...rest, releases: [release], ...(failure && { failure }) };
  return toldBy({ ...outcome, result }).summary ?? '';
}

function firstLine(summary: string): string {
  const lines = summary.split('\n').slice(1);
  const line = lines.find((text) => text.trim() !== '' && !text.startsWith('> [!')) ?? '';
  return line
    .replace(/^> /, '')
    .replaceAll('**', '')
    .replaceAll(/\\([^\w\s])/g, '$1')
    .replaceAll(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function codeOf(failure: Failure | undefined): string {
  return failure === undefined ? 'none' : (failure.code ?? codeOf(failure.cause));
}

function shareOf({ phases }: ReleaseResult, timeoutMs: number): number | undefined {
  const waiting = phases.filter(({ phase }) => phase === 'exec' || phase === 'validate');
  if (waiting.length === 0) return undefined;
  return waiting.reduce((sum, { durationMs }) => sum + durationMs, 0) / timeoutMs;
}
