import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { readGoYaml } from '../util/yaml/go-yaml.ts';
import { hasTooManyValues, TOO_MANY_VALUES } from '../util/yaml/too-many-values.ts';
import { mapping } from './fields.ts';
import type { KubeObject } from './object.ts';
import { isKeep } from './resource-policy.ts';

/** An object of rendered YAML; `source` is the template that made it, from Helm's `# Source:` comment. */
export interface RenderedObject {
  object: KubeObject;
  source?: string;
  /** The document that it stands in is to be kept. */
  inKept: boolean;
}

/** One document of rendered YAML with what stands in it, whatever it lacks; `List` kinds are expanded, an empty document has no items. */
export interface RenderedDocument {
  /** As messages name it: `document 2 (web/templates/service.yaml)`. */
  where: string;
  source?: string;
  text: string;
  items: Result<unknown[]>;
  /** The resource policy of the document as a whole, which Helm asks at an uninstall: that of a List is for all in it. */
  isKept: boolean;
}

/** The documents in Kubernetes YAML as Helm renders it, without a judgement about what is in them. */
export function readDocuments(yaml: string): RenderedDocument[] {
  return splitDocuments(yaml).map((text, index) => {
    const source = /^# Source: (.+)$/m.exec(text)?.[1]?.trim();
    const number = `document ${index + 1}`;
    const content = parseOne(text);
    const items = content.ok ? ok(content.value === null ? [] : expand(content.value)) : content;
    const document = { text, items, isKept: content.ok && hasKeep(content.value) };
    return source === undefined
      ? { where: number, ...document }
      : { where: `${number} (${source})`, source, ...document };
  });
}

/** The objects in Kubernetes YAML as Helm renders it, `List` kinds expanded; failure `invalid` names the document that is none. */
export function parseDocuments(yaml: string): Result<RenderedObject[]> {
  const rendered: RenderedObject[] = [];
  for (const { where, source, items, isKept } of readDocuments(yaml)) {
    if (!items.ok) return fail({ ...items.failure, message: `read ${where}: ${items.failure.message}` });
    for (const item of items.value) {
      const missing = missingPart(item);
      if (missing !== undefined) {
        return fail({
          reason: 'invalid',
          message: `read ${where}: it is no Kubernetes object: ${missing}`,
          remedy: 'Look at the output of `helm template`.',
        });
      }
      rendered.push({ object: item as KubeObject, inKept: isKept, ...(source !== undefined && { source }) });
    }
  }
  return ok(rendered);
}

/** At lines that begin with `---`, as Helm does: a line inside a block scalar is indented and does not match. */
function splitDocuments(yaml: string): string[] {
  return yaml.split(/^---(?=\s|$)/m).filter((text) => text.trim() !== '');
}

function parseOne(text: string): Result<unknown> {
  // No object that the API server takes has so many.
  if (hasTooManyValues(text)) return fail({ reason: 'invalid', message: `it ${TOO_MANY_VALUES}` });
  const { documents, problem } = readGoYaml(text);
  if (documents.length > 0 || problem === undefined) return ok(documents[0] ?? null);
  const { message, line, column } = problem;
  return fail({ reason: 'invalid', message: `${message} at line ${line}, column ${column}` });
}

function hasKeep(content: unknown): boolean {
  const { metadata } = mapping(content as Json | undefined);
  return isKeep(mapping(mapping(metadata).annotations)['helm.sh/resource-policy']);
}

function expand(content: unknown): unknown[] {
  if (!isJsonObject(content)) return [content];
  const { kind, apiVersion, items } = content;
  if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items)) return [content];
  // Items of a typed list (`ConfigMapList`) may leave out what the list says.
  const inherited: JsonObject =
    kind === 'List' ? {} : { apiVersion: apiVersion ?? null, kind: kind.slice(0, -4) };
  return items.flatMap((item) => expand(isJsonObject(item) ? { ...inherited, ...item } : item));
}

function missingPart(item: unknown): string | undefined {
  if (!isJsonObject(item)) return 'it is not a mapping';
  if (typeof item.kind !== 'string' || item.kind === '') return 'it has no `kind`';
  if (typeof item.apiVersion !== 'string' || item.apiVersion === '')
    return `${item.kind} has no \`apiVersion\``;
  if (!isJsonObject(item.metadata) || typeof item.metadata.name !== 'string') {
    return `${item.kind} has no \`metadata.name\``;
  }
  return undefined;
}
