import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { ClusterReader } from '../cluster/contract.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Json } from '../model/json.ts';
import type { InputParts } from '../model/release/mark-details.ts';
import type { ReleaseName } from '../model/release/release.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { digestedSettings, type ReleaseSettings } from '../model/settings.ts';
import { digestChart } from './chart/chart-digest.ts';
import { createChartLimits } from './chart/files/chart-limits.ts';
import { readFolder } from './chart/files/read-folder.ts';
import type { HookEvents } from './chart/hook-events.ts';
import type { TemplateNeeds } from './chart/template-needs.ts';

/** Everything that goes into a release. Whose it is is not among it. */
export interface Inputs {
  release: ReleaseName;
  clusterUid: string;
  chartPath: string;
  /** Staged, in order of precedence. */
  valuesFiles: string[];
  setIntegers: string[];
  crdFiles: string[];
  settings: ReleaseSettings;
  /** The chart's hook definitions by phase, as they stand after interpolation. */
  hooks: Record<string, Json>;
  /** Absolute paths of the files that hooks name. */
  hookFiles: string[];
  /** APIs that will be served when Helm renders: those of CRDs that come first. Asked only where the templates ask. */
  comingApis?: () => Promise<Result<string[]>>;
}

export interface InputsDigest {
  /** 40 hex digits. */
  digest: string;
  /** Of the chart alone. */
  chartDigest: string;
  parts: InputParts;
  /** Some rendered template calls `lookup`: the same inputs may render otherwise when the cluster changes. */
  usesLookup: boolean;
  /** Some rendered template asks which APIs are served: it may render otherwise when a CRD has come. */
  readsApis: boolean;
  /** Helm makes the same of it without a cluster, when it is told the cluster's version. */
  rendersAlone: boolean;
  /** At which events hooks of the chart run, as it says. */
  hookEvents: HookEvents;
}

/** Changes when a new version of this project computes digests differently: then every release is upgraded once. */
const FORMAT = 2;
/** How the 40 digits of a mark are shared out. */
const RELEASE_DIGITS = 24;
const HOOK_DIGITS = 16;
/** Of a part that is told by name: too short to tell a value by. */
const PART_DIGITS = 8;

/** 40 hex digits over the inputs: 24 over what Helm and the CRD step are given, 16 over the hooks, tests and the files they name. */
export async function digestInputs(inputs: Inputs, reader: ClusterReader): Promise<Result<InputsDigest>> {
  const chart = await digestChart(inputs.chartPath, inputs.valuesFiles);
  if (!chart.ok) return chart;
  const cluster = await clusterPart(chart.value.needs, reader, inputs.comingApis);
  if (!cluster.ok) return cluster;
  const files = await digestFiles([inputs.valuesFiles, inputs.crdFiles, inputs.hookFiles]);
  if (!files.ok) return files;
  const [values = [], crds = [], hookFiles = []] = files.value;
  const { name, namespace } = inputs.release;
  const release = {
    release: { name, namespace },
    cluster: inputs.clusterUid,
    chart: chart.value.digest,
    values,
    ...(inputs.setIntegers.length > 0 && { integers: inputs.setIntegers }),
    crds,
    settings: digestedSettings(inputs.settings, 'release'),
    capabilities: cluster.value,
  };
  const hooks = { hooks: inputs.hooks, files: hookFiles, ...digestedSettings(inputs.settings, 'hooks') };
  const digest = digits(release, RELEASE_DIGITS) + digits(hooks, HOOK_DIGITS);
  const { needs, defaults, subcharts } = chart.value;
  return ok({
    digest,
    chartDigest: chart.value.digest,
    parts: {
      settings: digitsOfEach({
        ...digestedSettings(inputs.settings, 'release'),
        ...digestedSettings(inputs.settings, 'hooks'),
      }),
      hooks: digitsOfEach(inputs.hooks),
      hookFiles: digits(hookFiles, PART_DIGITS),
      chart: { defaults: defaults.slice(0, PART_DIGITS), subcharts: subcharts.slice(0, PART_DIGITS) },
      crds: digits(crds, PART_DIGITS),
      cluster: digits(cluster.value, PART_DIGITS),
    },
    usesLookup: needs.lookup,
    readsApis: asksForApis(needs),
    rendersAlone: needs.alone,
    hookEvents: chart.value.hookEvents,
  });
}

/** The mark of a revision that a run completed without knowing what it was made from: no inputs have this digest. */
export const UNKNOWN_INPUTS = '0'.repeat(RELEASE_DIGITS + HOOK_DIGITS);

/** The digest of the same release with hooks that nobody knows: those of no inputs are the same. */
export function withUnknownHooks(digest: string): string {
  return digest.slice(0, RELEASE_DIGITS) + '0'.repeat(HOOK_DIGITS);
}

export function haveSameHooks(one: string, other: string): boolean {
  return one.slice(RELEASE_DIGITS) === other.slice(RELEASE_DIGITS);
}

/** How the inputs of a marked revision differ from the wanted ones. */
export function compareDigests(marked: string, wanted: string): 'same' | 'hooks-differ' | 'differ' {
  if (marked === wanted) return 'same';
  return marked.slice(0, RELEASE_DIGITS) === wanted.slice(0, RELEASE_DIGITS) ? 'hooks-differ' : 'differ';
}

function asksForApis({ capabilities, apiVersions }: TemplateNeeds): boolean {
  return capabilities && (apiVersions === 'all' || apiVersions.length > 0);
}

/** What the templates read of the cluster, and no more: a new CRD elsewhere is no news for them. */
async function clusterPart(
  needs: TemplateNeeds,
  reader: ClusterReader,
  comingApis: Inputs['comingApis'],
): Promise<Result<Json>> {
  if (!needs.capabilities) return ok(null);
  const version = await reader.version();
  if (!version.ok) return version;
  const minor = /^v?\d+\.\d+/.exec(version.value)?.[0] ?? version.value;
  if (!asksForApis(needs)) return ok({ minor });
  const known = await reader.served();
  if (!known.ok) return known;
  const coming = comingApis ? await comingApis() : ok([]);
  if (!coming.ok) return coming;
  const served = new Set([
    ...known.value.resources.flatMap(({ apiVersion, kind }) => [apiVersion, `${apiVersion}/${kind}`]),
    ...coming.value,
  ]);
  const asked = needs.apiVersions === 'all' ? [...served] : needs.apiVersions.filter((it) => served.has(it));
  return ok({ minor, served: asked.sort() });
}

/** Of each path of each list, a file or a folder: 64 hex digits over what is in it. */
export async function digestFiles(lists: string[][]): Promise<Result<string[][]>> {
  const digests: string[][] = [];
  for (const list of lists) {
    const found = await Promise.all(list.map(digestPath));
    for (const digest of found) if (!digest.ok) return digest;
    digests.push(found.flatMap((digest) => (digest.ok ? digest.value : [])));
  }
  return ok(digests);
}

/** Of a file's bytes, or of the names and bytes below a folder. */
async function digestPath(path: string): Promise<Result<string>> {
  const hash = createHash('sha256');
  try {
    if (!(await stat(path)).isDirectory()) return ok(hash.update(await readFile(path)).digest('hex'));
    const files = await readFolder(path, { limits: createChartLimits() });
    if (!files.ok) return files;
    for (const { name, content } of files.value) hash.update(`${name}\0${content.length}\0`).update(content);
    return ok(hash.digest('hex'));
  } catch (error) {
    return fail({
      reason: 'invalid-manifest',
      message: `read ${(error as NodeJS.ErrnoException).path ?? 'a file'}: ${(error as Error).message}`,
      remedy: 'Check that the file exists and may be read.',
    });
  }
}

/** Of what is empty there is nothing to tell. */
function digitsOfEach(values: Record<string, Json>): Record<string, string> {
  const told = Object.entries(values).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return Object.fromEntries(told.map(([name, value]) => [name, digits(value, PART_DIGITS)]));
}

function digits(value: Json, count: number): string {
  const text = canonicalJson({ format: FORMAT, value });
  return createHash('sha256').update(text).digest('hex').slice(0, count);
}
