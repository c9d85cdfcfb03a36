import { Lexer, type YAMLError } from 'yaml';
import { counted } from '../../util/counted.ts';
import type { SourceText } from './tree.ts';

/** A mistake of YAML's grammar where its reader made it, and not where the parser noticed it. */
export interface SyntaxMistake {
  start: number;
  end: number;
  message: string;
  hint?: string;
}

const MISPLACED =
  /^Sequence item without - indicator|^All (?:mapping|sequence) items must start|^A block sequence may not be used as an implicit map key/i;

/** Says what a person has to change; undefined where the parser's own words and place are as good. */
export function explainSyntax(
  { code, message, pos }: YAMLError,
  source: SourceText,
): SyntaxMistake | undefined {
  const [at] = pos;
  if (code === 'TAB_AS_INDENT') {
    return { start: at, end: at + 1, message: 'a tab is no indentation in YAML', hint: 'indent with spaces' };
  }
  if (source.text.slice(at - 1, at + 1) === '${') return placeholderInBraces(source.text, at - 1);
  if (code === 'NON_STRING_KEY' && source.text.charAt(at - 1) === '{') {
    const hint = 'write the value itself or ${env.NAME}; a text with `{{` in it needs quotes';
    return {
      start: at - 1,
      end: at + 1,
      message: 'YAML takes `{{` for a mapping, and nothing renders templates here',
      hint,
    };
  }
  if (code === 'BAD_SCALAR_START') {
    const sign = source.text.charAt(at);
    return {
      start: at,
      end: at + 1,
      message: `a text cannot begin with \`${sign}\` in YAML`,
      hint: 'put the text in quotes',
    };
  }
  if (/^Missing closing \S*quote/.test(message)) return openQuote(source.text, at);
  if (/must be sufficiently indented and end with|Expected flow (?:map|sequence) to end with/.test(message)) {
    return openBracket(source.text, at);
  }
  if (/^Nested mappings are not allowed in compact mappings/.test(message)) {
    return colonInText(source.text, at) ?? wrongColumn(source, nextLine(source.text, at));
  }
  if (/^Implicit map keys need to be followed by map values/.test(message)) {
    return {
      start: at,
      end: pos[1],
      message: 'this is no key with a value',
      hint: 'write `key: value`, with a space after the colon',
    };
  }
  if (MISPLACED.test(message)) return wrongColumn(source, at);
  if (/^Unexpected scalar at node end/.test(message) && /["'] ?$/.test(source.text.slice(at - 2, at))) {
    return afterQuote(pos);
  }
  if (/^Unexpected scalar at node end/.test(message)) {
    const before = source.text.slice(source.text.lastIndexOf('\n', at - 1) + 1, at);
    return before.trim() === '' ? wrongColumn(source, at) : afterEnd(pos);
  }
  return undefined;
}

function placeholderInBraces(text: string, start: number): SyntaxMistake {
  const placeholder = /^\$\{[^}\n]{0,200}\}?/.exec(text.slice(start, start + 210))?.[0] ?? '${';
  const before = /[^\s,:[\]{}"']{0,200}$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const end = start + placeholder.length;
  const after = /^(?:[^\s,[\]{}"'$]|\$\{[^}\n]{0,200}\}){0,200}/.exec(text.slice(end, end + 200))?.[0] ?? '';
  return {
    start,
    end: start + placeholder.length,
    message: 'inside {...} and [...] YAML reads the `{` of a placeholder as a mapping',
    hint: `put the whole text in quotes: "${before}${placeholder}${after}"`,
  };
}

function openQuote(text: string, at: number): SyntaxMistake | undefined {
  const token = tokensBefore(text, at).findLast((it) => /^["']/.test(it.source));
  if (token === undefined) return undefined;
  const hint = 'close it; a text that has quotes in it goes after `|`, on a line of its own';
  return { start: token.start, end: token.start + 1, message: 'this quote is never closed', hint };
}

const CLOSING: Record<string, string> = { '{': '}', '[': ']' };

/** The innermost bracket that is open there. */
function openBracket(text: string, at: number): SyntaxMistake | undefined {
  const open: Token[] = [];
  for (const token of tokensBefore(text, at)) {
    if (token.source in CLOSING) open.push(token);
    else if (token.source === '}' || token.source === ']') open.pop();
  }
  const last = open.at(-1);
  if (last === undefined) return undefined;
  return {
    start: last.start,
    end: last.start + 1,
    message: `this \`${last.source}\` is never closed`,
    hint: `write \`${CLOSING[last.source]}\` where it ends`,
  };
}

interface Token {
  source: string;
  start: number;
}

/** The tokens of a text that begin before `at`. */
function tokensBefore(text: string, at: number): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const source of new Lexer().lex(text)) {
    // The lexer's own marks (a document, a scalar, the end of what is in brackets) are not in the text.
    if (['\u{2}', '\u{18}', '\u{1f}'].includes(source)) continue;
    if (start >= at) break;
    tokens.push({ source, start });
    start += source.length;
  }
  return tokens;
}

/** `run: echo "note: x"`: the second `: ` of a line begins a mapping. */
function colonInText(text: string, at: number): SyntaxMistake | undefined {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const rest = text.slice(at).split('\n', 1)[0]?.trimEnd() ?? '';
  if (!/:(?:\s|$)/.test(rest)) return undefined;
  const key = /([\w.-]{1,100}):\s{1,20}$/.exec(text.slice(lineStart, at))?.[1];
  return {
    start: at,
    end: at + rest.length,
    message: 'this text has `: ` in it, which YAML takes for a key and its value',
    hint:
      key === undefined
        ? 'put the whole text in quotes'
        : `put the text on a line of its own after \`${key}: |\`, or all of it in quotes`,
  };
}

/** Start of the first line after `at` that is not blank. */
function nextLine(text: string, at: number): number {
  const lineEnd = text.indexOf('\n', at);
  if (lineEnd === -1) return at;
  const blank = /^(?:[ \t\r]*\n)*/.exec(text.slice(lineEnd + 1))?.[0].length ?? 0;
  return lineEnd + 1 + blank;
}

/** A line that begins in another column than the lines that it belongs to. */
function wrongColumn({ text, lineStarts }: SourceText, at: number): SyntaxMistake | undefined {
  const lines = text.split('\n');
  const from = lineStarts.findLastIndex((start) => start <= at);
  const index = lines.findIndex((line, number) => number >= from && /^\s*[^\s#]/.test(line));
  if (index === -1) return undefined;
  const [wrong] = beginnings(lines[index] ?? '');
  if (wrong === undefined) return textLine(lines[index] ?? '', lineStarts[index] ?? 0);
  const around = linesAround(lines, index);
  // A key in the column of items, or an item in that of keys, is what does not fit.
  const above = around.filter(({ column, isItem }) => column !== wrong.column || isItem === wrong.isItem);
  const where =
    above.length < around.length && !wrong.isItem
      ? 'where the items of a list begin'
      : 'which fits nothing above it';
  const far = ({ column, isItem }: Beginning) =>
    // Of two that are as near, the one of the same sort is meant.
    Math.abs(column - wrong.column) + (isItem === wrong.isItem ? 0 : 0.5);
  const near = above.toSorted((a, b) => far(a) - far(b) || b.line - a.line)[0];
  if (near === undefined || near.column === wrong.column) return undefined;
  const start = (lineStarts[index] ?? 0) + wrong.column - 1;
  const spaces = Math.abs(near.column - wrong.column);
  const count = counted(spaces, 'space');
  const move =
    near.column > wrong.column
      ? `put ${count} more before \`${wrong.word}\``
      : `take ${count} away before \`${wrong.word}\``;
  return {
    start,
    end: start + wrong.word.length,
    message: `\`${wrong.word}\` begins in column ${wrong.column}, ${where}; \`${near.word}\` in line ${near.line} begins in column ${near.column}`,
    hint: `if both belong together, ${move}`,
  };
}

/** Part of a text of several lines, outside of it. */
function textLine(line: string, lineStart: number): SyntaxMistake {
  const text = line.trim();
  const start = lineStart + line.indexOf(text);
  return {
    start,
    end: start + text.length,
    message: 'this line begins left of the text that it belongs to',
    hint: 'a text after `|` goes on in the column of its first line',
  };
}

interface Beginning {
  /** A key, or the `-` of an item. */
  word: string;
  isItem: boolean;
  /** Counted from 1. */
  column: number;
}

/** What the line before begins with, and the lines that it lies within. */
function linesAround(lines: readonly string[], index: number): (Beginning & { line: number })[] {
  const found: (Beginning & { line: number })[] = [];
  let outermost = Number.POSITIVE_INFINITY;
  for (let line = index; line > 0 && outermost > 1; line -= 1) {
    const those = beginnings(lines[line - 1] ?? '').filter(({ column }) => column < outermost);
    found.push(...those.map((it) => ({ ...it, line })));
    outermost = Math.min(outermost, ...those.map(({ column }) => column));
  }
  return found;
}

/** The key of a line, and before it the `-` of each item that begins there; none in a comment, or in a text of several lines. */
function beginnings(line: string): Beginning[] {
  const [, indent = '', dashes = '', key] =
    /^( *)((?:- +)*)(?:([\w./<-]{1,100}) *:(?:\s|$))?/.exec(line) ?? [];
  const items = [...dashes.matchAll(/-/g)].map(({ index }) => ({
    word: '-',
    isItem: true,
    column: indent.length + index + 1,
  }));
  const keyed = { word: key ?? '', isItem: false, column: indent.length + dashes.length + 1 };
  return key === undefined ? items : [...items, keyed];
}

function afterEnd([start, end]: [number, number]): SyntaxMistake {
  return {
    start,
    end,
    message: 'the value before this has ended',
    hint: 'begin the next key on a line of its own',
  };
}

function afterQuote([start, end]: [number, number]): SyntaxMistake {
  return {
    start,
    end,
    message: 'the text goes on after its closing quote',
    hint: 'put the whole text on a line of its own after `|`, or in one pair of quotes',
  };
}
