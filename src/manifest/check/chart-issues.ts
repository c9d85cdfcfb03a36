import { schemaBreaches, valueName } from '../../helm/processes/schema-breaches.ts';
import type { Issue } from '../../model/issue.ts';
import type { QuotedLocation } from '../../model/location.ts';
import type { Failure } from '../../model/result/failure.ts';

/** Where things stand that Helm complains about. */
export interface ChartPlaces {
  /** Its name in Chart.yaml. */
  chart: string;
  /** Of a value where the user sets it, or of its nearest parent. */
  ofValue(path: readonly string[]): Promise<QuotedLocation>;
  /** Of a line of a template, named as Helm names it; undefined when it is not of this chart. */
  ofTemplate(name: string, line: number, column: number): QuotedLocation | undefined;
}

/** What Helm says of a chart that it cannot render, each complaint at its place. */
export async function chartIssues(failure: Failure, places: ChartPlaces): Promise<Issue[]> {
  const broken = await schemaIssues(failure, places);
  if (broken.length > 0) return broken;
  const hint = failure.remedy === undefined ? {} : { hint: failure.remedy };
  const location = templatePlace(failure, places) ?? (await places.ofValue([]));
  return [{ code: 'chart-not-rendered', message: failure.message, location, ...hint }];
}

function schemaIssues(failure: Failure, places: ChartPlaces): Promise<Issue[]> {
  const issues = schemaBreaches(failure, places.chart).map(
    async ({ path, says }): Promise<Issue> => ({
      code: 'values-schema',
      message: `\`${valueName(path)}\`: the chart's values.schema.json says: ${says}`,
      location: await places.ofValue(path),
    }),
  );
  return Promise.all(issues);
}

/** The innermost template that is named with a line: `demo/templates/a.yaml:3:15`. */
function templatePlace({ message }: Failure, places: ChartPlaces): QuotedLocation | undefined {
  const named = [...message.matchAll(/([\w./-]{1,300}\.(?:ya?ml|tpl|txt)):(\d{1,6})(?::(\d{1,6}))?/g)];
  return named
    .map(([, name = '', line, column]) => places.ofTemplate(name, Number(line), Number(column ?? 1)))
    .findLast((location) => location !== undefined);
}
