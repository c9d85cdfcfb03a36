import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { InputChange } from '../model/plan/input-change.ts';
import type { PlannedChart } from '../model/plan/plan.ts';
import type { InputParts } from '../model/release/mark-details.ts';
import type { StoredRelease } from '../model/release/release.ts';
import { changedValues } from './changed-values.ts';
import type { ChartFile } from './chart/files/chart-file.ts';

/** The inputs as they stand now. */
export interface CurrentInputs {
  chart: PlannedChart;
  /** Of the chart, its subcharts' among them. */
  files: readonly ChartFile[];
  /** The user's values, merged. */
  values: JsonObject;
  parts: InputParts;
}

/** What Helm keeps in other fields than `templates` and `files`, or not at all. */
const ELSEWHERE =
  /^(?:charts\/.*|Chart\.(?:yaml|lock)|requirements\.(?:yaml|lock)|values\.(?:yaml|schema\.json))$/;

/**
 * What is not as the stored revision had it, by name: Helm stores the values and the chart's own files, the mark has digits of the
 * rest. Without details in the mark nothing is told of that rest. Can be empty though something differs.
 */
export function changedInputs(
  stored: Pick<StoredRelease, 'chart' | 'values' | 'raw'>,
  marked: InputParts | undefined,
  now: CurrentInputs,
): InputChange[] {
  return [
    ...changedChart(stored.chart, now.chart),
    ...changedValues(stored.values, now.values),
    ...changedFiles(stored.raw, now.files),
    ...(marked ? changedParts(marked, now.parts) : []),
  ];
}

function changedChart(before: StoredRelease['chart'], { name, version }: PlannedChart): InputChange[] {
  if (before.name !== name) {
    return [
      { input: 'chart', name: `${before.name} ${before.version} -> ${name} ${version}`, change: 'changed' },
    ];
  }
  if (before.version === version) return [];
  return [{ input: 'chart', name: `${before.version} -> ${version}`, change: 'changed' }];
}

function changedFiles({ chart }: JsonObject, files: readonly ChartFile[]): InputChange[] {
  if (!isJsonObject(chart) || !Array.isArray(chart.templates)) return [];
  const stored = new Map([...filesIn(chart.templates), ...filesIn(chart.files)]);
  const own = new Map(
    files.filter(({ name }) => !ELSEWHERE.test(name)).map(({ name, content }) => [name, content]),
  );
  const names = [...new Set([...stored.keys(), ...own.keys()])].sort();
  return names.flatMap((name): InputChange[] => {
    const [before, after] = [stored.get(name), own.get(name)];
    if (before === undefined) return isRead(name) ? [{ input: 'file', name, change: 'added' }] : [];
    if (after === undefined) return isRead(name) ? [{ input: 'file', name, change: 'removed' }] : [];
    return withoutBom(before).equals(withoutBom(after)) ? [] : [{ input: 'file', name, change: 'changed' }];
  });
}

/** Which other files there are (.helmignore, README.md) depends on how the chart was packed. */
function isRead(name: string): boolean {
  return name.startsWith('templates/');
}

function filesIn(list: Json | undefined): [string, Buffer][] {
  return (Array.isArray(list) ? list : []).flatMap((file): [string, Buffer][] => {
    if (!isJsonObject(file) || typeof file.name !== 'string' || ELSEWHERE.test(file.name)) return [];
    return [[file.name, Buffer.from(typeof file.data === 'string' ? file.data : '', 'base64')]];
  });
}

/** Helm drops it. */
function withoutBom(content: Buffer): Buffer {
  return content.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? content.subarray(3) : content;
}

function changedParts(before: InputParts, after: InputParts): InputChange[] {
  const single: [InputChange, string, string][] = [
    [
      { input: 'file', name: 'values.yaml of the chart', change: 'changed' },
      before.chart.defaults,
      after.chart.defaults,
    ],
    [{ input: 'file', name: 'subcharts', change: 'changed' }, before.chart.subcharts, after.chart.subcharts],
    [{ input: 'file', name: 'CRDs', change: 'changed' }, before.crds, after.crds],
    [{ input: 'cluster', name: 'what the cluster serves', change: 'changed' }, before.cluster, after.cluster],
    [{ input: 'hooks', name: 'files', change: 'changed' }, before.hookFiles, after.hookFiles],
  ];
  return [
    ...named('setting', before.settings, after.settings),
    ...named('hooks', before.hooks, after.hooks),
    ...single.flatMap(([change, old, now]) => (old === now ? [] : [change])),
  ];
}

function named(
  input: 'setting' | 'hooks',
  before: Record<string, string>,
  after: Record<string, string>,
): InputChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name): InputChange[] => {
    if (before[name] === after[name]) return [];
    if (before[name] === undefined) return [{ input, name, change: 'added' }];
    return [{ input, name, change: after[name] === undefined ? 'removed' : 'changed' }];
  });
}
