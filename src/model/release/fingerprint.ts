/** A kind of object in a namespace, or in the whole cluster. */
export interface ListedKind {
  apiVersion: string;
  kind: string;
  namespace?: string;
}

/** How the objects of a revision were when it was marked. */
export interface Fingerprint {
  /** Unix seconds. */
  at: number;
  /** Where they are found. */
  kinds: ListedKind[];
  /** Ten hex digits for each. */
  states: string[];
  /**
   * Ten hex digits for each who had written into one of them in the very second of `at`: the API server tells times to the second, so
   * what came after that can only be told from these.
   */
  lastWriters: string[];
}

/** One line: `1 <seconds> <kinds with commas> <all states> <all last writers>`. */
export function fingerprintText({ at, kinds, states, lastWriters }: Fingerprint): string {
  const named = kinds.map(
    ({ apiVersion, kind, namespace }) =>
      `${apiVersion}/${kind}${namespace === undefined ? '' : `@${namespace}`}`,
  );
  const parts = ['1', at, named.join(','), states.join(''), lastWriters.join('')];
  return parts.join(' ').trimEnd();
}

/** The reverse; undefined for anything else. */
export function readFingerprint(text: string): Fingerprint | undefined {
  const [format, at, named = '', states = '', writers = '', ...more] = text.split(' ');
  if (format !== '1' || more.length > 0 || !/^\d{1,11}$/.test(at ?? '')) return undefined;
  if (![states, writers].every(isRow)) return undefined;
  const kinds = named.split(',').map(readKind);
  if (kinds.some((kind) => kind === undefined)) return undefined;
  return {
    at: Number(at),
    kinds: kinds.filter((kind) => kind !== undefined),
    states: parts(states),
    lastWriters: parts(writers),
  };
}

function isRow(text: string): boolean {
  return /^[0-9a-f]*$/.test(text) && text.length % STATE_DIGITS === 0;
}

function parts(row: string): string[] {
  return Array.from({ length: row.length / STATE_DIGITS }, (_, index) =>
    row.slice(index * STATE_DIGITS, (index + 1) * STATE_DIGITS),
  );
}

export const STATE_DIGITS = 10;

function readKind(text: string): ListedKind | undefined {
  const [path = '', namespace, ...more] = text.split('@');
  const end = path.lastIndexOf('/');
  if (end <= 0 || more.length > 0) return undefined;
  const kind = { apiVersion: path.slice(0, end), kind: path.slice(end + 1) };
  return namespace === undefined ? kind : { ...kind, namespace };
}
