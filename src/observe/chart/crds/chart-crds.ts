import { parseYamlDocuments } from '../../../manifest/read/yaml-documents.ts';
import { isJsonObject, type Json, type JsonObject } from '../../../model/json.ts';
import { scalarText } from '../../../util/scalar-text.ts';
import { type Mapping, mergeValues } from '../../values/merge-values.ts';
import type { ChartFile } from '../files/chart-file.ts';

/**
 * The files of a chart's `crds/` folders as Helm would install them: its own, then those of the subcharts that these values
 * leave enabled. `files` has packed subcharts unpacked below their archive's name.
 */
export function chartCrds(files: ChartFile[], values: unknown): ChartFile[] {
  const own = files.filter(({ name }) => /^crds\/.+\.(?:ya?ml|json)$/.test(name));
  const merged = mergeValues(yamlFile(files, 'values.yaml') ?? {}, values ?? {}) as Mapping;
  const declared = dependenciesOf(files);
  const ofSubcharts = [...subcharts(files)].flatMap(([folder, inside]) => {
    const name = scalarText(yamlFile(inside, 'Chart.yaml')?.name);
    const uses = declared.filter((dependency) => dependency.name === name);
    // What lies in charts/ without being declared is always on.
    const keys = uses.length === 0 ? [name] : uses.filter((use) => isEnabled(use, merged)).map(keyOf);
    return keys
      .slice(0, 1)
      .flatMap((key) => chartCrds(inside, Object.hasOwn(merged, key) ? merged[key] : undefined))
      .map((file) => ({ ...file, name: `charts/${folder}/${file.name}` }));
  });
  return [...own, ...ofSubcharts];
}

/** Folder in charts/ -> the files in it. Helm passes over names that begin with a dot or an underscore. */
function subcharts(files: ChartFile[]): Map<string, ChartFile[]> {
  const found = new Map<string, ChartFile[]>();
  for (const { name, content } of files) {
    const [, folder, inside] = /^charts\/([^._/][^/]*)\/(.+)$/.exec(name) ?? [];
    if (folder === undefined || inside === undefined) continue;
    found.set(folder, [...(found.get(folder) ?? []), { name: inside, content }]);
  }
  return found;
}

function dependenciesOf(files: ChartFile[]): JsonObject[] {
  return ['Chart.yaml', 'requirements.yaml'].flatMap((name) => {
    const dependencies = yamlFile(files, name)?.dependencies;
    return Array.isArray(dependencies) ? dependencies.filter(isJsonObject) : [];
  });
}

function keyOf({ alias, name }: JsonObject): string {
  return scalarText(alias ?? name);
}

/** The first path of `condition` that leads to a boolean decides; without one, `tags` of which one is true or none is false. */
function isEnabled({ condition, tags }: JsonObject, values: Mapping): boolean {
  const paths = typeof condition === 'string' ? condition.split(',') : [];
  const decided = paths
    .map((path) => valueAt(values, path.trim().split('.')))
    .find((value) => typeof value === 'boolean');
  if (decided !== undefined) return decided;
  const tagged = texts(tags).map((tag) => valueAt(values, ['tags', tag]));
  return tagged.includes(true) || !tagged.includes(false);
}

function valueAt(values: unknown, path: string[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Mapping)[step] : undefined),
    values,
  );
}

/** Undefined when there is no such file or no mapping in it: a broken chart is for others to report. */
function yamlFile(files: ChartFile[], name: string): JsonObject | undefined {
  const text = files.find((file) => file.name === name)?.content.toString('utf8') ?? '';
  const documents = parseYamlDocuments(text, { what: name });
  const value = documents.ok ? documents.value[0] : undefined;
  return isJsonObject(value) ? value : undefined;
}

function texts(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
