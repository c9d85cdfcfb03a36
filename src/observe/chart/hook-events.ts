/** The events at which a chart's hooks run, as its templates say; `any` when an annotation is computed. */
export type HookEvents = string[] | 'any';

/** Every place that may name the annotation: with what follows it in the line, or without its end because that is computed. */
const ANNOTATION = /helm\.sh(?:\/hook(?![\w-])([^\n]*)|\/(?![a-z])|(?=["'`]))/gi;
/** What stands behind the key, in YAML, JSON or as an argument of a template function. */
const WRITTEN =
  /^["'`]?\s{0,20}:?\s{0,20}["'`]?((?:[\w-]+\s{0,20},\s{0,20}){0,20}[\w-]+)(?!\s{0,20}(?:\{\{|-))/;
const KNOWN = /^(?:(?:pre|post)-(?:install|upgrade|delete|rollback)|test(?:-success|-failure)?|crd-install)$/;

/**
 * Reads from templates, and from values that may end up in annotations, at which events hooks run. In doubt it is `any`: whoever
 * asks must not take a hook for missing that is there.
 */
export function hookEventsIn(texts: Iterable<string>): HookEvents {
  const events = new Set<string>();
  for (const text of texts) {
    for (const [, rest] of text.matchAll(ANNOTATION)) {
      const written = rest === undefined ? undefined : WRITTEN.exec(rest)?.[1];
      const words = (written ?? '').split(',').map((word) => word.trim().toLowerCase());
      if (!words.every((word) => KNOWN.test(word))) return 'any';
      for (const word of words) events.add(word);
    }
  }
  return [...events].sort();
}

/** Whether a hook runs, or may run, at this event. */
export function mayRunAt(events: HookEvents, event: string): boolean {
  return events === 'any' || events.includes(event);
}
