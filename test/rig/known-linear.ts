import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FoundExpression } from './regular-expressions.ts';

const FILE = join(import.meta.dirname, '../../node_modules/.cache/linear-patterns.json');

/**
 * The patterns that were measured before by this Node and by the same rules, and were fast enough: to measure all of them takes half a
 * minute, and most never change. CI begins without them.
 */
export class KnownLinear {
  readonly #rules = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(import.meta.dirname, 'growth.ts')))
    .update(readFileSync(join(import.meta.dirname, 'hostile-texts.ts')))
    .digest('hex');
  readonly #patterns = new Set(this.#read());

  has(expression: FoundExpression): boolean {
    return this.#patterns.has(nameOf(expression));
  }

  /** Remembers these and no others. */
  keep(expressions: readonly FoundExpression[]): void {
    mkdirSync(dirname(FILE), { recursive: true });
    writeFileSync(FILE, JSON.stringify({ rules: this.#rules, patterns: expressions.map(nameOf) }));
  }

  #read(): string[] {
    try {
      const { rules, patterns } = JSON.parse(readFileSync(FILE, 'utf8'));
      return rules === this.#rules ? patterns : [];
    } catch {
      return [];
    }
  }
}

const nameOf = ({ source, flags }: FoundExpression): string => `/${source}/${flags}`;
