/** Reads what an action wrote to GITHUB_OUTPUT or GITHUB_STATE: `name=value` lines and `name<<mark` blocks, the last one wins. */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  while (lines.length > 0) {
    const line = lines.shift() as string;
    const block = /^([^=]+?)<<(.+)$/.exec(line);
    if (block) {
      const [, name, mark] = block as unknown as [string, string, string];
      const end = lines.indexOf(mark);
      if (end < 0) throw new Error(`the block of ${name} is not closed by ${mark}`);
      values[name] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    } else if (line.includes('=')) {
      const at = line.indexOf('=');
      values[line.slice(0, at)] = line.slice(at + 1);
    }
  }
  return values;
}
