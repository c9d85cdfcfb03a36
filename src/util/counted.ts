/** `1 object`, `3 objects`: for words whose plural is an s more. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
