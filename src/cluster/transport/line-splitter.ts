/** Cuts text that arrives in pieces into lines without their breaks; empty ones are dropped. Linear in the text, however long a line. */
export function createLineSplitter(onLine: (line: string) => void): { add(text: string): void; end(): void } {
  let pieces: string[] = [];
  const flush = () => {
    const line = pieces.join('');
    pieces = [];
    if (line !== '') onLine(line);
  };
  return {
    add(text) {
      const [first = '', ...others] = text.split('\n');
      pieces.push(first);
      for (const piece of others) {
        flush();
        pieces.push(piece);
      }
    },
    end: flush,
  };
}
