import type { Manifest } from '../manifest/manifest.ts';
import type { MarkDetails } from '../model/mark-details.ts';
import type { PlannedRelease } from '../model/plan.ts';
import type { RunOptions } from './contract.ts';

/** Gives what is noted with the mark of a release. A need is noted also when the run leaves it out. */
export function detailsOf(
  { charts }: Pick<Manifest, 'charts'>,
  { commit, runUrl }: Pick<RunOptions, 'commit' | 'runUrl'>,
): (planned: PlannedRelease) => MarkDetails {
  const entries = new Map(charts.map((entry) => [entry.id, entry]));
  return ({ id, chart, parts }) => {
    const needs = (entries.get(id)?.needs ?? []).flatMap((need) => entries.get(need) ?? []);
    return {
      needs: needs.map(({ namespace, name }) => `${namespace}/${name}`),
      ...(chart && { chart: { name: chart.name, version: chart.version } }),
      ...(commit !== undefined && { commit }),
      ...(runUrl !== undefined && { runUrl }),
      ...(parts && { parts }),
    };
  };
}
