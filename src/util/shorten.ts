/** Text for the middle of a sentence: on one line, and cut to at most `longest` characters. */
export function shorten(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 3)}...` : line;
}

/** The end of a text, at most `longest` characters of it, as it stands. */
export function lastPart(text: string, longest: number): string {
  return text.length > longest ? `...${text.slice(3 - longest)}` : text;
}
