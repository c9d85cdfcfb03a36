import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseYamlDocuments } from '../../manifest/read/yaml-documents.ts';
import type { JsonObject } from '../../model/json.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { writePrivateFile } from '../../system/files.ts';
import { secretsInValues } from '../../util/secrets-in-values.ts';
import { isMapping, mergeValues } from './merge-values.ts';
import { type SetValue, setOverlay } from './set-overlay.ts';
import { valuesJson } from './values-json.ts';

/** The user's values, in the order of their precedence. */
export interface ValuesLayers {
  /** Absolute paths; `content` takes the place of what is in the file, and must do so when that is `encrypted`. */
  valuesFiles: { path: string; content?: string; encrypted?: object }[];
  inlineValues: { filename: string; content: string }[];
  values: JsonObject;
  set: SetValue[];
}

interface Layer {
  /** As messages call it. */
  name: string;
  content: string | Buffer;
}

/** What Helm is given of the user's values. */
export interface StagedValues {
  /** Paths, low to high precedence. */
  files: string[];
  /** For `--set`: the whole numbers of `set`, which come after all files. */
  integers: string[];
  /** All of them, as Helm merges them. */
  merged: unknown;
}

/**
 * Copies all layers as 0600 files into `folder` and gives their paths, low to high precedence.
 * `onSecret` gets what looks like one, before anything else sees it.
 */
export async function stageValues(
  layers: ValuesLayers,
  folder: string,
  onSecret: (secret: string) => void,
): Promise<Result<StagedValues>> {
  const read = await readValues(layers);
  if (!read.ok) return read;
  const { staged, integers, values } = read.value;
  for (const secret of values.flatMap(secretsInValues)) onSecret(secret);
  const paths: string[] = [];
  for (const [index, { name, content }] of staged.entries()) {
    const file = `${String(index).padStart(2, '0')}-${fileName(name)}`;
    paths.push(await writePrivateFile(join(folder, 'values'), file, content));
  }
  return ok({ files: paths, integers, merged: merged(values) });
}

/** The user's values as Helm merges them. */
export async function userValues(layers: ValuesLayers): Promise<Result<unknown>> {
  const read = await readValues(layers);
  return read.ok ? ok(merged(read.value.values)) : read;
}

interface ReadValues {
  staged: Layer[];
  integers: string[];
  /** Each document, low to high precedence. */
  values: unknown[];
}

/** All of `set` becomes one overlay, so that no text is ever an argument. */
async function readValues(layers: ValuesLayers): Promise<Result<ReadValues>> {
  const staged: Layer[] = [];
  for (const { path, content, encrypted } of layers.valuesFiles) {
    if (encrypted !== undefined && content === undefined) return ciphertext(path);
    try {
      staged.push({ name: basename(path), content: content ?? (await readFile(path)) });
    } catch (error) {
      return unreadable(path, error as Error);
    }
  }
  staged.push(...layers.inlineValues.map(({ filename, content }) => ({ name: filename, content })));
  if (Object.keys(layers.values).length > 0) {
    staged.push({ name: 'values', content: valuesJson(layers.values) });
  }
  const given = readLayers(staged);
  if (!given.ok) return given;
  // Helm 3 looks at the first document of a file alone, Helm 4 at all.
  for (const [index, documents] of given.value.entries()) {
    const layer = staged[index];
    if (layer && documents.length > 1) layer.content = valuesJson(merged(documents));
  }
  const overlay = await setOverlay(layers.set, merged(given.value.flat()));
  if (!overlay.ok) return overlay;
  if (layers.set.length > 0) staged.push({ name: 'set', content: valuesJson(overlay.value.values) });
  return ok({
    staged,
    integers: overlay.value.integers,
    values: [...given.value.flat(), overlay.value.values],
  });
}

/** What Helm makes of values files, low to high. */
export function mergeLayers(layers: Layer[]): Result<unknown> {
  const values = readLayers(layers);
  return values.ok ? ok(merged(values.value.flat())) : values;
}

/** The documents of each layer. */
function readLayers(layers: Layer[]): Result<unknown[][]> {
  const values: unknown[][] = [];
  for (const { name, content } of layers) {
    const documents = parseYamlDocuments(content.toString(), { what: `values ${name}`, integers: 'bigint' });
    if (!documents.ok) return documents;
    const given = documents.value.map((value) => value ?? {});
    if (!given.every(isMapping)) return noMapping(name);
    values.push(given);
  }
  return ok(values);
}

function merged(values: unknown[]): unknown {
  return values.reduce(mergeValues, {});
}

function fileName(name: string): string {
  return `${name
    .replace(/[^\w.-]/g, '_')
    .replace(/\.ya?ml$/, '')
    .slice(-80)}.yaml`;
}

function unreadable(path: string, error: Error): Result<never> {
  return fail({
    reason: 'invalid-manifest',
    message: `read values file ${path}: ${error.message}`,
    remedy: 'Check that the path in `valuesFiles` exists and may be read.',
  });
}

/** A guard: whoever observes charts to deploy them has decrypted their values. */
function ciphertext(path: string): Result<never> {
  return fail({ reason: 'internal', message: `Internal error: ${basename(path)} was not decrypted` });
}

function noMapping(name: string): Result<never> {
  return fail({
    reason: 'invalid-manifest',
    message: `values ${name}: this is no mapping`,
    remedy: 'Values are written as `key: value`.',
  });
}
