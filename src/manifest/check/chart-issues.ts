import type { Failure } from '../../model/failure.ts';
import type { Issue } from '../../model/issue.ts';
import type { QuotedLocation } from '../../model/location.ts';

/** Where things stand that Helm complains about. */
export interface ChartPlaces {
  /** Of a value in the manifest, or of its nearest parent there. */
  ofValue(path: readonly (string | number)[]): QuotedLocation;
  /** Of a line of a template, named as Helm names it; undefined when it is not of this chart. */
  ofTemplate(name: string, line: number, column: number): QuotedLocation | undefined;
}

/** What Helm says of a chart that it cannot render, each complaint at its place. */
export function chartIssues(failure: Failure, places: ChartPlaces): Issue[] {
  if (failure.code === 'values-schema') {
    const broken = schemaIssues(failure, places);
    if (broken.length > 0) return broken;
  }
  const hint = failure.remedy === undefined ? {} : { hint: failure.remedy };
  const location = templatePlace(failure, places) ?? places.ofValue([]);
  return [{ code: 'chart-not-rendered', message: failure.message, location, ...hint }];
}

/** Helm writes `- at '/image/tag': got number, want string`. */
function schemaIssues(failure: Failure, places: ChartPlaces): Issue[] {
  const text = [failure.message, ...(failure.details ?? [])].join('\n');
  const found = text.matchAll(/- at '([^'\n]{0,300})': ([^\n;]{1,300})/g);
  const issues = [...found].map(([, pointer = '', says = '']): Issue => {
    const path = pointer.split('/').slice(1).map(unescaped);
    const what = path.length === 0 ? 'values' : `values.${path.join('.')}`;
    return {
      code: 'values-schema',
      message: `\`${what}\`: the chart's values.schema.json says: ${says.trim()}`,
      location: places.ofValue(path),
    };
  });
  return distinct(issues);
}

/** The innermost template that is named with a line: `demo/templates/a.yaml:3:15`. */
function templatePlace({ message }: Failure, places: ChartPlaces): QuotedLocation | undefined {
  const named = [...message.matchAll(/([\w./-]{1,300}\.(?:ya?ml|tpl|txt)):(\d{1,6})(?::(\d{1,6}))?/g)];
  return named
    .map(([, name = '', line, column]) => places.ofTemplate(name, Number(line), Number(column ?? 1)))
    .findLast((location) => location !== undefined);
}

/** As a JSON pointer is read. */
function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

function distinct(issues: Issue[]): Issue[] {
  return [...new Map(issues.map((issue) => [issue.message, issue])).values()];
}
