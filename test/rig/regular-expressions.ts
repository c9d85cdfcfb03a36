import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';

export interface FoundExpression {
  /** `src/x.ts:12`. */
  place: string;
  source: string;
  flags: string;
}

/** Every regular expression literal below a folder. */
export function regularExpressionsIn(folder: string): FoundExpression[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .flatMap((path) => literalsIn(`src/${path}`, readFileSync(join(folder, path), 'utf8')));
}

function literalsIn(path: string, text: string): FoundExpression[] {
  const found: FoundExpression[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, regex, start } = node as Literal;
    if (type === 'Literal' && regex !== undefined) {
      const line = text.slice(0, start).split('\n').length;
      found.push({ place: `${path}:${line}`, source: regex.pattern, flags: regex.flags });
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAst(text, { lang: 'ts' }));
  return found;
}

interface Literal {
  type: string;
  regex?: { pattern: string; flags: string };
  start: number;
}
