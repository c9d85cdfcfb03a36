import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { ManifestItem } from '../../manifest/manifest.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { writePrivateFile } from '../../system/files.ts';
import { isInside } from '../../util/is-inside.ts';
import type { ResolvedChart } from '../chart/source/chart-source.ts';
import { listYamlFiles } from '../stage.ts';
import { type Download, LARGEST_BYTES } from './download.ts';

/** What the chart is made in, and with. */
export interface ManifestChartDeps {
  /** Folder of the release in the stage. */
  folder: string;
  /** Real path of the workspace: no file may lie, or lead, outside of it. */
  workspace: string;
  download: Download;
  signal: AbortSignal;
}

interface Named {
  name: string;
  content: Buffer;
}

/**
 * Makes a chart of Kubernetes manifests, so that Helm owns what is in them. Nothing in them is a template: the chart's templates only
 * read the files.
 */
export async function manifestChart(
  items: readonly ManifestItem[],
  name: string,
  { folder, workspace, download, signal }: ManifestChartDeps,
): Promise<Result<ResolvedChart>> {
  const files: Named[] = [];
  for (const item of items) {
    const read = 'url' in item ? await fromUrl(item, download, signal) : await fromPath(item.path, workspace);
    if (!read.ok) return read;
    files.push(...read.value);
  }
  if (files.length === 0)
    return fail({
      reason: 'chart',
      message: '`manifests`: there is no .yaml, .yml or .json file',
      remedy: 'Name files, or a folder with some.',
    });
  const path = join(folder, 'manifests');
  await writePrivateFile(path, 'Chart.yaml', JSON.stringify({ apiVersion: 'v2', name, version: VERSION }));
  for (const [index, file] of files.entries()) {
    const safe = `${String(index + 1).padStart(3, '0')}-${safeName(file.name)}`;
    await writePrivateFile(path, `files/${safe}`, file.content);
    await writePrivateFile(path, `templates/${safe}`, `{{ .Files.Get "files/${safe}" }}\n`);
  }
  const source = items.map((item) => ('url' in item ? item.url : item.written)).join(', ');
  return ok({ path, name, version: VERSION, source, fetchedDependencies: [], warnings: [], lacks: [] });
}

/** What is in the files says whether they changed. */
const VERSION = '1.0.0';

async function fromUrl(
  item: Extract<ManifestItem, { url: string }>,
  download: Download,
  signal: AbortSignal,
): Promise<Result<Named[]>> {
  const content = await download(item, signal);
  return content.ok ? ok([{ name: basename(new URL(item.url).pathname), content: content.value }]) : content;
}

/** A file, or those of a folder. */
async function fromPath(path: string, workspace: string): Promise<Result<Named[]>> {
  const listed = await listYamlFiles([path]);
  if (!listed.ok) return listed;
  const named: Named[] = [];
  for (const file of listed.value) {
    const shown = relative(workspace, file);
    const real = await realpath(file).catch(() => undefined);
    if (real === undefined || !isInside(workspace, real))
      return fail({
        reason: 'chart',
        message: `\`manifests\`: ${shown} leads out of the workspace`,
        remedy: 'Move the file into the repository.',
      });
    const { size } = await stat(real);
    if (size > LARGEST_BYTES)
      return fail({
        reason: 'chart',
        message: `\`manifests\`: ${shown} is larger than ${LARGEST_BYTES / 1024 / 1024} MiB`,
        remedy: 'Split it: a release of Helm has one megabyte.',
      });
    named.push({ name: basename(file), content: await readFile(real) });
  }
  return ok(named);
}

/** Any name can stand in a template and in an archive then, and none is a helper's or the notes'. */
function safeName(name: string): string {
  const stem = name
    .replace(/\.(?:ya?ml|json)$/i, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .slice(0, 60);
  return `${stem}.yaml`;
}
