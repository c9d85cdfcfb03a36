import { mapping } from '../kube/fields.ts';
import { isJsonObject } from '../model/json.ts';
import { readGoYaml } from '../util/yaml/go-yaml.ts';
import type { Rendered } from './contract.ts';

/**
 * What `helm template` prints, with the chart hooks apart: Helm gives each document its own `---`, and takes for a hook what has
 * the annotation, whatever it says.
 */
export function splitRendered(text: string): Rendered {
  const documents = text.split(/^(?=---(?:\s|$))/m);
  const hooks = new Set(documents.filter(isHook));
  return {
    manifest: documents.filter((document) => !hooks.has(document)).join(''),
    chartHooks: documents.filter((document) => hooks.has(document)).join(''),
  };
}

function isHook(document: string): boolean {
  if (!document.includes('helm.sh/hook')) return false;
  const [content] = readGoYaml(document.replace(/^---/, '')).documents;
  if (!isJsonObject(content)) return false;
  return mapping(mapping(content.metadata).annotations)['helm.sh/hook'] !== undefined;
}
