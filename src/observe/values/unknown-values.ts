import { parseYamlDocuments } from '../../manifest/read/yaml-documents.ts';
import { isJsonObject, type JsonObject } from '../../model/json.ts';
import { didYouMean } from '../../util/did-you-mean.ts';
import { scalarText } from '../../util/scalar-text.ts';
import type { ChartFile } from '../chart/files/chart-file.ts';

/** Warnings of one chart; what is looked for has an end before that, too: each key is compared with all others and with all templates. */
const MOST_UNKNOWN = 20;
const MOST_LOOKED_FOR = 1_000;

/** Keys that every chart has without naming them in values.yaml. */
const EVERYWHERE = ['global', 'tags', 'enabled'];

/** A key of the user's values that the chart does not seem to know. */
export interface UnknownValue {
  /** `image.tagg` */
  path: string;
  meant?: string;
}

/**
 * Keys that the chart's values.yaml lacks although it has others beside them, and that no template and no comment mentions. A
 * chart with a values.schema.json is left to Helm. What goes to a subchart, and into an empty mapping, is free.
 */
export function unknownValues(files: readonly ChartFile[], values: JsonObject): UnknownValue[] {
  if (files.some(({ name }) => name === 'values.schema.json')) return [];
  const text = textOf(files, 'values.yaml');
  const own = mappingIn(text);
  if (own === undefined) return [];
  const charts = subchartNames(files);
  const templates = files.filter(({ name }) => /(?:^|\/)templates\//.test(name));
  const used = templates.map(({ content }) => content.toString('utf8')).join('\n');
  const isMentioned = (key: string) =>
    hasWord(used, `.${key}`) ||
    hasWord(used, `"${key}"`) ||
    hasWord(text, `# ${key}:`) ||
    hasWord(text, `#${key}:`);
  const free = Object.fromEntries(Object.entries(values).filter(([key]) => !charts.has(key)));
  return compare(free, own, { path: '', isMentioned, left: { found: MOST_UNKNOWN, looks: MOST_LOOKED_FOR } });
}

/** As a warning says it. */
export function unknownValueText({ path, meant }: UnknownValue): string {
  const guess = meant === undefined ? '' : `; did you mean \`${meant}\`?`;
  return `the chart does not know the value \`${path}\`: its values.yaml has no such key and no template reads it${guess}`;
}

interface Place {
  path: string;
  isMentioned: (key: string) => boolean;
  left: { found: number; looks: number };
}

function compare(given: JsonObject, own: JsonObject, { path, ...rest }: Place): UnknownValue[] {
  const { isMentioned, left } = rest;
  const names = Object.keys(own);
  if (names.length === 0) return [];
  return Object.entries(given).flatMap(([key, value]) => {
    const below = own[key];
    const at = path === '' ? key : `${path}.${key}`;
    if (isJsonObject(value) && isJsonObject(below)) return compare(value, below, { path: at, ...rest });
    if (Object.hasOwn(own, key) || EVERYWHERE.includes(key) || left.found === 0 || left.looks === 0)
      return [];
    left.looks -= 1;
    if (isMentioned(key)) return [];
    left.found -= 1;
    const near = didYouMean(key, names) ?? names.find((name) => name.toLowerCase().startsWith(stem(key)));
    return { path: at, ...(near !== undefined && { meant: path === '' ? near : `${path}.${near}` }) };
  });
}

/** `replica` of `replicas`, so that `replicaCount` is found. */
function stem(key: string): string {
  return key.toLowerCase().replace(/s$/, '');
}

function subchartNames(files: readonly ChartFile[]): Set<string> {
  const declared = ['Chart.yaml', 'requirements.yaml'].flatMap((name) => {
    const dependencies = mappingIn(textOf(files, name))?.dependencies;
    return Array.isArray(dependencies) ? dependencies.filter(isJsonObject) : [];
  });
  const folders = files.flatMap(({ name }) => /^charts\/([^/]{1,200})\/Chart\.yaml$/.exec(name)?.[1] ?? []);
  return new Set([
    ...declared.flatMap(({ name, alias }) => [scalarText(name), scalarText(alias ?? name)]),
    ...folders,
  ]);
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/[\w-]/.test(text[at + word.length] ?? '')) return true;
  }
  return false;
}

function textOf(files: readonly ChartFile[], path: string): string {
  return files.find(({ name }) => name === path)?.content.toString('utf8') ?? '';
}

function mappingIn(text: string): JsonObject | undefined {
  const documents = parseYamlDocuments(text, { what: 'values.yaml' });
  const value = documents.ok ? documents.value[0] : undefined;
  return isJsonObject(value) ? value : undefined;
}
