/** Where the next package begins in what ncc writes: its name on a line, its licence on the next. */
const NEXT_PACKAGE = /\n\n(?=(?:@[\w.-]+\/)?[\w.-]+\n[A-Z0-9(][\w .()-]{0,60}\n)/;

/**
 * The licences that ncc collects, each text once below the names of all packages that come under it: a third of them
 * say the same, word for word. What does not read as a package stays where it is.
 */
export function mergeLicenses(collected: string): string {
  const namesByText = new Map<string, string[]>();
  for (const part of collected.trimEnd().split(NEXT_PACKAGE)) {
    const [name = '', ...lines] = part.split('\n');
    const text = lines.join('\n').trimEnd();
    namesByText.set(text, [...(namesByText.get(text) ?? []), name]);
  }
  return `${[...namesByText].map(([text, names]) => `${names.join(', ')}\n${text}`).join('\n\n')}\n`;
}
