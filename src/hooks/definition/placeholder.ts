/** What `${release.}` can name. */
export const RELEASE_FIELDS = [
  'name',
  'namespace',
  'operation',
  'revision',
  'chartVersion',
  'installedChartVersion',
] as const;

/** One `${payload.x}` or `${release.x}`; `name` is what stands after the dot, and may be wrong. */
export interface Placeholder {
  text: string;
  source: 'payload' | 'release';
  name: string;
}

const PLACEHOLDER = /\$\{(payload|release)\.([^}\n]*)\}?/g;

export function hasPlaceholder(text: string): boolean {
  return text.search(PLACEHOLDER) !== -1;
}

export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map(toPlaceholder);
}

/** Replaces each placeholder by what `fill` gives for it. */
export function fillPlaceholders(text: string, fill: (placeholder: Placeholder) => string): string {
  return text.replace(PLACEHOLDER, (...match) => fill(toPlaceholder(match)));
}

function toPlaceholder([text = '', source, name = '']: readonly (string | undefined)[]): Placeholder {
  return { text, source: source === 'release' ? 'release' : 'payload', name };
}
