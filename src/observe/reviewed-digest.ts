import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ChartEntry } from '../manifest/manifest.ts';
import type { InputParts } from '../model/release/mark-details.ts';
import { hookInputs } from './hook-inputs.ts';
import type { StagedRelease } from './stage.ts';

/** As short as a commit is written anywhere. */
const SHORTEST = 7;
const DIGITS = 40;

interface Reviewed {
  entry: ChartEntry;
  staged: StagedRelease;
  parts: InputParts;
  commit: string | undefined;
  manifestFolder: string;
}

/**
 * A digest of everything that goes into a release but the run's commit, in full, short, or in a tag made of it: the commit of a
 * merge is another one than that of the pull request, and what was reviewed is still the same.
 */
export async function reviewedDigest({
  entry,
  staged,
  parts,
  commit,
  manifestFolder,
}: Reviewed): Promise<string> {
  const hash = createHash('sha256');
  const add = (text: string) => hash.update(`${text.length}\0${text}`);
  add(staged.chartDigest ?? '');
  for (const file of staged.valuesFiles) add(withoutCommit(await readFile(file, 'utf8'), commit));
  add(withoutCommit(JSON.stringify(staged.setIntegers), commit));
  add(withoutCommit(JSON.stringify(hookInputs(entry, manifestFolder).hooks), commit));
  const { settings, hookFiles, crds, cluster } = parts;
  add(JSON.stringify([Object.entries(settings).sort(), hookFiles, crds, cluster]));
  return hash.digest('hex').slice(0, DIGITS);
}

/** The text with each mention of a commit replaced, the longest first. */
export function withoutCommit(text: string, commit: string | undefined): string {
  if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit)) return text;
  let replaced = text;
  for (let length = commit.length; length >= SHORTEST; length--)
    replaced = replaced.replaceAll(commit.slice(0, length), '<commit>');
  return replaced;
}
