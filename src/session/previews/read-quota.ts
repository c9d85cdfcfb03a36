/** The limits of `pods=20` and the like, as a ResourceQuota takes them; the API server knows the names and amounts. */
export function readQuota(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf('=');
      return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
}
