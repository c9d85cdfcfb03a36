import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { LoadedHook } from '../hooks/hook.ts';
import type { ChartEntry, Manifest } from '../manifest/manifest.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Json } from '../model/json.ts';
import { PHASES, RUN_PHASES } from '../model/plan/phase.ts';
import { AROUND, type SavedPlan } from '../model/plan/saved-plan.ts';
import type { InputParts } from '../model/release/mark-details.ts';
import { ok, type Result } from '../model/result.ts';
import { hookInputs } from './hook-inputs.ts';
import { digestFiles } from './inputs-digest.ts';
import type { StagedRelease } from './stage.ts';

/** As short as a commit is written anywhere. */
const SHORTEST = 7;
const DIGITS = 40;

interface Reviewed {
  entry: ChartEntry;
  staged: StagedRelease;
  parts: InputParts | undefined;
  commit: string | undefined;
  manifestFolder: string;
}

/**
 * A digest of everything that decides what is done with a release, but the run's commit, in full, short, or in a tag made of it: the
 * commit of a merge is another one than that of the pull request, and what was reviewed is still the same. Unlike the inputs of
 * a mark it is also over what leaves the deployed objects as they are, and over what a destroy does.
 */
export async function reviewedDigest({
  entry: { settings, needs, hooks },
  staged,
  parts,
  commit,
  manifestFolder,
}: Reviewed): Promise<Result<string>> {
  const { definitions, files } = hooksWithPlace(hooks, PHASES, manifestFolder);
  const read = await digestFiles([files, staged.crdFiles]);
  if (!read.ok) return read;
  const values = await Promise.all(staged.valuesFiles.map((file) => readFile(file, 'utf8')));
  const { chartDigest, setIntegers } = staged;
  return ok(
    digestWithoutCommit(
      { values, setIntegers, settings, needs, hooks: definitions },
      { chartDigest, files: read.value, cluster: parts?.cluster },
      commit,
    ),
  );
}

/** The same of each thing that is done around all releases. */
export async function reviewedAround(
  { runHooks, policy, folder }: Pick<Manifest, 'runHooks' | 'policy' | 'folder'>,
  commit: string | undefined,
): Promise<Result<SavedPlan['around']>> {
  const hooks = RUN_PHASES.map((phase) => hooksWithPlace(runHooks, [phase], folder));
  const read = await digestFiles(hooks.map(({ files }) => files));
  if (!read.ok) return read;
  const ofHooks = hooks.map(({ definitions }, index) =>
    digestWithoutCommit({ hooks: definitions }, { files: read.value[index] ?? [] }, commit),
  );
  const { location: _line, ...rules } = policy ?? {};
  const digests = [...ofHooks, digestWithoutCommit({ rules }, {}, commit)];
  return ok(Object.fromEntries(AROUND.map((part, index) => [part, digests[index]])) as SavedPlan['around']);
}

/** Hooks with the folder that each runs in, and the files that they name. */
function hooksWithPlace<Phase extends string>(
  hooks: Record<Phase, LoadedHook[]>,
  phases: readonly Phase[],
  manifestFolder: string,
): { definitions: object; files: string[] } {
  const { hooks: written, hookFiles } = hookInputs(hooks, phases, manifestFolder);
  const folders = phases
    .flatMap((phase) => hooks[phase])
    .map(({ folder = manifestFolder }) => relative(manifestFolder, folder));
  return { definitions: { written, folders }, files: hookFiles };
}

/** Over what may mention the commit, and over what cannot: digests and versions. */
function digestWithoutCommit(written: object, found: object, commit: string | undefined): string {
  const text = withoutCommit(canonicalJson(written as Json), commit);
  return createHash('sha256')
    .update(`${text.length}\0${text}\0${canonicalJson(found as Json)}`)
    .digest('hex')
    .slice(0, DIGITS);
}

/** The text with each mention of a commit replaced, the longest first. */
export function withoutCommit(text: string, commit: string | undefined): string {
  if (commit === undefined || !/^[0-9a-f]{40}$/.test(commit)) return text;
  let replaced = text;
  for (let length = commit.length; length >= SHORTEST; length--)
    replaced = replaced.replaceAll(commit.slice(0, length), '<commit>');
  return replaced;
}
