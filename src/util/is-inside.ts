import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder or lies below it, by its text; both are absolute. Links are for the caller to resolve. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
