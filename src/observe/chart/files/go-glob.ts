/**
 * Whether a name matches a pattern of Go's filepath.Match; undefined when a part is malformed that the name leads to, which
 * is all that Go looks at. Never worse than the product of both lengths: a star is tried once, and never again when a later
 * part does not fit.
 */
export function matchesGlob(pattern: string, name: string): boolean | undefined {
  const rest = [...name];
  const parts = parseGlob(pattern);
  let at = 0;
  for (const [index, { star, tokens, isMalformed }] of parts.entries()) {
    if (isMalformed) return undefined;
    if (star && tokens.length === 0) return !rest.slice(at).includes('/');
    const end = firstMatch(tokens, rest, { from: at, star, toEnd: index === parts.length - 1 });
    if (end === undefined) return false;
    at = end;
  }
  return true;
}

/** What stands between two stars. */
interface GlobPart {
  star: boolean;
  isMalformed?: true;
  tokens: ((character: string) => boolean)[];
}

function firstMatch(
  tokens: GlobPart['tokens'],
  name: string[],
  { from, star, toEnd }: { from: number; star: boolean; toEnd: boolean },
): number | undefined {
  for (let start = from; start <= name.length; start++) {
    const end = start + tokens.length;
    const fits = tokens.every(
      (token, index) => name[start + index] !== undefined && token(name[start + index] as string),
    );
    if (fits && (!toEnd || end === name.length)) return end;
    // A star stands for no slash.
    if (!star || name[start] === '/') return undefined;
  }
  return undefined;
}

/** The parts up to the first malformed one. */
function parseGlob(pattern: string): GlobPart[] {
  const characters = [...pattern];
  const parts: GlobPart[] = [];
  let part: GlobPart = { star: false, tokens: [] };
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] as string;
    if (character === '*') {
      if (part.tokens.length > 0) parts.push(part);
      part = { star: true, tokens: [] };
    } else if (character === '?') {
      part.tokens.push((it) => it !== '/');
    } else if (character === '[') {
      const parsed = parseClass(characters, at + 1);
      if (!parsed) return [...parts, { ...part, isMalformed: true }];
      part.tokens.push(parsed.token);
      at = parsed.end;
    } else {
      if (character === '\\') at += 1;
      const literal = characters[at];
      if (literal === undefined) return [...parts, { ...part, isMalformed: true }];
      part.tokens.push((it) => it === literal);
    }
  }
  return [...parts, part];
}

/** Of a class that begins at `from`, behind its bracket; `end` is the place of the closing one. */
function parseClass(
  characters: string[],
  from: number,
): { token: (character: string) => boolean; end: number } | undefined {
  const negated = characters[from] === '^';
  const ranges: [number, number][] = [];
  let at = negated ? from + 1 : from;
  const next = (): number | undefined => {
    if (characters[at] === '-' || characters[at] === ']') return undefined;
    if (characters[at] === '\\') at += 1;
    const point = characters[at]?.codePointAt(0);
    at += 1;
    // Nothing may end inside of a class.
    return at < characters.length ? point : undefined;
  };
  while (characters[at] !== ']' || ranges.length === 0) {
    const low = next();
    if (low === undefined) return undefined;
    let high: number | undefined = low;
    if (characters[at] === '-') {
      at += 1;
      high = next();
    }
    if (high === undefined) return undefined;
    ranges.push([low, high]);
  }
  const isIn = (point: number) => ranges.some(([low, high]) => low <= point && point <= high);
  return { token: (character) => isIn(character.codePointAt(0) as number) !== negated, end: at };
}
