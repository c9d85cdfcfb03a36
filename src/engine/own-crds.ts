import { readFile } from 'node:fs/promises';
import type { PlannedRelease } from '../model/plan.ts';
import { ok, type Result } from '../model/result.ts';
import { chartCrds } from '../observe/chart-crds.ts';
import type { StagedRelease } from '../observe/stage.ts';
import { mergeLayers } from '../observe/values-layers.ts';
import { renderedItems } from '../plan/render/rendered-item.ts';
import { definedKinds } from '../plan/render/unserved-kinds.ts';

/** `group/Kind` of the CRDs that preExec applies. */
export async function crdsForUs({ crdFiles }: StagedRelease): Promise<string[]> {
  const texts = await Promise.all(crdFiles.map((file) => readFile(file, 'utf8')));
  return texts.flatMap((text) => definedKinds(renderedItems(text)));
}

/** `group/Kind` of the CRDs in `crds/` of the chart, when they are left to Helm; `files` has subcharts unpacked. */
export async function crdsForHelm(
  { settings }: PlannedRelease,
  { valuesFiles }: StagedRelease,
  files: { name: string; content: Buffer }[],
): Promise<Result<string[]>> {
  if (settings.crds !== undefined) return ok([]);
  const layers = valuesFiles.map(async (path) => ({ name: path, content: await readFile(path) }));
  const values = mergeLayers(await Promise.all(layers));
  if (!values.ok) return values;
  const crds = chartCrds(files, values.value);
  return ok(crds.flatMap(({ content }) => definedKinds(renderedItems(content.toString('utf8')))));
}
