import { ISSUE_CODES, type Issue } from '../model/issue.ts';
import { counted } from '../util/counted.ts';

/** Stands for the beginning of a line that is too long. */
const CUT = '...';

/**
 * An issue as a compiler would print it: `file:line:col: error[code]: message`, the line with the place underlined, and what to do.
 * Several lines, without a line break at the end.
 */
export function formatIssue({ code, message, location, hint }: Issue): string {
  const advice = hint ?? ISSUE_CODES[code].remedy;
  if (location === undefined) return `error[${code}]: ${message}\n  = ${advice.replaceAll('\n', '\n      ')}`;
  const { file, line, column, length, sourceLine, sourceColumn = 1 } = location;
  const gutter = ' '.repeat(String(line).length);
  const shown = sourceColumn === 1 ? sourceLine : `${CUT}${sourceLine}`;
  const before = column - sourceColumn + shown.length - sourceLine.length;
  // Tabs stay tabs, so that the underline stands below its text.
  const indent = shown.slice(0, before).replace(/[^\t]/g, ' ');
  const underline = '~'.repeat(Math.max(0, Math.min(length, shown.length - before) - 1));
  return [
    `${file}:${line}:${column}: error[${code}]: ${message}`,
    ...(sourceLine === '' ? [] : [`  ${line} | ${shown}`]),
    ...(sourceLine !== '' && before <= shown.length ? [`  ${gutter} | ${indent}^${underline}`] : []),
    `  ${gutter} = ${advice.replaceAll('\n', `\n  ${gutter}     `)}`,
  ].join('\n');
}

const MOST = 50;

/** The first issues, an empty line between them, and how many there are in all. */
export function formatIssues(issues: readonly Issue[]): string {
  const count = counted(issues.length, 'issue');
  const more = issues.length > MOST ? [`and ${issues.length - MOST} more`] : [];
  return [...issues.slice(0, MOST).map(formatIssue), ...more, `${count} in the manifest`].join('\n\n');
}
