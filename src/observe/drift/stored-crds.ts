import { appliedForm } from '../../kube/drift/applied-form.ts';
import type { KubeObject } from '../../kube/object.ts';
import { isJsonObject } from '../../model/json.ts';
import type { StoredRelease } from '../../model/release/release.ts';
import { readStored } from '../rendered.ts';

/** The CRDs in the chart's `crds/` that Helm stored with a release; those of subcharts are not stored. */
export function storedCrds({ raw }: StoredRelease): KubeObject[] {
  const files = isJsonObject(raw.chart) && Array.isArray(raw.chart.files) ? raw.chart.files : [];
  return files.flatMap((file) => {
    if (!isJsonObject(file) || typeof file.name !== 'string' || typeof file.data !== 'string') return [];
    if (!file.name.startsWith('crds/')) return [];
    const { objects } = readStored(Buffer.from(file.data, 'base64').toString('utf8'));
    return objects.filter(({ kind }) => kind === 'CustomResourceDefinition').map((crd) => appliedForm(crd));
  });
}
