import { readDocuments } from '../../kube/documents.ts';
import { mapping, textOf } from '../../kube/fields.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { formatRef } from '../../model/object-ref.ts';

/** One object of a render as it stands there, whatever it lacks. */
export interface RenderedItem {
  content: JsonObject;
  apiVersion: string;
  kind: string;
  /** Empty when there is none, as with `generateName`. */
  name: string;
  /** As written; empty when it is left to Helm. */
  namespace: string;
  /** `api/templates/service.yaml`; undefined when the render does not say it. */
  template?: string;
  /** The events and delete policies of a chart hook. */
  hook?: { events: string[]; deletePolicies: string[] };
}

/** What a render consists of, chart hooks included; what is no object is left to Helm, which refuses it itself. */
export function renderedItems(manifest: string): RenderedItem[] {
  return readDocuments(manifest).flatMap(({ source, items }) =>
    (items.ok ? items.value : [])
      .filter((item): item is JsonObject => isJsonObject(item))
      .map((content) => toItem(content, source)),
  );
}

function toItem(content: JsonObject, template: string | undefined): RenderedItem {
  const metadata = mapping(content.metadata);
  const annotations = mapping(metadata.annotations);
  const events = listOf(annotations['helm.sh/hook']);
  return {
    content,
    apiVersion: textOf(content.apiVersion),
    kind: textOf(content.kind),
    name: textOf(metadata.name),
    namespace: textOf(metadata.namespace),
    ...(template !== undefined && { template }),
    ...(events.length > 0 && {
      hook: { events, deletePolicies: listOf(annotations['helm.sh/hook-delete-policy']) },
    }),
  };
}

/** `Kind/namespace/name` as messages write it; what has no name is named by its kind. */
export function itemName({ kind, name, namespace, apiVersion }: RenderedItem): string {
  if (name === '') return kind;
  return formatRef({ apiVersion, kind, name, ...(namespace !== '' && { namespace }) });
}

function listOf(value: Json | undefined): string[] {
  return textOf(value)
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== '');
}
