import { fail, ok, type Result } from '../model/result.ts';

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
  for (const line of [...text.replace(/^\uFEFF/, '').split(/\r?\n/), 'templates/.?*']) {
    const rule = line.trim();
    if (rule === '' || rule.startsWith('#')) continue;
    const parsed = parseRule(rule);
    if (!parsed.ok) return parsed;
    rules.push(parsed.value);
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
  const negated = rule.startsWith('!');
  const folderOnly = rule.endsWith('/');
  const body = rule.slice(negated ? 1 : 0, folderOnly ? -1 : undefined);
  const isRooted = body.startsWith('/');
  const glob = globPattern(isRooted ? body.slice(1) : body);
  if (!glob) return badRule(rule, 'its brackets or escapes are not complete');
  const wholePath = isRooted || body.includes('/');
  return ok({
    negated,
    folderOnly,
    matches: (path) => glob.test(wholePath ? path : path.slice(path.lastIndexOf('/') + 1)),
  });
}

/** Go's path.Match as a regular expression; undefined for a malformed one. */
function globPattern(glob: string): RegExp | undefined {
  let source = '';
  for (let rest = glob; rest !== ''; ) {
    const token = /^(?:\*+|\?|\[\^?(?:\\.|[^\]\\])+\]|\\.|[^[\\])/su.exec(rest)?.[0];
    if (token === undefined) return undefined;
    rest = rest.slice(token.length);
    if (token.startsWith('*')) source += '[^/]*';
    else if (token === '?') source += '[^/]';
    else if (token.length > 1 && token.startsWith('[')) source += characterClass(token);
    else source += token.replace(/^\\/, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
  try {
    return new RegExp(`^${source}$`, 'us');
  } catch {
    return undefined;
  }
}

/** Only `\\`, `]`, `^` and `-` may stay escaped in a JavaScript class; any other escaped character stands for itself. */
function characterClass(token: string): string {
  return token.replace(/\\(.)/gu, (whole, character) => (/[\\\]^-]/.test(character) ? whole : character));
}

function badRule(rule: string, why: string): Result<never> {
  return fail({
    reason: 'chart',
    message: `.helmignore has the pattern "${rule}": ${why}`,
    remedy: 'Change the pattern; Helm refuses the chart because of it, too.',
  });
}
