import { ISSUE_CODES, type Issue } from '../model/issue.ts';

/**
 * An issue as a compiler would print it: `file:line:col: error[code]: message`, the line with the place underlined, and what to do.
 * Several lines, without a line break at the end.
 */
export function formatIssue({ code, message, location, hint }: Issue): string {
  const help = `= ${hint ?? ISSUE_CODES[code].remedy}`;
  if (location === undefined) return `error[${code}]: ${message}\n  ${help}`;
  const { file, line, column, length, sourceLine } = location;
  const gutter = ' '.repeat(String(line).length);
  // Tabs stay tabs, so that the underline stands below its text.
  const indent = sourceLine.slice(0, column - 1).replace(/[^\t]/g, ' ');
  const underline = '~'.repeat(Math.max(0, Math.min(length, sourceLine.length - column + 1) - 1));
  return [
    `${file}:${line}:${column}: error[${code}]: ${message}`,
    `  ${line} | ${sourceLine}`,
    ...(column <= sourceLine.length + 1 ? [`  ${gutter} | ${indent}^${underline}`] : []),
    `  ${gutter} ${help}`,
  ].join('\n');
}

/** All issues, an empty line between them, and how many there are. */
export function formatIssues(issues: readonly Issue[]): string {
  const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
  return [...issues.map(formatIssue), `${count} in the manifest`].join('\n\n');
}
