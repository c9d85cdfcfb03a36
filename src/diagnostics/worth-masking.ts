import type { Evidence } from './evidence.ts';

/** Switches and ports: charts keep them in Secrets too, and masked everywhere they would make evidence unreadable. */
const EVERYDAY = /^(true|false|null|none|default|\d{1,5})$/i;

/** The values from Secrets that must not be seen anywhere: all but everyday words and what is the name of an object anyway. */
export function worthMasking(
  secrets: Iterable<string>,
  { release, rendered, objects }: Pick<Evidence, 'release' | 'rendered' | 'objects'>,
): string[] {
  const names = [...rendered, ...objects].map(({ metadata }) => metadata.name);
  const known = new Set([release.name, release.namespace, ...names]);
  return [...secrets].filter((secret) => !known.has(secret.trim()) && !EVERYDAY.test(secret.trim()));
}
