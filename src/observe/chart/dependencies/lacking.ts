import { parseYamlDocuments } from '../../../manifest/read/yaml-documents.ts';
import { isJsonObject, type Json, type JsonObject } from '../../../model/json.ts';
import type { ChartDependency } from '../chart-metadata.ts';
import type { ChartFile } from '../files/chart-file.ts';

/** A dependency that a subchart needs and does not bring, which Helm leaves out without a word. */
export interface Lack {
  text: string;
  /** What may switch it, or a chart above it, off; the outermost chart last. */
  gates: Gate[];
  /** values.yaml of the charts on the way, innermost first. */
  layers: { at: string[]; values: JsonObject }[];
}

interface Gate {
  /** Values of which the first that is true or false decides, each below every name that the chart goes by. */
  conditions: string[][];
  tags: string[];
}

const MOST_PATHS = 200;
/** Each is a warning; subcharts can have very many. */
export const MOST_LACKS = 100;

/** What the chart with these files lacks, seen from that chart. */
export function lackOf(text: string, dependency: ChartDependency, files: readonly ChartFile[]): Lack {
  return { text, gates: [gateOf(dependency)], layers: [{ at: [], values: valuesIn(files) }] };
}

/** The same, seen from a chart that has the lacking one among its dependencies. */
export function lackBelow(
  lack: Lack,
  { name, dependencies }: { name: string; dependencies: readonly ChartDependency[] },
  files: readonly ChartFile[],
): Lack {
  // One that is in charts/ without being named is always on.
  const uses = dependencies.filter((it) => it.name === name);
  const all = uses.length === 0 ? [name] : uses.map(({ alias }) => alias || name);
  // Aliases of aliases multiply: of very many a few are looked at.
  const known = Math.max(1, ...lack.gates.map(({ conditions }) => conditions.length), lack.layers.length);
  const names = all.slice(0, Math.max(1, Math.floor(MOST_PATHS / known)));
  const below = (path: string[]) => names.map((part) => [part, ...path]);
  const [only] = uses;
  return {
    text: lack.text,
    gates: [
      ...lack.gates.map(({ conditions, tags }) => ({ conditions: conditions.flatMap(below), tags })),
      ...(only && uses.length === 1 ? [gateOf(only)] : []),
    ],
    layers: [
      ...lack.layers.flatMap(({ at, values }) => below(at).map((path) => ({ at: path, values }))),
      { at: [], values: valuesIn(files) },
    ],
  };
}

/** Whether Helm would want it with these values of the user: nothing switches it off. */
export function isMissed({ gates, layers }: Lack, values: unknown): boolean {
  const all = [{ at: [], values: isJsonObject(values) ? values : {} }, ...layers.toReversed()];
  const look = (path: readonly string[]): boolean | undefined =>
    all
      .filter(({ at }) => at.every((step, index) => step === path[index]))
      .map(({ at, values: layer }) => valueAt(layer, path.slice(at.length)))
      .find((value) => typeof value === 'boolean');
  return gates.every(({ conditions, tags }) => {
    const [decided] = conditions.map(look).filter((value) => value !== undefined);
    if (decided !== undefined) return decided;
    const tagged = tags.map((tag) => look(['tags', tag]));
    return tagged.includes(true) || !tagged.includes(false);
  });
}

function gateOf({ condition, tags }: ChartDependency): Gate {
  const paths = condition.split(',').map((path) => path.trim());
  return { conditions: paths.filter((path) => path !== '').map((path) => path.split('.')), tags };
}

function valueAt(values: Json, path: readonly string[]): Json | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return values;
  if (!isJsonObject(values) || !Object.hasOwn(values, step)) return undefined;
  return valueAt(values[step] as Json, rest);
}

/** By the files of a chart, which has one values.yaml for all that it lacks. */
const knownValues = new WeakMap<readonly ChartFile[], JsonObject>();

function valuesIn(files: readonly ChartFile[]): JsonObject {
  const known = knownValues.get(files) ?? readValues(files);
  knownValues.set(files, known);
  return known;
}

function readValues(files: readonly ChartFile[]): JsonObject {
  const text = files.find(({ name }) => name === 'values.yaml')?.content.toString('utf8') ?? '';
  const documents = parseYamlDocuments(text, { what: 'values.yaml' });
  const values = documents.ok ? documents.value[0] : undefined;
  return isJsonObject(values) ? values : {};
}
