const LONGEST_NAME = 1024;
const DEEPEST = 50;
const LONGEST_PART = 255;

/**
 * The name that an entry of a chart archive has in its chart, without the chart's own folder; a name that could mean another
 * place on some system is a problem. Helm cleans some of these names; no `helm package` writes them.
 */
export function nameInChart(path: string, kind: 'file' | 'folder'): { value: string } | { problem: string } {
  const parts = path.replace(/(?<!\/)\/+$/, '').split('/');
  if (path.includes('\0')) return { problem: 'has a NUL in its name' };
  if (path.includes('\\')) return { problem: 'has a backslash in its name' };
  if (path.startsWith('/')) return { problem: 'has an absolute name' };
  if (/^[A-Za-z]:/.test(path) || /^[A-Za-z]:$/.test(parts[1] ?? '')) return { problem: 'names a drive' };
  if (parts.includes('..')) return { problem: 'leads out of the chart' };
  if (Buffer.byteLength(path) > LONGEST_NAME || parts.some((part) => Buffer.byteLength(part) > LONGEST_PART))
    return { problem: 'has too long a name' };
  if (parts.length > DEEPEST) return { problem: `is more than ${DEEPEST} folders deep` };
  const name = parts
    .slice(1)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
  if (name === '' && kind === 'file') return { problem: "is not in the chart's folder" };
  return { value: name };
}
