import { Lexer, type YAMLError } from 'yaml';
import type { SourceText } from './tree.ts';

/** A mistake of YAML's grammar where its reader made it, and not where the parser noticed it. */
export interface SyntaxMistake {
  start: number;
  end: number;
  message: string;
  hint?: string;
}

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
  if (/^Sequence item without - indicator|^All (?:mapping|sequence) items must start/.test(message)) {
    return wrongColumn(source, at);
  }
  if (/^Unexpected scalar at node end/.test(message) && /["'] ?$/.test(source.text.slice(at - 2, at))) {
    return afterQuote(pos);
  }
  return undefined;
}

function placeholderInBraces(text: string, start: number): SyntaxMistake {
  const placeholder = /^\$\{[^}\n]{0,200}\}?/.exec(text.slice(start, start + 210))?.[0] ?? '${';
  return {
    start,
    end: start + placeholder.length,
    message: 'inside {...} and [...] YAML reads the `{` of a placeholder as a mapping',
    hint: `write "${placeholder}" in quotes`,
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

/** A line whose key stands in another column than the keys that it belongs to. */
function wrongColumn({ text, lineStarts }: SourceText, at: number): SyntaxMistake | undefined {
  const index = lineStarts.findLastIndex((start) => start <= at);
  const lines = text.split('\n');
  const wrong = keyOn(lines[index] ?? '');
  if (wrong === undefined) return undefined;
  const before = lines
    .slice(Math.max(0, index - 100), index)
    .reverse()
    .flatMap((line, distance) => {
      const key = keyOn(line);
      return key === undefined ? [] : [{ ...key, line: index - distance }];
    });
  const near = before.toSorted(
    (a, b) => Math.abs(a.column - wrong.column) - Math.abs(b.column - wrong.column) || b.line - a.line,
  )[0];
  if (near === undefined || near.column === wrong.column) return undefined;
  const start = (lineStarts[index] ?? 0) + wrong.column - 1;
  const spaces = Math.abs(near.column - wrong.column);
  const count = `${spaces} ${spaces === 1 ? 'space' : 'spaces'}`;
  const move =
    near.column > wrong.column
      ? `put ${count} more before \`${wrong.key}\``
      : `take ${count} away before \`${wrong.key}\``;
  return {
    start,
    end: start + wrong.key.length,
    message: `\`${wrong.key}\` begins in column ${wrong.column}, which fits nothing above it; \`${near.key}\` in line ${near.line} begins in column ${near.column}`,
    hint: `if both belong together, ${move}`,
  };
}

/** The key of a line and its column; after `- ` for the first key of an item. */
function keyOn(line: string): { key: string; column: number } | undefined {
  const [, before = '', key] = /^( *(?:- +)*)([\w./<-]{1,100}) *:(?:\s|$)/.exec(line) ?? [];
  return key === undefined ? undefined : { key, column: before.length + 1 };
}

function afterQuote([start, end]: [number, number]): SyntaxMistake {
  return {
    start,
    end,
    message: 'the text goes on after its closing quote',
    hint: 'put the whole text on a line of its own after `|`, or in one pair of quotes',
  };
}
