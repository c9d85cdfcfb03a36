/** Whether a text may be the name of a chart or dependency: Helm makes a file or folder of it, so it is no path. */
export function isChartName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\\p{Cc}]/u.test(name) && name.length <= 250;
}

/** Helm's rule for the `alias` of a dependency. */
export function isChartAlias(alias: string): boolean {
  return /^[a-zA-Z0-9_-]+$/.test(alias);
}
