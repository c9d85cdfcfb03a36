import { readFile, realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { abortFailure } from '../../cluster/transport/abort-failure.ts';
import { prepareHelm } from '../../helm/processes/environment.ts';
import { createHelmReader } from '../../helm/reader.ts';
import { type ChartPlaces, chartIssues } from '../../manifest/check/chart-issues.ts';
import type { ChartEntry, ChartSource, Manifest } from '../../manifest/manifest.ts';
import type { Issue } from '../../model/issue.ts';
import type { Location, QuotedLocation } from '../../model/location.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { readChartFiles } from '../../observe/chart/files/chart-files.ts';
import { createChartPulls } from '../../observe/chart/source/chart-pulls.ts';
import { createDownload } from '../../observe/manifests/download.ts';
import { createStage } from '../../observe/stage.ts';
import { stageChart } from '../../observe/stage-entry.ts';
import { unknownValues, unknownValueText } from '../../observe/values/unknown-values.ts';
import { valuePlace } from '../../observe/values/value-place.ts';
import { makePrivateFolder } from '../../system/files.ts';
import { removeOwnFolder } from '../../system/own-folder.ts';
import { findOnPath } from '../../tools/find.ts';
import type { Deps, RunOptions } from '../contract.ts';
import { makeScratch } from '../opening/folders.ts';
import { inheritedEnv } from '../opening/inherited-env.ts';

export interface RenderedCharts {
  issues: Issue[];
  warnings: Issue[];
  /** How many charts were rendered. */
  rendered: number;
}

/** Renders the charts of the checkout with the Helm on PATH, without a cluster, and says what Helm refuses. */
export async function renderLocalCharts(
  { manifest, entries }: { manifest: Manifest; entries: ChartEntry[] },
  options: RunOptions,
  deps: Deps,
): Promise<Result<RenderedCharts>> {
  const local = entries.filter(({ source, action }) => isLocal(source) && action === 'deploy');
  const isThere = options.helmVersion !== undefined || (await findOnPath('helm', deps.env)) !== undefined;
  if (!isThere) return fail(noHelm());
  const scratch = await makeScratch(deps);
  if (!scratch.ok) return scratch;
  try {
    const helm = await openReader(manifest, scratch.value, options, deps);
    if (!helm.ok) return helm;
    const stage = await createStage(scratch.value);
    const folder = await makePrivateFolder(stage.folder, 'pulled-');
    const { clock, signal, redactor } = deps;
    const pulls = createChartPulls({ helm: helm.value, clock, signal, folder });
    const source = {
      ...{ stage, pulls, workspace: options.workspace, signal, download: createDownload(undefined) },
      onSecret: (secret: string) => redactor.learn(secret),
    };
    const all: RenderedCharts = { issues: [], warnings: [], rendered: local.length };
    for (const entry of local) {
      const chart = await stageChart(entry, source);
      const name = chart.ok ? chart.value.resolved.name : entry.name;
      const places = await placesOf(entry, name, options.workspace);
      if (!chart.ok) {
        all.issues.push(...(await chartIssues(chart.failure, places)));
        continue;
      }
      const { chartPath, valuesFiles, setIntegers } = chart.value.staged;
      const { namespace, settings, values } = entry;
      const rendered = await helm.value.template(
        {
          name: entry.name,
          namespace,
          chart: chartPath,
          valuesFiles,
          setIntegers,
          settings,
          isUpgrade: false,
        },
        { signal, timeoutMs: settings.timeout },
      );
      if (signal.aborted) return fail(abortFailure(signal, `render ${entry.id}`));
      if (!rendered.ok) all.issues.push(...(await chartIssues(rendered.failure, places)));
      const files = await readChartFiles(chartPath);
      for (const unknown of files.ok ? unknownValues(files.value, values.values) : []) {
        const location = await places.ofValue(unknown.path.split('.'));
        all.warnings.push({ code: 'unknown-value', message: unknownValueText(unknown), location });
      }
    }
    return ok(all);
  } finally {
    await removeOwnFolder(scratch.value);
  }
}

async function openReader(
  { registries }: Manifest,
  folder: string,
  options: RunOptions,
  deps: Deps,
): Promise<Result<ReturnType<typeof createHelmReader>>> {
  const found = await deps.tools.helm(options.helmVersion, deps.signal);
  if (!found.ok) return found;
  const inherited = inheritedEnv(deps.env);
  const tool = await prepareHelm({ ...found.value, folder: join(folder, 'helm'), inherited, registries });
  return tool.ok ? ok(createHelmReader(tool.value, deps.spawn, { registries, mostAtOnce: 1 })) : tool;
}

function noHelm() {
  return {
    reason: 'tool' as const,
    message: '`--render` needs Helm, and there is none on PATH',
    remedy: 'Install Helm 3.18 or newer, or name a version with `--helm-version`.',
  };
}

async function placesOf(entry: ChartEntry, chart: string, workspace: string): Promise<ChartPlaces> {
  const path = entry.source.kind === 'local' ? entry.source.path : '';
  const written = relative(await realpath(workspace), path);
  const templates = new Map<string, string[]>();
  const files = path === '' ? undefined : await readChartFiles(path);
  for (const { name, content } of files?.ok ? files.value : []) {
    templates.set(join(written, name), linesOf(content.toString('utf8')));
  }
  const quoted = (location: Location, lines: string[] = []): QuotedLocation => ({
    ...location,
    sourceLine: (lines[location.line - 1] ?? '').slice(0, LONGEST_SOURCE_LINE),
  });
  return {
    chart,
    async ofValue(path) {
      const location = await valuePlace(entry, path, workspace);
      const text = await readFile(join(workspace, location.file), 'utf8').catch(() => '');
      return quoted(location, linesOf(text));
    },
    ofTemplate(name, line, column) {
      const file = join(written, ...name.split('/').slice(1));
      return templates.has(file) ? quoted({ file, line, column, length: 1 }, templates.get(file)) : undefined;
    },
  };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

const LONGEST_SOURCE_LINE = 200;

/** Everything that it is made of is in the checkout. */
function isLocal(source: ChartSource): boolean {
  return (
    source.kind === 'local' || (source.kind === 'manifests' && source.items.every((item) => 'path' in item))
  );
}
