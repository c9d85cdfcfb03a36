import type { Diagnosis, LogTail } from '../model/result/diagnosis.ts';
import type { Failure } from '../model/result/failure.ts';
import type { ReleaseResult, RunResult } from '../model/result/run-result.ts';
import { shorten } from '../util/shorten.ts';
import { singleLine } from '../util/single-line.ts';
import { codeOf, detailsOf, explainCommand, locationOf, objectOf, remedyOf, rootCause } from './failure.ts';
import { endVerb, failedPhase } from './wording.ts';

/** More failed charts than this are only counted: the log has told of each when it failed. */
const MOST = 10;
const LOG_LINES = 5;
const LONGEST_LINE = 200;
const MOST_DETAILS = 20;
/** Helm's own words, of which the message is made. */
const RAW = /^(?:level=|Error: |[WE]\d{4} )/;

/** What failed and why, short enough for the end of a log; empty when nothing did. Nothing is redacted here. */
export function failureDigest(
  { releases, failure }: RunResult,
  diagnoses: ReadonlyMap<string, Diagnosis>,
): string[] {
  const failed = releases.filter((release) => release.failure !== undefined);
  const isTold = failed.some((release) => release.failure?.message === failure?.message);
  const left = failed.length - MOST;
  return [
    ...(failure && !isTold ? runLines(failure, failed) : []),
    ...failed.slice(0, MOST).flatMap((release) => releaseLines(release, diagnoses.get(release.id))),
    ...(left > 0 ? [`and ${left} more charts failed`] : []),
  ];
}

/** Of the run; of one that is refused for what its releases tell themselves only that. */
function runLines(failure: Failure, failed: readonly ReleaseResult[]): string[] {
  const { message } = rootCause(failure);
  const positions = failed.map((release) => message.indexOf(release.failure?.message ?? message));
  const begins = Math.min(...positions.filter((at) => at >= 0));
  return positions.length > 0 && positions.every((at) => at > 0)
    ? [message.slice(0, begins).replace(/: $/, '')]
    : failureLines(message, failure);
}

function releaseLines(release: ReleaseResult, diagnosis: Diagnosis | undefined): string[] {
  const { id, outcome, failure, otherFailures, serves, diagnostics } = release;
  if (failure === undefined) return [];
  const phase = failedPhase(release);
  const where = `${id} ${endVerb(outcome)}${phase === undefined ? '' : ` in ${phase}`}`;
  return [
    ...failureLines(`${where}: ${rootCause(failure).message}`, failure),
    ...(serves === undefined ? [] : [`  now: ${serves}`]),
    ...otherFailures.map(({ message }) => `  also failed: ${singleLine(message)}`),
    ...logLines(diagnosis?.logs ?? [], objectOf(failure)),
    ...(diagnostics === undefined ? [] : [`  evidence: ${diagnostics}`]),
  ];
}

function failureLines(first: string, failure: Failure): string[] {
  const [object, remedy, code] = [objectOf(failure), remedyOf(failure), codeOf(failure)];
  const location = locationOf(failure);
  const all = detailsOf(failure).filter((line) => code === undefined || !RAW.test(line));
  const details = all.filter((line) => !isIn(first, line));
  return [
    singleLine(first),
    ...(object === undefined || first.includes(object) ? [] : [`  object: ${object}`]),
    ...(location ? [`  at ${location.file}:${location.line}:${location.column}`] : []),
    ...details.slice(-MOST_DETAILS).map((line) => `  | ${line}`),
    ...(remedy === undefined ? [] : [`  -> ${remedy}`]),
    ...(code === undefined ? [] : [`  more: ${explainCommand(code)}`]),
  ];
}

/** Helm breaks a sentence into lines that the message has as one. */
function isIn(message: string, line: string): boolean {
  return message.includes(line.trim().replace(/:$/, ''));
}

/** The end of the log of the container that is to blame, or of the first that has one. */
function logLines(logs: LogTail[], object: string | undefined): string[] {
  const told = logs.filter(({ lines }) => lines.length > 0);
  const log = told.find(({ pod }) => object?.endsWith(`/${pod}`)) ?? told[0];
  if (log === undefined) return [];
  const { pod, container, previous, lines } = log;
  return [
    `  log of ${pod}/${container}${previous ? ' before its restart' : ''}:`,
    ...lines.slice(-LOG_LINES).map((line) => `  | ${shorten(line, LONGEST_LINE)}`),
  ];
}
