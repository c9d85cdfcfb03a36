import type { ReleaseContext } from '../run-context.ts';

/** A warning of the release that Helm gives each time it renders the chart; it is told once. */
export function warnOfHelm({ run, planned, warned }: ReleaseContext, text: string): void {
  if (warned.has(text)) return;
  warned.add(text);
  run.emit({ type: 'warning', release: planned.id, text });
}
