/** Keys whose text is a secret by all habits of charts. */
const SECRET =
  /pass(?:word|wd|phrase|code)|secret|token|credential|(?:api|access|private|encryption|signing|account|license|master)[-_]?key|connection[-_]?string|\bdsn$/i;

/** Such keys that only name a secret, or say something about it. */
const ABOUT_ONE =
  /^existing|name$|ref$|reference$|path$|file$|dir$|mount|enabled$|disabled$|create$|type$|class|policy|ur[il]$|host$|audience|issuer|expir|ttl|length|labels|annotations|namespace/i;

/** Below these every text is one, whatever it is called there. */
const ALL_SECRET = /^(?:secrets|credentials|stringData|secretEnv|secretData|passwords|tokens)$/i;

/** Shorter texts are more often words that messages need than secrets. */
const SHORTEST = 8;

/** The texts in chart values that stand where secrets stand: `password`, `apiToken`, `secrets.*`. They must not be seen in Helm's errors. */
export function secretsInValues(values: unknown): string[] {
  const found = new Set<string>();
  collect(values, 'open', found);
  return [...found];
}

function collect(value: unknown, place: 'open' | 'secret' | 'all', found: Set<string>): void {
  if (typeof value === 'string') {
    if (place !== 'open' && value.length >= SHORTEST) found.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, place, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) collect(item, placeOf(key, place), found);
  }
}

function placeOf(key: string, above: 'open' | 'secret' | 'all'): 'open' | 'secret' | 'all' {
  if (ABOUT_ONE.test(key)) return 'open';
  if (above === 'all' || ALL_SECRET.test(key)) return 'all';
  return SECRET.test(key) ? 'secret' : 'open';
}
