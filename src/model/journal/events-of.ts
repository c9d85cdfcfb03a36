import type { Event, EventBody } from './event.ts';

export type EventOf<Type extends EventBody['type']> = { at: number } & Extract<EventBody, { type: Type }>;

/** The events of one type, in their order. */
export function eventsOf<Type extends EventBody['type']>(
  events: readonly Event[],
  type: Type,
): EventOf<Type>[] {
  return events.filter((event): event is EventOf<Type> => event.type === type);
}
