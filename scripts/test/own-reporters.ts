import { join } from 'node:path';

/** Paths of the reporters that every run of the tests has beside vitest's own. */
export const OWN_REPORTERS: readonly string[] = ['list-retried', 'list-skipped', 'after-last-file'].map(
  (name) => join(import.meta.dirname, `${name}.ts`),
);
