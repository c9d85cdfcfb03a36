import { during } from '../../../model/result/failure.ts';
import { fail, ok, type Result } from '../../../model/result.ts';
import { readArchive } from '../files/chart-archive.ts';
import type { ChartFile } from '../files/chart-file.ts';
import type { ChartLimits } from '../files/chart-limits.ts';

/** Packed subcharts become files below their archive's name: `charts/redis-1.0.0.tgz/Chart.yaml`. */
export async function unpackSubcharts(files: ChartFile[], limits: ChartLimits): Promise<Result<ChartFile[]>> {
  const all: ChartFile[] = [];
  for (const file of files) {
    if (!/(?:^|\/)charts\/[^/]+\.tgz$/.test(file.name)) {
      all.push(file);
      continue;
    }
    const inside = await readArchive(file.content, limits);
    const deeper = inside.ok ? await unpackSubcharts(inside.value, limits) : inside;
    if (!deeper.ok) return fail(during(file.name, deeper.failure));
    const sorted = deeper.value.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, content } of sorted) all.push({ name: `${file.name}/${name}`, content });
  }
  return ok(all);
}
