import { didYouMean } from '../../util/did-you-mean.ts';

/** What to write instead of an id, or a `tag:x`, that no entry has: the nearest one, else all there are of its kind. */
export function suggestChart(
  written: string,
  { ids, tags }: { ids: readonly string[]; tags: readonly string[] },
): string {
  const ofKind = written.startsWith('tag:') ? tags.map((tag) => `tag:${tag}`) : ids;
  const candidates = [...new Set(ofKind)];
  const meant = didYouMean(written, candidates);
  if (meant !== undefined) return `did you mean \`${meant}\`?`;
  return candidates.length === 0 ? 'no entry has tags' : `there are ${candidates.join(', ')}`;
}
