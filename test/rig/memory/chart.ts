import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import type { KubeObject } from '../../../src/kube/object.ts';
import { isJsonObject, type Json, type JsonObject } from '../../../src/model/json.ts';
import { merged } from './patches.ts';
import { renderTemplate, type Scope, TemplateError } from './templates.ts';

/** A chart hook as Helm stores it. */
export interface Hook {
  name: string;
  kind: string;
  path: string;
  manifest: string;
  events: string[];
  weight: number;
  delete_policies?: string[];
}

/** A chart with values, rendered. */
export interface RenderedChart {
  metadata: JsonObject;
  /** What the user gave. */
  config: JsonObject;
  manifest: string;
  hooks: Hook[];
  /** As Helm stores them. */
  templates: { name: string; data: string }[];
  values: JsonObject;
}

const read = (path: string): JsonObject =>
  existsSync(path) ? ((parse(readFileSync(path, 'utf8')) ?? {}) as JsonObject) : {};

/** Reads values as Helm does: files in their order, then `--set`. */
export function configOf(files: readonly string[], sets: readonly string[]): JsonObject {
  let config: Json = {};
  for (const file of files) config = merged(config, read(file));
  for (const item of sets) {
    const [path = '', value = ''] = item.split('=');
    config = merged(
      config,
      path.split('.').reduceRight<Json>((inner, key) => ({ [key]: inner }), Number(value)),
    );
  }
  return config as JsonObject;
}

/** Renders the chart in a folder; throws a TemplateError. */
export function renderChart(folder: string, config: JsonObject, release: Scope['Release']): RenderedChart {
  const metadata = read(join(folder, 'Chart.yaml'));
  const values = read(join(folder, 'values.yaml'));
  const scope = { Values: merged(values, config), Release: release };
  const names = existsSync(join(folder, 'templates')) ? readdirSync(join(folder, 'templates')).sort() : [];
  const templates = names.map((name) => ({
    name: `templates/${name}`,
    data: readFileSync(join(folder, 'templates', name)).toString('base64'),
  }));
  const objects = templates.flatMap(({ name, data }) => {
    const path = `${metadata.name}/${name}`;
    return objectsIn(path, renderTemplate(path, Buffer.from(data, 'base64').toString(), scope)).map(
      (object) => ({ path, object }),
    );
  });
  return {
    ...{ metadata, config, values, templates },
    manifest: objects
      .filter(({ object }) => eventsOf(object).length === 0)
      .map(documentOf)
      .join(''),
    hooks: objects.filter(({ object }) => eventsOf(object).length > 0).map(hookOf),
  };
}

export function objectsIn(path: string, text: string): KubeObject[] {
  return parseAllDocuments(text, { version: '1.1', uniqueKeys: false })
    .map((document) => {
      if (document.errors.length > 0)
        throw new TemplateError(`YAML parse error on ${path}: ${document.errors[0]?.message}`);
      return document.toJS() as unknown;
    })
    .filter((value) => isJsonObject(value))
    .map((value) => value as unknown as KubeObject);
}

const documentOf = ({ path, object }: { path: string; object: KubeObject }) =>
  `---\n# Source: ${path}\n${JSON.stringify(object)}\n`;

const annotation = (object: KubeObject, name: string): string[] =>
  (object.metadata.annotations?.[`helm.sh/${name}`] ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);

const eventsOf = (object: KubeObject) => annotation(object, 'hook');

function hookOf({ path, object }: { path: string; object: KubeObject }): Hook {
  return {
    ...{ name: object.metadata.name, kind: object.kind, path, manifest: JSON.stringify(object) },
    events: eventsOf(object).map((event) => (event === 'test-success' ? 'test' : event)),
    weight: Number(annotation(object, 'hook-weight')[0] ?? 0),
    delete_policies: annotation(object, 'hook-delete-policy'),
  };
}
