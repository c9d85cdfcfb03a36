import type { ApiResource, ServedApis } from '../cluster/contract.ts';
import { readDocuments } from '../kube/documents.ts';
import { listOf } from '../kube/list-of.ts';
import { groupOf } from '../kube/object.ts';
import type { JsonObject } from '../model/json.ts';
import { itemName, type RenderedItem, renderedItems } from './render/rendered-item.ts';
import { isServed, servedVersion } from './render/served-version.ts';

/** A stored manifest that Helm can work with, and what was done to it, half a sentence each. */
export interface MendedManifest {
  manifest: string;
  changes: string[];
}

/**
 * The aggregated API that does not answer and may have objects of a stored manifest, which are not gone then: their kind is not served
 * in any version. Undefined when there is none.
 */
export function hiddenApi(manifest: string, { resources, unanswered }: ServedApis): string | undefined {
  const lost = renderedItems(manifest).filter(
    (item) => !isServed(item, resources) && servedVersion(item, resources) === undefined,
  );
  return unanswered.find((api) => lost.some(({ apiVersion }) => groupOf(apiVersion) === groupOf(api)));
}

/**
 * Maps what a stored manifest names in an API version that was removed to the one that is served, and takes out what Helm can
 * neither find nor delete: objects without a name, and those whose kind is gone. Other documents keep their bytes.
 */
export function mendManifest(manifest: string, served: readonly ApiResource[]): MendedManifest {
  const changes: string[] = [];
  const documents = manifest.split(/^---(?=\s|$)/m).map((text) => {
    const items = renderedItems(text);
    const mended = items.map((item) => mend(item, served));
    if (mended.every(({ change }) => change === undefined)) return text;
    changes.push(...mended.flatMap(({ change }) => change ?? []));
    const left = mended.map(({ content }) => content).filter((content) => content !== undefined);
    return left.length === 0 ? undefined : documentOf(text, left);
  });
  return { manifest: documents.filter((text) => text !== undefined).join('---'), changes };
}

interface MendedItem {
  /** Undefined when it is taken out. */
  content?: JsonObject;
  change?: string;
}

function mend(item: RenderedItem, served: readonly ApiResource[]): MendedItem {
  const { apiVersion, kind, content, name } = item;
  if (kind === '') return { content };
  if (name === '') return { change: `a ${kind} without a name is forgotten, for Helm cannot find it` };
  if (isServed(item, served)) return { content };
  const now = servedVersion(item, served);
  if (now === undefined)
    return {
      change: `${itemName(item)} of ${apiVersion} is forgotten, for the cluster has no such kind any more`,
    };
  return {
    content: { ...content, apiVersion: now },
    change: `${itemName(item)} is of ${now} now, for the cluster does not serve ${apiVersion} any more`,
  };
}

function documentOf(text: string, items: JsonObject[]): string {
  const { source, isKept = false } = readDocuments(text)[0] ?? {};
  const [only] = items;
  const object = items.length === 1 && !isKept ? only : listOf(items, isKept);
  return `\n${source === undefined ? '' : `# Source: ${source}\n`}${JSON.stringify(object)}\n`;
}
