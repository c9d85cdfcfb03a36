import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, type JsonObject } from '../../model/json.ts';
import type { Patch } from '../../model/release/patch.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { removeFolder, writePrivateFile } from '../../system/files.ts';
import { type Spawn, succeeded } from '../../system/process.ts';
import { boundedText } from '../../util/bounded-text.ts';
import { didYouMean } from '../../util/did-you-mean.ts';
import { readGoYaml } from '../../util/yaml/go-yaml.ts';
import { matchesTarget, targetText } from './match-target.ts';

/** With what a manifest is patched. */
export interface Patching {
  kubectl: string;
  /** PATH and the like; no cluster is talked to. */
  env: Record<string, string>;
  spawn: Spawn;
  /** Private folder for what kubectl reads. */
  folder: string;
  signal: AbortSignal;
}

/** One document of a manifest. */
interface Part {
  text: string;
  /** Undefined where there is no object, or none that can be read. */
  object?: JsonObject;
  patches: Patch['patch'][];
}

const TIMEOUT_MS = 60_000;
/** Of the objects before or after they are patched; no release that Helm can store comes near. */
export const LARGEST_MANIFEST = 64 * 1024 ** 2;

/**
 * Patches what a chart renders, by the kustomize in kubectl. Objects that no patch is for keep their bytes; a patch for no object at
 * all is a failure, and so is an object that vanishes though no patch deletes it.
 */
export async function patchManifest(
  manifest: string,
  patches: readonly Patch[],
  patching: Patching,
): Promise<Result<string>> {
  const parts = manifest.split(SEPARATOR).flatMap(partsIn);
  for (const [index, { target, patch }] of patches.entries()) {
    const meant = parts.filter(({ object }) => object !== undefined && matchesTarget(object, target));
    if (meant.length === 0) return fail(noTarget(index, targetText(target), parts));
    for (const part of meant) part.patches.push(patch);
  }
  for (const round of inRounds(parts.filter((part) => part.patches.length > 0))) {
    const patched = await kustomize(round, patching);
    if (!patched.ok) return patched;
  }
  return ok(parts.map(({ text }) => text).join('---'));
}

const SEPARATOR = /^---(?=\s|$)/m;

/** The items of a List one by one, since each may be patched. */
function partsIn(text: string): Part[] {
  const object = objectIn(text);
  if (object === undefined) return [{ text, patches: [] }];
  const { kind, items } = object;
  if (kind !== 'List' || !Array.isArray(items)) return [{ text, object, patches: [] }];
  return items.flatMap((item) =>
    isJsonObject(item) ? [{ text: `\n${JSON.stringify(item)}\n`, object: item, patches: [] }] : [],
  );
}

/**
 * Groups in which no two objects have the same kind and name, as kustomize wants it: a chart hook may be called as an object is. What
 * may get another name is alone: kustomize would change what refers to it in the objects that are patched, and in no others.
 */
function inRounds(parts: readonly Part[]): Part[][] {
  const alone = parts.filter(mayBeRenamed);
  const rounds: Part[][] = [];
  const seen = new Map<string, number>();
  for (const part of parts.filter((part) => !mayBeRenamed(part))) {
    const key = keyOf(part.object);
    const round = seen.get(key) ?? 0;
    seen.set(key, round + 1);
    rounds[round] = [...(rounds[round] ?? []), part];
  }
  return [...alone.map((part) => [part]), ...rounds];
}

const OF_ITS_NAME = ['', '/apiVersion', '/kind', '/metadata', '/metadata/name', '/metadata/namespace'];

/** A merge cannot: it gets the name of its object. */
function mayBeRenamed({ patches }: Part): boolean {
  return patches.some(
    (patch) => Array.isArray(patch) && patch.some(({ path, from = path }) => [path, from].some(isOfName)),
  );
}

function isOfName(path: string): boolean {
  return OF_ITS_NAME.includes(path);
}

function keyOf(object: JsonObject | undefined): string {
  return `${object?.kind} ${metadataOf(object).name}`;
}

function metadataOf(object: JsonObject | undefined): JsonObject {
  return isJsonObject(object?.metadata) ? object.metadata : {};
}

/** Replaces the text of each part by what its patches make of it, in the order of the parts; of one that they delete nothing stays. */
async function kustomize(parts: readonly Part[], patching: Patching): Promise<Result<undefined>> {
  const nameless = parts.find(({ object }) => typeof metadataOf(object).name !== 'string');
  if (nameless)
    return fail(refused(`a ${nameless.object?.kind} without \`metadata.name\` cannot be patched`));
  const folder = await mkdtemp(join(patching.folder, 'kustomize-'));
  try {
    for (const [index, { text }] of parts.entries()) await writePrivateFile(folder, `${index}.yaml`, text);
    await writePrivateFile(folder, 'kustomization.yaml', JSON.stringify(kustomization(parts)));
    const record = await patching.spawn({
      file: patching.kubectl,
      args: ['kustomize', folder],
      env: patching.env,
      timeoutMs: TIMEOUT_MS,
      signal: patching.signal,
      most: { output: LARGEST_MANIFEST },
    });
    if (record.endedBy === 'output')
      return fail(refused('the objects have more than 64 MiB when they are patched'));
    if (!succeeded(record)) return fail(refused(saidBy(record.stderr, folder)));
    const results = record.stdout.split(SEPARATOR).filter((text) => objectIn(text) !== undefined);
    const kept = parts.filter((part) => !isDeleted(part));
    if (results.length !== kept.length) return fail(otherObjects(kept, results));
    const texts = new Map(kept.map((part, index) => [part, results[index]]));
    for (const part of parts) part.text = withSource(part.text, texts.get(part));
    return ok();
  } finally {
    await removeFolder(folder);
  }
}

function objectIn(text: string): JsonObject | undefined {
  const [content] = readGoYaml(text).documents;
  return isJsonObject(content) ? content : undefined;
}

function isDeleted({ patches }: Part): boolean {
  return patches.some((patch) => !Array.isArray(patch) && patch.$patch === 'delete');
}

/** Helm's comment says which template made the object. */
function withSource(before: string, after = ''): string {
  const source = /^# Source: .*$/m.exec(before)?.[0];
  return `\n${source === undefined ? '' : `${source}\n`}${after.trim()}\n`;
}

function kustomization(parts: readonly Part[]): object {
  return {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: parts.map((_, index) => `${index}.yaml`),
    sortOptions: { order: 'fifo' },
    patches: parts.flatMap(({ object, patches }) =>
      patches.map((patch) => ({
        patch: patchText(patch, object),
        target: parts.length === 1 ? ANY : exactly(object),
      })),
    ),
  };
}

/** A merge says itself what it is for, because kustomize reads it as an object. */
function patchText(patch: Patch['patch'], object: JsonObject = {}): string {
  if (Array.isArray(patch)) return JSON.stringify(patch);
  const { apiVersion = null, kind = null } = object;
  const metadata = { ...metadataOf(patch), name: metadataOf(object).name ?? null };
  return JSON.stringify({ ...patch, apiVersion, kind, metadata });
}

/** Of an object that is alone, whatever an earlier patch has made of its kind. */
const ANY = { name: '.*' };

/** Its selectors are regular expressions. */
function exactly(object: JsonObject = {}): object {
  const name = String(metadataOf(object).name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return { kind: object.kind, name };
}

function noTarget(index: number, target: string, parts: readonly Part[]): Failure {
  const there = parts.flatMap(({ object }) =>
    object === undefined ? [] : [`${object.kind} ${metadataOf(object).name ?? ''}`.trim()],
  );
  const meant = didYouMean(target, there);
  const shown = there.slice(0, MOST_SHOWN).join(', ');
  const list = there.length === 0 ? 'no objects' : `${shown}${there.length > MOST_SHOWN ? ', ...' : ''}`;
  return {
    reason: 'chart',
    message: `\`patches[${index}]\` is for ${target}, and the chart renders none`,
    remedy: meant === undefined ? `It renders ${list}.` : `Did you mean ${meant}?`,
  };
}

const MOST_SHOWN = 10;

function refused(why: string): Failure {
  return {
    reason: 'chart',
    message: `\`patches\`: ${why}`,
    remedy: 'Compare the patch with the object that `validate --render` or `plan` shows.',
  };
}

/** Whatever kustomize passes over would be deleted from the cluster. */
function otherObjects(kept: readonly Part[], results: readonly string[]): Failure {
  const there = new Set(results.map((text) => keyOf(objectIn(text))));
  const lost = kept.map(({ object }) => keyOf(object)).filter((key) => !there.has(key));
  if (lost.length === 0)
    return refused(`kubectl kustomize makes ${results.length} objects of ${kept.length}`);
  return {
    reason: 'chart',
    message: `\`patches\`: kubectl kustomize leaves out ${lost.join(', ')}, which no patch deletes`,
    remedy: `It leaves out what has the annotation ${LOCAL}: set it to "false" by a patch. \`{$patch: delete}\` deletes an object on purpose.`,
  };
}

const LOCAL = 'config.kubernetes.io/local-config';

/** Without the folder, which says nothing to anybody. */
function saidBy(stderr: string, folder: string): string {
  const text = boundedText(stderr)
    .trim()
    .replaceAll(folder, '')
    .replace(/^error: /, '');
  return text === '' ? 'kubectl kustomize failed and said nothing' : (text.split('\n').at(-1) ?? text);
}
