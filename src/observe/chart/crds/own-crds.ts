import { readFile } from 'node:fs/promises';
import { readDocuments } from '../../../kube/documents.ts';
import { mapping, mappings, textOf } from '../../../kube/fields.ts';
import { isJsonObject, type JsonObject } from '../../../model/json.ts';
import { ok, type Result } from '../../../model/result.ts';
import type { StagedRelease } from '../../stage.ts';
import { mergeLayers } from '../../values/values-layers.ts';
import { unpackSubcharts } from '../dependencies/unpack-subcharts.ts';
import { readChartFiles } from '../files/chart-files.ts';
import { createChartLimits } from '../files/chart-limits.ts';
import { chartCrds } from './chart-crds.ts';

/** The CRDs that come with a release. */
export interface OwnCrds {
  /** Made by `crds` of the entry before each deploy. */
  applied: JsonObject[];
  /** In `crds/` of the chart and left to Helm, which makes them before the first install only. */
  installed: JsonObject[];
}

export async function ownCrds(
  { chartPath, valuesFiles, crdFiles }: Pick<StagedRelease, 'chartPath' | 'valuesFiles' | 'crdFiles'>,
  { crds }: { crds?: { policy: string } | undefined },
): Promise<Result<OwnCrds>> {
  const texts = await Promise.all(crdFiles.map((file) => readFile(file, 'utf8')));
  const applied = crds?.policy === 'skip' ? [] : texts.flatMap(crdsIn);
  if (crds !== undefined) return ok({ applied, installed: [] });
  const limits = createChartLimits();
  const packed = await readChartFiles(chartPath, { limits });
  const files = packed.ok ? await unpackSubcharts(packed.value, limits) : packed;
  if (!files.ok) return files;
  const layers = valuesFiles.map(async (path) => ({ name: path, content: await readFile(path) }));
  const values = mergeLayers(await Promise.all(layers));
  if (!values.ok) return values;
  const found = chartCrds(files.value, values.value);
  return ok({ applied, installed: found.flatMap(({ content }) => crdsIn(content.toString('utf8'))) });
}

/** `example.com/v1` and `example.com/v1/Paint` of what a CRD brings, as templates ask for it. */
export function apisOf(crd: JsonObject): string[] {
  const spec = mapping(crd.spec);
  const kind = textOf(mapping(spec.names).kind);
  return mappings(spec, 'versions')
    .filter(({ served }) => served === true)
    .map(({ name }) => `${textOf(spec.group)}/${textOf(name)}`)
    .flatMap((apiVersion) => [apiVersion, `${apiVersion}/${kind}`]);
}

function crdsIn(text: string): JsonObject[] {
  return readDocuments(text)
    .flatMap(({ items }) => (items.ok ? items.value : []))
    .filter((item): item is JsonObject => isJsonObject(item) && item.kind === 'CustomResourceDefinition');
}
