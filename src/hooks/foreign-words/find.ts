import { CHART_WORDS } from './chart-words.ts';
import { FILE_WORDS } from './file-words.ts';
import type { ForeignWord, Place } from './foreign-word.ts';
import { HOOK_WORDS } from './hook-words.ts';
import { PHASE_WORDS } from './phase-words.ts';
import { REGISTRY_WORDS } from './registry-words.ts';

/** Words of helmfile, helmwave, helmsman, Flux, Argo CD, Helm and habit. */
export const FOREIGN_WORDS: readonly ForeignWord[] = [
  ...FILE_WORDS,
  ...CHART_WORDS,
  ...PHASE_WORDS,
  ...HOOK_WORDS,
  ...REGISTRY_WORDS,
];

/** The key by which each mapping is known; the first one that fits. */
const MARKS: readonly (readonly [key: string, place: Place])[] = [
  ['environments', 'top'],
  ['valuesFiles', 'chart'],
  ['capture', 'hook'],
  ['preExec', 'phase'],
  ['before', 'phase'],
  ['plainHttp', 'registry'],
  ['charts', 'environment'],
];

/** What to write instead of `key` in the mapping whose keys are `known`; undefined when no other tool has that word there. */
export function foreignWord(key: string, known: readonly string[]): ForeignWord | undefined {
  const place = MARKS.find(([mark]) => known.includes(mark))?.[1];
  if (place === undefined) return undefined;
  const word = plain(key);
  return FOREIGN_WORDS.find(
    ({ word: foreign, at, means }) =>
      [at].flat().includes(place) &&
      plain(foreign) === word &&
      (means === undefined || known.includes(means)),
  );
}

/** `pre-install`, `preInstall` and `PRE_INSTALL` are one word. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_]/g, '');
}
