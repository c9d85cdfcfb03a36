import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../../../model/result.ts';
import { writePrivateFile } from '../../../system/files.ts';
import { listYamlFiles } from '../../stage.ts';
import { mergeLayers } from '../../values/values-layers.ts';
import { unpackSubcharts } from '../dependencies/unpack-subcharts.ts';
import { readChartFiles } from '../files/chart-files.ts';
import { createChartLimits } from '../files/chart-limits.ts';
import { chartCrds } from './chart-crds.ts';

export interface CrdSource {
  /** Of `crds.paths`, absolute; with any of them the chart's own CRDs do not count. */
  paths: string[];
  /** Folder or archive. */
  chart: string;
  /** Absolute paths, low to high: they decide which subcharts are on. */
  valuesFiles: string[];
  /** Of the release in the stage; the chart's own CRDs are copied into it. */
  folder: string;
}

/** The CRD files of an entry with `crds`, in the order in which they are applied. */
export async function stageCrds({ paths, chart, valuesFiles, folder }: CrdSource): Promise<Result<string[]>> {
  if (paths.length > 0) return listYamlFiles(paths);
  const limits = createChartLimits();
  const packed = await readChartFiles(chart, { limits });
  const files = packed.ok ? await unpackSubcharts(packed.value, limits) : packed;
  if (!files.ok) return files;
  const layers = valuesFiles.map(async (path) => ({ name: path, content: await readFile(path) }));
  const values = mergeLayers(await Promise.all(layers));
  if (!values.ok) return values;
  const staged: string[] = [];
  for (const [index, { name, content }] of chartCrds(files.value, values.value).entries()) {
    const file = `${String(index).padStart(3, '0')}-${name.replace(/[^\w.-]/g, '_').slice(-80)}`;
    staged.push(await writePrivateFile(join(folder, 'crds'), file, content));
  }
  return ok(staged);
}
