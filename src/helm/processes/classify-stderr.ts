import { refusalIn } from '../../kube/refusal.ts';
import type { CauseCode } from '../../model/cause-table.ts';
import type { Failure } from '../../model/result/failure.ts';
import { boundedText } from '../../util/bounded-text.ts';
import { withoutObjects } from '../../util/without-objects.ts';
import { STDERR_ROWS, type StderrRow } from './stderr-rows.ts';

const LONGEST_MESSAGE = 600;
/** The warning that the outcome could not be stored, because the API server was gone. */
const UNSTORED =
  /msg="failed to update release".{0,2000}?(?:connection refused|connection reset|i\/o timeout|EOF|connection lost)/;

/** Turns what Helm wrote to stderr into a failure of one sentence; what no row knows keeps Helm's own words. */
export function classifyStderr(stderr: string): Failure {
  const text = errorText(stderr);
  // Helm 4 says of an object whose watch broke only that it is not ready; that it could not even store this says why.
  const relevant = UNSTORED.exec(boundedText(stderr))?.[0] ?? text;
  const row = STDERR_ROWS.find(({ pattern }) => pattern.test(relevant));
  const object = objectIn(text);
  const code = codeOf(row, relevant);
  return {
    reason: row?.reason ?? 'helm',
    ...(code !== undefined && { code }),
    message: shortened(text.replace(/(?<!\s)\s*\n\s*/g, '; ').replace(/:; /g, ': ')),
    ...(row && { remedy: row.remedy }),
    ...(row?.transient && { transient: true }),
    ...(object !== undefined && { object }),
  };
}

/** Words of a registry or repository, as opposed to those of the API server. */
const ABOUT_CHARTS =
  /\/v2\/|index\.yaml|chart repository|FetchReference|failed to (?:fetch|authorize|download|pull)|"?oci:\/\/|https?:\/\/\S{1,500}\.tgz|HEAD request|could not download/i;

/** Rows speak of what to do, so one may stand for several faults: what the API server said tells them apart. */
function codeOf(row: StderrRow | undefined, text: string): CauseCode | undefined {
  const isAboutCharts = ABOUT_CHARTS.test(text);
  const { code } = row ?? {};
  if (row !== undefined && code === undefined) return undefined;
  const isLocal = row?.reason === 'chart' || row?.reason === 'filesystem';
  const refusal = isAboutCharts || isLocal ? undefined : refusalIn(text);
  if (refusal !== undefined) return refusal.code;
  return typeof code === 'object' ? code[isAboutCharts ? 'charts' : 'cluster'] : code;
}

/** From the last `Error:` on; the warnings before it say the same in a log format. */
function errorText(stderr: string): string {
  const at = stderr.lastIndexOf('Error: ');
  const text = at < 0 ? stderr : stderr.slice(at + 'Error: '.length);
  return withoutObjects(boundedText(text))
    .replace(/^(?:UPGRADE|INSTALLATION|ROLLBACK) FAILED: /, '')
    .replace(/(?<!\d)\d{1,9} errors? occurred:\s{0,9}\* /, '')
    .replace(/\n[ \t]*\* /g, '\n')
    .replace(/\s{0,9}Use --debug flag to render out invalid YAML/, '')
    .trim();
}

const OBJECT_PATTERNS = [
  /resource (?<kind>\w+)\/(?<namespace>[^/\s]+)\/(?<name>\S+) not ready/,
  /\b(?<kind>[A-Z]\w+) "(?<name>[^"]+)" in namespace "(?<namespace>[^"]*)" exists/,
  /object (?:(?<namespace>[^/\s]+)\/)?(?<name>\S+) \S+, Kind=(?<kind>\w+)/,
  /"(?<name>[^"]+)" with kind (?<kind>\w+)/,
  /(?<![\w.])(?<kind>[A-Z]\w+)(?:\.[\w.]+)? "(?<name>[^"]+)" is invalid/,
];

function objectIn(text: string): string | undefined {
  for (const pattern of OBJECT_PATTERNS) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return [groups.kind, groups.namespace, groups.name].filter(Boolean).join('/');
  }
  return undefined;
}

function shortened(text: string): string {
  return text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}...` : text;
}
