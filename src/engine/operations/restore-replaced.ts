import { join } from 'node:path';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import type { StoredRelease } from '../../model/release/release.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { nameInChart } from '../../observe/chart/files/archive-name.ts';
import { writePrivateFile } from '../../system/files.ts';
import { writeGoYaml } from '../../util/yaml/write-go-yaml.ts';
import { deadlineIn } from '../deadline.ts';
import type { ReleaseContext } from '../release-context.ts';
import { deploy } from './deploy.ts';

/**
 * After a failed reinstall puts the release back that it replaced: its stored chart and values over the failed install.
 * Does not: uninstall anything; restore a chart with subcharts, which Helm does not store.
 */
export async function restoreReplaced(release: ReleaseContext): Promise<Result<undefined>> {
  const { run, planned, replaced } = release;
  if (!replaced) return ok();
  const to = replaced.revision;
  run.record.emit({ type: 'rollback-started', release: planned.id, to });
  const result = await installReplaced(release, replaced);
  run.record.emit({
    type: 'rollback-ended',
    release: planned.id,
    to,
    ...(!result.ok && { failure: result.failure }),
  });
  return result;
}

async function installReplaced(release: ReleaseContext, replaced: StoredRelease): Promise<Result<undefined>> {
  const folder = join(release.run.folders.scratch, 'restore', release.planned.id);
  const chart = join(folder, 'chart');
  const unpacked = await unpackChart(replaced, chart);
  if (!unpacked.ok) return unpacked;
  const values = await writePrivateFile(folder, 'values.yaml', writeGoYaml(replaced.values));
  return deploy(release, deadlineIn(release.planned.settings.timeout, release.run.limits.clock), {
    chart,
    valuesFiles: [values],
    setIntegers: [],
    description: `restored ${replaced.chart.version}`,
    hasLaterHooks: replaced.chartHooks.some(({ events }) =>
      events.some((event) => event === 'post-install' || event === 'post-upgrade'),
    ),
  });
}

/** Writes the chart that Helm stored with a release as a folder. */
async function unpackChart({ name, chart, raw }: StoredRelease, folder: string): Promise<Result<undefined>> {
  const stored = isJsonObject(raw.chart) ? raw.chart : {};
  const metadata = isJsonObject(stored.metadata) ? stored.metadata : {};
  if (Array.isArray(metadata.dependencies) && metadata.dependencies.length > 0) {
    return fail({
      reason: 'chart',
      message: `chart ${chart.name} ${chart.version} of release ${name} has subcharts, which Helm does not store: it cannot be restored`,
      remedy: `Install version ${chart.version} from where it came from; its values are in the diagnostics folder.`,
    });
  }
  await writePrivateFile(folder, 'Chart.yaml', writeGoYaml(metadata));
  await writePrivateFile(folder, 'values.yaml', writeGoYaml(stored.values ?? {}));
  if (typeof stored.schema === 'string') {
    await writePrivateFile(folder, 'values.schema.json', Buffer.from(stored.schema, 'base64'));
  }
  for (const file of [...storedFiles(stored.templates), ...storedFiles(stored.files)]) {
    // Names come from the cluster: none may lead out of the folder.
    const path = nameInChart(`chart/${file.name}`, 'file');
    if ('value' in path) await writePrivateFile(folder, path.value, Buffer.from(file.data, 'base64'));
  }
  return ok();
}

function storedFiles(list: Json | undefined): { name: string; data: string }[] {
  if (!Array.isArray(list)) return [];
  return list.filter(
    (file): file is JsonObject & { name: string; data: string } =>
      isJsonObject(file) && typeof file.name === 'string' && typeof file.data === 'string',
  );
}
