import { fail, ok, type Result } from '../../../model/result.ts';
import { tooLarge } from './chart-limits.ts';
import { matchesGlob } from './go-glob.ts';

/** Each is asked about each file. */
const MOST_RULES = 1000;

/** Tells whether Helm leaves a path of a chart folder out; `path` is relative, with `/`. */
export type IgnoreRules = (path: string, kind: 'file' | 'folder') => boolean;

interface Rule {
  negated: boolean;
  folderOnly: boolean;
  matches(path: string): boolean;
}

/**
 * Helm's reading of .helmignore, which is not git's: the first match decides, a pattern with a slash must match the whole
 * path, `**` is an error, and a negated pattern leaves out everything that it does not match.
 */
export function parseHelmIgnore(text: string): Result<IgnoreRules> {
  const rules: Rule[] = [];
  for (const line of [...text.replace(/^\uFEFF/, '').split('\n'), 'templates/.?*']) {
    const rule = trimmed(line);
    if (rule === '' || rule.startsWith('#')) continue;
    const parsed = parseRule(rule);
    if (!parsed.ok) return parsed;
    rules.push(parsed.value);
    if (rules.length > MOST_RULES)
      return fail(tooLarge(`its .helmignore has more than ${MOST_RULES} patterns`));
  }
  return ok((path, kind) => isIgnored(rules, path, kind));
}

function isIgnored(rules: Rule[], path: string, kind: 'file' | 'folder'): boolean {
  for (const { negated, folderOnly, matches } of rules) {
    const isOther = folderOnly && kind === 'file';
    if (negated) {
      if (isOther || !matches(path)) return true;
    } else if (!isOther && matches(path)) {
      return true;
    }
  }
  return false;
}

function parseRule(rule: string): Result<Rule> {
  if (rule.includes('**')) return badRule(rule, '`**` is not supported by Helm');
  // Helm asks with this name, too.
  if (matchesGlob(rule, 'abc') === undefined)
    return badRule(rule, 'its brackets or escapes are not complete');
  const negated = rule.startsWith('!');
  const folderOnly = rule.endsWith('/');
  const body = rule.slice(negated ? 1 : 0, folderOnly ? -1 : undefined);
  const isRooted = body.startsWith('/');
  const glob = isRooted ? body.slice(1) : body;
  const wholePath = isRooted || body.includes('/');
  return ok({
    negated,
    folderOnly,
    // Without its slash a pattern may be malformed; then it matches nothing.
    matches: (path) => matchesGlob(glob, wholePath ? path : path.slice(path.lastIndexOf('/') + 1)) === true,
  });
}

/** Cuts what Go calls a space, a byte order mark not among it. */
function trimmed(line: string): string {
  return line
    .replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '')
    .trimEnd();
}

function badRule(rule: string, why: string): Result<never> {
  return fail({
    reason: 'chart',
    message: `.helmignore has the pattern "${rule}": ${why}`,
    remedy: 'Change the pattern; Helm refuses the chart because of it, too.',
  });
}
