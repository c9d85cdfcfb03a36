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
}

/** One line: `1 <seconds> <kinds with commas> <all states>`. */
export function fingerprintText({ at, kinds, states }: Fingerprint): string {
  const named = kinds.map(
    ({ apiVersion, kind, namespace }) =>
      `${apiVersion}/${kind}${namespace === undefined ? '' : `@${namespace}`}`,
  );
  return `1 ${at} ${named.join(',')} ${states.join('')}`;
}

/** The reverse; undefined for anything else. */
export function readFingerprint(text: string): Fingerprint | undefined {
  const [format, at, named = '', states = '', ...more] = text.split(' ');
  if (format !== '1' || more.length > 0 || !/^\d{1,11}$/.test(at ?? '')) return undefined;
  if (!/^[0-9a-f]*$/.test(states) || states.length % STATE_DIGITS !== 0) return undefined;
  const kinds = named.split(',').map(readKind);
  if (kinds.some((kind) => kind === undefined)) return undefined;
  return {
    at: Number(at),
    kinds: kinds.filter((kind) => kind !== undefined),
    states: Array.from({ length: states.length / STATE_DIGITS }, (_, index) =>
      states.slice(index * STATE_DIGITS, (index + 1) * STATE_DIGITS),
    ),
  };
}

export const STATE_DIGITS = 10;

function readKind(text: string): ListedKind | undefined {
  const [path = '', namespace, ...more] = text.split('@');
  const end = path.lastIndexOf('/');
  if (end <= 0 || more.length > 0) return undefined;
  const kind = { apiVersion: path.slice(0, end), kind: path.slice(end + 1) };
  return namespace === undefined ? kind : { ...kind, namespace };
}
