import { realpath } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Issue } from '../../../model/issue.ts';
import { during, type Failure } from '../../../model/result/failure.ts';
import { fail, ok, type Result } from '../../../model/result.ts';
import { writePrivateFile } from '../../../system/files.ts';
import { asSentence } from '../../../util/as-sentence.ts';
import { completeChart } from '../dependencies/complete-chart.ts';
import type { Lack } from '../dependencies/lacking.ts';
import type { ChartFile } from '../files/chart-file.ts';
import { type ChartPlace, type ChartPlan, planChart } from '../plan-chart.ts';
import type { ChartKey } from './chart-cache.ts';
import type { ChartPulls, PullLimits } from './chart-pulls.ts';

/** Where a chart comes from, as the manifest says it. */
export type ChartReference =
  /** `path` is absolute; `source` is what the user wrote. */
  | { kind: 'local'; path: string; source: string }
  | { kind: 'oci'; reference: string; version?: string }
  | { kind: 'repository'; url: string; name: string; version?: string };

/** A chart that Helm can deploy as it stands. */
export interface ResolvedChart {
  /** Absolute; the user's own folder or archive, or a copy in the stage. */
  path: string;
  name: string;
  version: string;
  appVersion?: string;
  /** As the user wrote it. */
  source: string;
  /** Dependencies that were missing and were put into the staged copy. */
  fetchedDependencies: string[];
  warnings: string[];
  /** What Helm leaves out, as the values decide. */
  lacks: Lack[];
}

export interface ChartSourceDeps extends PullLimits {
  pulls: ChartPulls;
  /** Folder of the release in the stage. */
  folder: string;
  /** Real path of the workspace: no local chart or dependency may lie, or lead, outside of it. */
  workspace: string;
}

/** Finds or pulls a chart and makes its dependencies complete; the user's checkout is never written to. */
export async function resolveChart(
  reference: ChartReference,
  deps: ChartSourceDeps,
): Promise<Result<ResolvedChart>> {
  const source = sourceOf(reference);
  const path =
    reference.kind === 'local' ? ok(reference.path) : await deps.pulls.pull(pullRequest(reference), deps);
  if (!path.ok) return path;
  const place =
    reference.kind === 'local'
      ? await localPlace(reference, deps.workspace)
      : { path: path.value, shown: source };
  const planned = await planDeployableChart(place);
  if (!planned.ok) return fail(firstFailure(planned.issues, source));
  const plan = planned.value;
  const { name, version, appVersion } = plan.metadata;
  const chart = { name, version, source, ...(appVersion !== undefined && { appVersion }) };
  if (plan.missing.length === 0)
    return ok({
      ...chart,
      path: path.value,
      fetchedDependencies: [],
      warnings: plan.warnings,
      lacks: plan.lacks,
    });
  const complete = await completeChart(plan, deps);
  if (!complete.ok) return complete;
  const { files, fetched, warnings, lacks } = complete.value;
  const folder = join(deps.folder, 'chart');
  for (const file of withoutIgnored(files, plan)) await writePrivateFile(folder, file.name, file.content);
  return ok({ ...chart, path: folder, fetchedDependencies: fetched, warnings, lacks });
}

export async function localPlace(
  { path, source }: { path: string; source: string },
  workspace: string,
): Promise<ChartPlace> {
  const real = await realpath(path).catch(() => undefined);
  return { path, shown: real === undefined ? source : relative(workspace, real) || '.', workspace };
}

/** A chart that can be installed by itself, too. */
export async function planDeployableChart(place: ChartPlace): ReturnType<typeof planChart> {
  const plan = await planChart(place);
  if (!plan.ok || !plan.value.metadata.isLibrary) return plan;
  return { ok: false, issues: [plan.value.metadata.libraryIssue()] };
}

/**
 * .helmignore is done with: Helm would apply it once more to what was put into charts/, where it has no say. It stays where it
 * would not, because templates can read it.
 */
function withoutIgnored(files: ChartFile[], { ignored }: ChartPlan): ChartFile[] {
  const isLeftOut = (name: string) =>
    name.split('/').some((_part, index, parts) => {
      const isFile = index === parts.length - 1;
      return ignored(parts.slice(0, index + 1).join('/'), isFile ? 'file' : 'folder');
    });
  const isInTheWay = files.some(({ name }) => name.startsWith('charts/') && isLeftOut(name));
  return isInTheWay ? files.filter(({ name }) => name !== '.helmignore') : files;
}

function firstFailure(issues: Issue[], source: string): Failure {
  const { message = '', hint, location } = issues[0] ?? {};
  const { sourceLine: _line, sourceColumn: _column, ...place } = location ?? {};
  const failure: Failure = {
    reason: 'chart',
    code: 'chart-invalid',
    message: location ? `${location.file}: ${message}` : message,
    ...(hint !== undefined && {
      remedy: asSentence(hint),
    }),
    ...(location && { location: place as NonNullable<Failure['location']> }),
  };
  return location ? failure : during(source, failure);
}

function pullRequest(reference: Exclude<ChartReference, { kind: 'local' }>): ChartKey {
  const version = reference.version === undefined ? {} : { version: reference.version };
  return reference.kind === 'oci'
    ? { chart: reference.reference, ...version }
    : { chart: reference.name, repo: reference.url, ...version };
}

function sourceOf(reference: ChartReference): string {
  switch (reference.kind) {
    case 'local':
      return reference.source;
    case 'oci':
      return reference.reference;
    case 'repository':
      return `${reference.name} of ${reference.url}`;
  }
}
