import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { ChartEntry } from '../../manifest/manifest.ts';
import { parseYaml } from '../../manifest/read/parse.ts';
import { nodeAt, originAt, place, sourceText } from '../../manifest/read/tree.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { Location } from '../../model/location.ts';

/**
 * Where the user has set a value of a chart: in `values` of the entry, else in the last values file that has it, else in the
 * nearest part of `values` that there is. What only `set` or `inlineValues` say is at the entry's key.
 */
export async function valuePlace(
  entry: ChartEntry,
  path: readonly string[],
  workspace: string,
): Promise<Location> {
  const { values, files, inline, set } = entry.values;
  const item = set.findIndex(({ key }) => key.split('.').join('\0') === path.join('\0'));
  if (item >= 0) return entry.locate('set', item);
  if (path.length > 0 && has(values, path)) return entry.locate('values', ...path);
  const document = inline.findLastIndex(({ content }) => isIn(content, path));
  if (path.length > 0 && document >= 0) return entry.locate('inlineValues', document);
  for (const file of path.length > 0 ? files.toReversed() : []) {
    const text = await readFile(file.path, 'utf8').catch(() => '');
    const found = placeIn(relative(workspace, file.path), text, path);
    if (found) return found;
  }
  return Object.keys(values).length > 0 ? entry.locate('values', ...path) : entry.location;
}

function has(values: Json, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (Array.isArray(values))
    return values[Number(step)] !== undefined && has(values[Number(step)] as Json, rest);
  return isJsonObject(values) && Object.hasOwn(values, step) && has(values[step] as Json, rest);
}

function isIn(text: string, path: readonly string[]): boolean {
  return placeIn('', text, path) !== undefined;
}

function placeIn(file: string, text: string, path: readonly string[]): Location | undefined {
  const { root } = parseYaml(sourceText(file, text));
  const origin = root && nodeAt(root, path) ? originAt(root, path) : undefined;
  return origin && place(origin);
}
