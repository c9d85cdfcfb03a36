import type { Manifest } from '../../manifest/manifest.ts';
import type { PlannedRelease } from '../../model/plan/plan.ts';
import type { MarkDetails } from '../../model/release/mark-details.ts';
import type { RunOptions } from '../contract.ts';

/** Gives what is noted with the mark of a release. A need is noted also when the run leaves it out. */
export function detailsOf(
  { charts, environment }: Pick<Manifest, 'charts' | 'environment'>,
  { commit, runUrl, namespace }: Pick<RunOptions, 'commit' | 'runUrl' | 'namespace'>,
): (planned: PlannedRelease) => MarkDetails {
  const entries = new Map(charts.map((entry) => [entry.id, entry]));
  return ({ id, chart, parts, settings }) => {
    const needs = (entries.get(id)?.needs ?? []).flatMap((need) => entries.get(need) ?? []);
    return {
      needs: needs.map((need) => `${need.namespace}/${need.name}`),
      ...(chart && { chart: { name: chart.name, version: chart.version } }),
      ...(environment !== undefined && { environment }),
      ...(namespace !== undefined && { elsewhere: true }),
      ...(settings.protected && { protected: true }),
      ...(commit !== undefined && { commit }),
      ...(runUrl !== undefined && { runUrl }),
      ...(parts && { parts }),
    };
  };
}
