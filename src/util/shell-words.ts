/** Words of a command line, or what is wrong with it; `index` is where in the text, from 0. */
export type ShellWords = { ok: true; words: string[] } | { ok: false; message: string; index: number };

/**
 * Splits text into words as a POSIX shell does: blanks, single and double quotes, backslashes.
 * There is no shell, so nothing is expanded; a line break is a blank and `|`, `;`, `>`, `$` are plain characters.
 * `${...}` is never cut: it is one of our own placeholders, and its default may contain blanks.
 */
export function splitShellWords(text: string): ShellWords {
  const words: string[] = [];
  let word: string | undefined;
  let index = 0;
  while (index < text.length) {
    const character = text.charAt(index);
    if (text.startsWith('\\\n', index)) {
      index += 2;
      continue;
    }
    if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      index += 1;
      continue;
    }
    const part = character === "'" || character === '"' ? readQuoted(text, index) : readPlain(text, index);
    if (typeof part === 'string') return { ok: false, message: part, index };
    word = (word ?? '') + part.text;
    index = part.end;
  }
  if (word !== undefined) words.push(word);
  return { ok: true, words };
}

interface Part {
  text: string;
  end: number;
}

function readPlain(text: string, start: number): Part | string {
  const placeholder = /^\$\{[^}\n]*\}/.exec(text.slice(start, start + 1_000));
  if (placeholder !== null) return { text: placeholder[0], end: start + placeholder[0].length };
  if (text[start] !== '\\') return { text: text.charAt(start), end: start + 1 };
  if (start + 1 === text.length) return 'a backslash with nothing after it';
  return { text: text.charAt(start + 1), end: start + 2 };
}

function readQuoted(text: string, start: number): Part | string {
  const quote = text.charAt(start);
  let content = '';
  for (let index = start + 1; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === quote) return { text: content, end: index + 1 };
    // Between double quotes a backslash only counts before these; everywhere else it stays.
    if (quote === '"' && character === '\\' && /["\\$`\n]/.test(text.charAt(index + 1))) {
      index += 1;
      if (text[index] !== '\n') content += text.charAt(index);
    } else {
      content += character;
    }
  }
  return quote === "'" ? 'a single quote that is not closed' : 'a double quote that is not closed';
}
