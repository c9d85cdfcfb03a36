declare const safe: unique symbol;

/** Text that went through the redactor; the sinks accept nothing else. */
export type SafeText = string & { readonly [safe]: true };

/** Learns secrets and masks them in text. There is one per run, used by every sink. */
export interface Redactor {
  /** Remembers a secret, its lines when it has several, and its base64, URL-encoded and (up to three times) JSON-escaped forms. Values shorter than 4 characters are not learnt. */
  learn(secret: string): void;
  /** Replaces everything learnt by `***`. */
  clean(text: string): SafeText;
  /** Applies `clean` to every string in a JSON value, keys included. */
  cleanJson<T>(value: T): T;
}

const SHORTEST_SECRET = 4;

export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  let pattern: RegExp | undefined;

  function add(text: string): void {
    if (text.length >= SHORTEST_SECRET && !secrets.has(text)) {
      secrets.add(text);
      pattern = undefined;
    }
  }

  function clean(text: string): SafeText {
    if (secrets.size === 0) return text as SafeText;
    // Longest first, so that a secret that contains another one is masked whole.
    pattern ??= new RegExp(
      [...secrets]
        .sort((a, b) => b.length - a.length)
        .map(escapeForPattern)
        .join('|'),
      'g',
    );
    return text.replace(pattern, '***') as SafeText;
  }

  function cleanJson<T>(value: T): T {
    if (typeof value === 'string') return clean(value) as T;
    if (Array.isArray(value)) return value.map(cleanJson) as T;
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [clean(key), cleanJson(item)]),
      ) as T;
    }
    return value;
  }

  return {
    learn(secret) {
      // As it is, too: the base64 of a key file includes its last line break.
      for (const form of base64Forms(secret)) add(form);
      for (const text of [secret.trim(), ...secret.split(/\r?\n/).map((line) => line.trim())]) {
        add(text);
        if (text.length < SHORTEST_SECRET) continue;
        for (const form of base64Forms(text)) add(form);
        add(encodeURIComponent(text));
        for (const form of quotings(text)) add(form);
      }
    },
    clean,
    cleanJson,
  };
}

/** Also the part of its base64 that stays the same whatever follows it, such as the line break of `echo`. */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text);
  if (bytes.length < SHORTEST_SECRET) return [];
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3));
  return [bytes.toString('base64'), ...(whole.length > SHORTEST_SECRET ? [whole.toString('base64')] : [])];
}

/** As it stands inside quotes that stand inside quotes: Helm 4 logs errors that quote what the API server quotes. */
function quotings(text: string): string[] {
  const once = quoted(text);
  const twice = quoted(once);
  return [once, twice, quoted(twice)];
}

function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function escapeForPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
