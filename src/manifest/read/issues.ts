import type { Problem } from '../../hooks/definition/schema-problems.ts';
import type { Issue, IssueCode } from '../../model/issue.ts';
import { shapeHint } from './shape-hint.ts';
import { keyOriginAt, type Node, nodeAt, type Origin, originAt, quote } from './tree.ts';

/** An issue at an origin; without one it has no place. */
export function issueAt(code: IssueCode, origin: Origin | undefined, message: string, hint?: string): Issue {
  return {
    code,
    message,
    ...(origin !== undefined && { location: quote(origin) }),
    ...(hint !== undefined && { hint }),
  };
}

/** Gives the problems that a schema found in `root` their places. What is wrong only because a variable has no value is left out. */
export function locateProblems(problems: readonly Problem[], root: Node): Issue[] {
  return problems.filter((problem) => !isUnknown(problem, root)).map((problem) => toIssue(problem, root));
}

function toIssue(problem: Problem, root: Node): Issue {
  const { code, path, message, hint, aboutKey, wantsQuotes } = problem;
  const origin = aboutKey ? keyOriginAt(root, path) : originAt(root, path);
  const written = origin?.source.text.slice(origin.start, origin.end);
  const quoted = wantsQuotes && written !== undefined ? `write "${written}" in quotes` : undefined;
  return issueAt(code, origin, message, hint ?? quoted ?? shapeHint(problem, root));
}

function isUnknown({ path }: Problem, root: Node): boolean {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' && node.variables === 'unknown';
}

/** In the order of the file, one per place and code; those without a place come last. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>();
  const distinct = issues.filter((issue) => {
    // Several keys can be missing at one place; anything else is said of it once.
    const what = issue.code === 'missing-key' ? issue.message : '';
    const key = `${issue.code} ${place(issue) ?? issue.message} ${what}`;
    return !seen.has(key) && seen.add(key);
  });
  return distinct.sort(compare);
}

function place({ location }: Issue): string | undefined {
  return location && `${location.file}:${location.line}:${location.column}`;
}

function compare({ location: a }: Issue, { location: b }: Issue): number {
  if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
