import type { Issue } from '../../../model/issue.ts';
import { type ChartRead, readChartMetadata } from '../chart-metadata.ts';
import { readArchive } from '../files/chart-archive.ts';
import type { ChartFile } from '../files/chart-file.ts';
import type { ChartLimits } from '../files/chart-limits.ts';
import { type Lack, lackBelow, lackOf, MOST_LACKS } from './lacking.ts';

/** One subchart that is in charts/. */
export interface VendoredChart {
  /** Its name there. */
  entry: string;
  name: string;
  version: string;
  /** What it depends on and does not bring, at any level. */
  lacks: Lack[];
}

/** The subcharts that are in charts/ already, as folders or archives. What Helm would stumble over there, at any level, is an issue. */
export async function vendoredCharts(
  files: ChartFile[],
  where: string,
  limits: ChartLimits,
): Promise<ChartRead<VendoredChart[]>> {
  const entries = new Map<string, ChartFile[]>();
  for (const { name, content } of files) {
    const match = /^charts\/([^/]+)(?:\/(.+))?$/s.exec(name);
    const [, entry = '', inside] = match ?? [];
    // Helm passes over names that begin with a dot or an underscore, and over signatures.
    if (!match || /^[._]/.test(entry) || name.endsWith('.prov')) continue;
    if (inside !== undefined) {
      const known = entries.get(entry) ?? [];
      known.push({ name: inside, content });
      entries.set(entry, known);
    } else if (entry.endsWith('.tgz')) {
      const unpacked = await readArchive(content, limits);
      if (!unpacked.ok) {
        const { message, remedy = '' } = unpacked.failure;
        return no(`${where}/${name}: ${message}`, remedy);
      }
      entries.set(entry, unpacked.value);
    } else {
      return no(`${where}/${name} is no chart`, 'move it, or let its name begin with `_` or `.`');
    }
  }
  const vendored: VendoredChart[] = [];
  for (const [entry, content] of entries) {
    const folder = `${where}/charts/${entry}`;
    if (!content.some(({ name }) => name === 'Chart.yaml'))
      return no(
        `${folder} is no chart: there is no Chart.yaml in it`,
        'move it, or let its name begin with `_`',
      );
    const metadata = readChartMetadata(content, folder);
    if (!metadata.ok) return metadata;
    const below = await vendoredCharts(content, folder, limits);
    if (!below.ok) return below;
    const { name, version, dependencies } = metadata.value;
    const there = new Set(below.value.map((other) => other.name));
    const absent = dependencies.filter((it) => !there.has(it.name));
    const own = absent.slice(0, MOST_LACKS).map((it) => {
      const asked = `${it.name} ${it.version}`.trimEnd();
      const text = `${folder} does not have its dependency ${asked} in its own charts/, and Helm does not deploy it`;
      return lackOf(text, it, content);
    });
    const inherited = below.value.flatMap((it) =>
      it.lacks.map((lack) => lackBelow(lack, { name: it.name, dependencies }, content)),
    );
    vendored.push({ entry, name, version, lacks: [...own, ...inherited].slice(0, MOST_LACKS) });
  }
  return { ok: true, value: vendored };
}

function no(message: string, hint: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ code: 'invalid-chart', message, hint }] };
}
