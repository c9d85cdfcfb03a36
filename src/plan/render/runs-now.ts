import { skipsChartHooks } from '../skips-chart-hooks.ts';
import type { RenderFacts } from './render-facts.ts';
import type { RenderedItem } from './rendered-item.ts';

/** Whether Helm makes the object in this operation: chart hooks of other events are only stored. */
export function isMadeNow(
  { hook }: RenderedItem,
  { event, noHooks }: Pick<RenderFacts, 'event' | 'noHooks'>,
): boolean {
  return (
    !hook || (!skipsChartHooks(noHooks, event) && eventsNow(event).some((name) => hook.events.includes(name)))
  );
}

/** Whether the object is a chart hook that Helm makes after the chart's own objects. */
export function isMadeAfter({ hook }: RenderedItem, { event }: RenderFacts): boolean {
  return hook !== undefined && !hook.events.includes(`pre-${event}`);
}

function eventsNow(event: string): string[] {
  return [`pre-${event}`, `post-${event}`];
}
