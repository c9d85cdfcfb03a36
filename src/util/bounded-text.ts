const LONGEST_LINE = 4_000;
const LONGEST_TEXT = 64_000;
/** No more than this is cut into lines. */
const MOST_LOOKED_AT = 1_000_000;
const GAP = ' ... ';

/**
 * A text that others chose (Helm, a pod, the API server, who writes events), short enough to be searched: each line has at most
 * 4 kB, all of them 64 kB, and the middle of what is longer is left out. Everything that looks for patterns looks at this.
 */
export function boundedText(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  const lines = withoutMiddle(text, MOST_LOOKED_AT).split('\n').map(boundedLine).join('\n');
  return withoutMiddle(lines, LONGEST_TEXT);
}

/** One line of such a text: it begins with what happened and ends with why. */
export function boundedLine(line: string): string {
  if (line.length <= LONGEST_LINE) return line;
  const head = line.slice(0, (LONGEST_LINE * 3) / 4);
  const tail = line.slice(head.length + GAP.length - LONGEST_LINE);
  // The end of an object whose beginning is gone cannot be told from a sentence.
  return `${head}${GAP}${tail.slice(tail.lastIndexOf('}') + 1)}`;
}

/** Of the start whole lines, as far as there are some and, since errors stand there, more of the end. */
function withoutMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest / 4);
  const tail = text.slice(head.length + GAP.length - longest);
  const [headEnd, tailStart] = [head.lastIndexOf('\n'), tail.indexOf('\n')];
  return `${head.slice(0, headEnd < 0 ? undefined : headEnd + 1)}${GAP}${tail.slice(Math.max(tailStart, 0))}`;
}
