import type { Patch } from '../../model/release/patch.ts';
import type { Failure } from '../../model/result/failure.ts';
import { stopReason } from '../../model/result/stop-reason.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { type ProcessRecord, type Spawn, succeeded } from '../../system/process.ts';
import { boundedLine, boundedText } from '../../util/bounded-text.ts';
import { formatDuration } from '../../util/duration.ts';
import { withoutObjects } from '../../util/without-objects.ts';
import type { HelmCall, HelmTool } from '../contract.ts';
import { classifyStderr } from './classify-stderr.ts';
import { helmWarnings } from './warnings.ts';

/** Helm gets this much longer than its own `--timeout`, so that it can say itself what it waited for. */
const OVERTIME_MS = 10_000;
/** After an interrupt Helm still records the release as failed, which takes milliseconds on a healthy API server. */
const GRACE_MS = 5_000;

/** How long a Helm process can be at work at most, from its start to its kill. */
export function longestRunMs(timeoutMs: number): number {
  return timeoutMs + OVERTIME_MS + GRACE_MS;
}

/**
 * Runs one Helm process to its end, its output in files so that it outlives this process unharmed.
 * The value is its stdout. Does not: retry.
 */
export async function runHelm(
  tool: HelmTool,
  spawn: Spawn,
  args: string[],
  run: HelmCall,
): Promise<Result<string>> {
  const { onLine } = run;
  const record = await spawn({
    file: tool.path,
    args,
    env: tool.env,
    signal: run.signal,
    timeoutMs: run.timeoutMs + (isRender(run) ? 0 : OVERTIME_MS),
    graceMs: run.graceMs ?? GRACE_MS,
    output: { folder: tool.outputFolder },
    ...(run.most && { most: run.most }),
    ...(onLine && { onLine: (line: string) => onLine(withoutObjects(boundedLine(line))) }),
    ...(run.onStarted && { onStarted: run.onStarted }),
  });
  if (!succeeded(record)) return fail(failureOf(record, args, run));
  for (const warning of helmWarnings(record.stderr)) run.onWarning?.(warning);
  return ok(record.stdout);
}

/** The same for what renders a chart, with the patches of its objects. */
export async function runPatched(
  { patcher, ...tool }: HelmTool,
  spawn: Spawn,
  { args, patches }: { args: string[]; patches: readonly Patch[] },
  run: HelmCall,
): Promise<Result<string>> {
  if (patches.length === 0 || !patcher) return runHelm(tool, spawn, args, run);
  return patcher.run(patches, run.signal, (more) => runHelm(tool, spawn, [...args, ...more], run));
}

function failureOf(record: ProcessRecord, args: string[], run: HelmCall): Failure {
  const command = `helm ${args.slice(0, args[0] === 'dependency' || args[0] === 'repo' ? 2 : 1).join(' ')}`;
  if (record.startError) {
    return {
      reason: 'tool',
      message: `start ${record.command.split(' ')[0]}: ${record.startError.message}`,
      remedy: 'Check that the Helm binary exists and may be executed.',
    };
  }
  const details = tail(record.stderr);
  if (record.endedBy === 'abort') return { ...aborted(command, run.signal), details };
  if (record.endedBy === 'memory') return { ...tooLarge(`${command} ${memoryText(run)}`, run), details };
  if (isRender(run) && record.endedBy !== undefined)
    return { ...tooLarge(`${command} ${renderText(record.endedBy, run)}`, run), details };
  if (record.endedBy === 'timeout') {
    return {
      reason: 'timed-out',
      message: `${command} did not end within ${Math.round(run.timeoutMs / 1000)} s and was stopped`,
      remedy: 'Raise `timeout`, or look at the objects that it waited for.',
      details,
    };
  }
  if (record.stderr.trim() === '') {
    const how = record.signal ? `was ended by ${record.signal}` : `ended with exit code ${record.exitCode}`;
    return { reason: 'helm', message: `${command} ${how} and said nothing` };
  }
  return { ...classifyStderr(record.stderr), details };
}

function isRender({ most }: HelmCall): boolean {
  return most?.output !== undefined;
}

function memoryText({ most }: HelmCall): string {
  return `needs more than ${mebibytes(most?.memory)} of memory`;
}

function renderText(endedBy: 'timeout' | 'output', { most, timeoutMs }: HelmCall): string {
  return endedBy === 'output'
    ? `renders more than ${mebibytes(most?.output)}`
    : `did not render the chart within ${formatDuration(timeoutMs)}`;
}

const mebibytes = (bytes = 0) => `${Math.round(bytes / 1024 ** 2)} MiB`;

/** Helm does not say which template it is in. */
function tooLarge(what: string, run: HelmCall): Failure {
  return {
    reason: 'chart',
    message: `${what} and was stopped`,
    remedy: isRender(run)
      ? 'Look in the templates for a loop or a text whose length comes from a value (`range until`, `repeat`), for templates that include each other, and for a `lookup` that waits for the API server.'
      : 'Look how large the chart, or the index of its repository, is.',
  };
}

function aborted(command: string, signal: AbortSignal): Failure {
  const why = stopReason(signal);
  switch (why?.kind) {
    case 'timed-out':
      return {
        reason: 'timed-out',
        message: `${command} was stopped after ${Math.round(why.afterMs / 1000)} s`,
        remedy: 'Raise `timeout`, or look at the objects that it waited for.',
      };
    case 'fail-fast':
      return { reason: 'not-ready', message: why.message };
    default:
      return {
        reason: 'cancelled',
        message: `${command} was interrupted${why === undefined ? '' : ` (${why.by})`}`,
      };
  }
}

const TAIL_LINES = 20;
const LONGEST_LINE = 500;

function tail(text: string): string[] {
  const lines = withoutObjects(boundedText(text)).split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .slice(-TAIL_LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}...` : line));
}
