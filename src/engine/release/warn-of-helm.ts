import type { ReleaseContext } from '../release-context.ts';

/** A warning of the release that Helm gives each time it renders the chart; it is told once, with its place when that is known. */
export function warnOfHelm({ run, planned, warned }: ReleaseContext, text: string): void {
  if ([...warned].some((told) => told.endsWith(text))) return;
  warned.add(text);
  run.record.emit({ type: 'warning', release: planned.id, text });
}
