import { readManifest } from '../kube/manifest-parts.ts';
import type { KubeObject } from '../kube/object.ts';
import { isJsonObject } from '../model/json.ts';
import type { StoredRelease } from '../model/release/release.ts';

/** The CRDs in the chart's `crds/` that Helm stored with a release; those of subcharts are not stored. */
export function storedCrds({ raw }: StoredRelease): KubeObject[] {
  const files = isJsonObject(raw.chart) && Array.isArray(raw.chart.files) ? raw.chart.files : [];
  return files.filter(isJsonObject).flatMap(({ name, data }) => {
    if (typeof name !== 'string' || typeof data !== 'string' || !name.startsWith('crds/')) return [];
    const { objects } = readManifest(Buffer.from(data, 'base64').toString('utf8'));
    return objects.filter(({ kind }) => kind === 'CustomResourceDefinition');
  });
}
