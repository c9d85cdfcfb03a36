const UNIT_MS: Record<string, number> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};

/** A Go duration, or whole seconds, as text. */
export const DURATION = /^(?:\d+|(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/;

/** A timer cannot wait longer than this. */
const LONGEST_MS = 2 ** 31 - 1;

/** Milliseconds of a Go duration (`1h30m`, `1.5s`) or of whole seconds (`180`, as text or number); undefined when it is neither, or too long for a timer. */
export function parseDuration(value: string | number): number | undefined {
  const milliseconds = typeof value === 'number' ? wholeSeconds(value) : parseText(value);
  return milliseconds !== undefined && milliseconds <= LONGEST_MS ? milliseconds : undefined;
}

function parseText(text: string): number | undefined {
  if (/^\d+$/.test(text)) return wholeSeconds(Number(text));
  if (!DURATION.test(text)) return undefined;
  let sum = 0;
  for (const [, amount, unit] of text.matchAll(/(?<!\d)(\d+(?:\.\d+)?)(ns|us|µs|ms|s|m|h)/g)) {
    sum += Number(amount) * (UNIT_MS[unit as string] as number);
  }
  return Math.round(sum);
}

function wholeSeconds(seconds: number): number | undefined {
  return Number.isInteger(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
}

/** Milliseconds as people read them: `950ms`, `4.2s`, `1m5s`, `2h3m`. */
export function formatDuration(milliseconds: number): string {
  // A clock that was set back makes less than nothing of it.
  if (milliseconds < 1_000) return `${Math.max(0, Math.round(milliseconds))}ms`;
  const tenths = Math.round(milliseconds / 100);
  if (tenths < 600) return `${tenths / 10}s`;
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 3_600) return join([Math.floor(seconds / 60), 'm'], [seconds % 60, 's']);
  const minutes = Math.round(seconds / 60);
  return join([Math.floor(minutes / 60), 'h'], [minutes % 60, 'm']);
}

function join(...parts: [number, string][]): string {
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount}${unit}`)
    .join('');
}
