import { createCutSearch } from './cut-search.ts';
import { secretForms } from './secret-forms.ts';
import { secretShapes } from './secret-shapes.ts';
import { maskSpans } from './spans.ts';
import { createTextSearch } from './text-search.ts';

declare const safe: unique symbol;

/** Text that went through the redactor; the sinks accept nothing else. */
export type SafeText = string & { readonly [safe]: true };

/** Learns secrets and masks them in text. There is one per run, used by every sink. */
export interface Redactor {
  /** Remembers a secret, its lines when it has several, and the encodings of all these. Values shorter than 4 characters are not learnt. */
  learn(secret: string): void;
  /** Replaces everything learnt, what `...` has left of it, and what is a secret by its looks, by `***`. The text keeps its lines. */
  clean(text: string): SafeText;
  /** Applies `clean` to every string in a JSON value, or a Map of such, keys included. */
  cleanJson<T>(value: T): T;
}

const MASK = '***';

export function createRedactor(): Redactor {
  const learnt = createTextSearch();
  const cut = createCutSearch();

  function clean(text: string): SafeText {
    return maskSpans(
      text,
      [...learnt.find(text), ...cut.find(text), ...secretShapes(text)],
      MASK,
    ) as SafeText;
  }

  function cleanJson<T>(value: T): T {
    if (typeof value === 'string') return clean(value) as T;
    if (Array.isArray(value)) return cleanList(value) as T;
    if (value instanceof Map) return new Map(cleanJson([...value])) as T;
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [clean(key), cleanJson(item)]),
      ) as T;
    }
    return value;
  }

  /** Lines of one text first as that text: a private key is one only with its first line. */
  function cleanList(items: unknown[]): unknown[] {
    if (items.length < 2 || !items.every((item) => typeof item === 'string')) return items.map(cleanJson);
    const lines = clean(items.join('\n')).split('\n');
    // Items that have line breaks themselves are no lines of one text.
    return (lines.length === items.length ? lines : items).map(clean);
  }

  return {
    learn(secret) {
      for (const form of secretForms(secret)) {
        learnt.add(form);
        cut.add(form);
      }
    },
    clean,
    cleanJson,
  };
}
