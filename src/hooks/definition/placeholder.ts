/** What `${release.}` can name. */
export const RELEASE_FIELDS = [
  'name',
  'namespace',
  'operation',
  'revision',
  'chartVersion',
  'installedChartVersion',
  'url',
] as const;

/** One `${payload.x}` or `${release.x}`; `name` is what stands after the dot, and may be wrong. */
export interface Placeholder {
  text: string;
  source: 'payload' | 'release';
  name: string;
}

const START = /\$\{(?:payload|release)\./g;
const PLACEHOLDER = /\$\{(payload|release)\.([^}\n]*)\}?/g;

export function hasPlaceholder(text: string): boolean {
  return text.search(START) !== -1;
}

/** Where placeholders begin, with where what makes one of them ends. */
export function placeholderStarts(text: string): { start: number; end: number }[] {
  return [...text.matchAll(START)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** The placeholders of a text but for those that begin at an offset of `literal`: these are text. */
export function placeholdersIn(text: string, literal: readonly number[] = []): Placeholder[] {
  const found: Placeholder[] = [];
  fillPlaceholders(
    text,
    (placeholder) => {
      found.push(placeholder);
      return '';
    },
    literal,
  );
  return found;
}

/** Replaces each of these placeholders by what `fill` gives for it. Nothing is looked for in what it gives. */
export function fillPlaceholders(
  text: string,
  fill: (placeholder: Placeholder) => string,
  literal: readonly number[] = [],
): string {
  const texts = new Set(literal);
  let filled = '';
  let at = 0;
  for (const { start } of placeholderStarts(text)) {
    // What begins within a placeholder belongs to its name.
    if (start < at || texts.has(start)) continue;
    PLACEHOLDER.lastIndex = start;
    const match = PLACEHOLDER.exec(text);
    if (match === null) break;
    filled += text.slice(at, start) + fill(toPlaceholder(match));
    at = start + match[0].length;
  }
  return filled + text.slice(at);
}

function toPlaceholder([text = '', source, name = '']: readonly (string | undefined)[]): Placeholder {
  return { text, source: source === 'release' ? 'release' : 'payload', name };
}
