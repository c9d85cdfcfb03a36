import { createHash } from 'node:crypto';
import { during } from '../model/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { readArchive } from './chart-archive.ts';
import type { ChartFile } from './chart-file.ts';
import { readChartFiles } from './chart-files.ts';
import { type Template, type TemplateNeeds, templateNeeds } from './template-needs.ts';

/** What a chart's bytes say about it. */
export interface ChartDigest {
  /** 64 hex digits over names and bytes of the files that Helm reads; modes, times and how archives are packed do not count. */
  digest: string;
  needs: TemplateNeeds;
}

/** Digest of a complete chart folder (after .helmignore) or archive: its dependencies are in charts/. */
export async function digestChart(path: string): Promise<Result<ChartDigest>> {
  const read = await readChartFiles(path);
  if (!read.ok) return read;
  const files = unpacked(read.value);
  if (!files.ok) return files;
  const hash = createHash('sha256');
  for (const { name, content } of files.value) hash.update(`${name}\0${content.length}\0`).update(content);
  return ok({ digest: hash.digest('hex'), needs: templateNeeds(files.value.flatMap(templateIn)) });
}

/** Packed subcharts become files below their archive's name: an archive that is packed anew differs in nothing but times. */
function unpacked(files: ChartFile[]): Result<ChartFile[]> {
  const all: ChartFile[] = [];
  for (const file of files) {
    if (!/(?:^|\/)charts\/[^/]+\.tgz$/.test(file.name)) {
      all.push(file);
      continue;
    }
    const inside = readArchive(file.content);
    const deeper = inside.ok ? unpacked(inside.value) : inside;
    if (!deeper.ok) return fail(during(file.name, deeper.failure));
    const sorted = deeper.value.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...sorted.map(({ name, content }) => ({ name: `${file.name}/${name}`, content })));
  }
  return ok(all);
}

function templateIn({ name, content }: ChartFile): Template[] {
  return /(?:^|\/)templates\//.test(name) && !name.endsWith('/NOTES.txt')
    ? [{ name, text: content.toString('utf8') }]
    : [];
}
