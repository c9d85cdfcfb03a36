import type { Problem } from '../../hooks/definition/schema-problems.ts';
import { PHASES, RUN_PHASES } from '../../model/plan/phase.ts';
import { child, type Node, nodeAt, type Path, toJson } from './tree.ts';

/** A file to begin with. */
export const FIRST_MANIFEST = `version: 1
charts:
  - name: api
    namespace: web
    path: charts/api`;

/** What to write instead of a value of the wrong shape; undefined where the message itself says it. Never shows a value that may be a secret. */
export function shapeHint({ code, path, message, keys = [] }: Problem, root: Node): string | undefined {
  const key = lastKey(path);
  const found = nodeAt(root, path);
  if (code === 'missing-key') return MISSING[path.length === 1 ? String(key) : ''];
  if (path.length === 0) return wholeFile(found);
  const isItem = typeof path.at(-1) === 'number';
  if (found === undefined || key === undefined) return undefined;
  if (code === 'wrong-type' && key === 'values') return valuesHint(found);
  if (code === 'wrong-type' && key === 'set') return setHint(found, isItem);
  if (key === 'chart' && textOf(found) !== undefined) return chartHint(textOf(found) ?? '');
  if (key === 'host' && path.includes('registries')) return hostHint(textOf(found));
  if (key === 'attempts' && toJson(found) !== undefined && Number(toJson(found)) < 1) {
    return 'write how often it is tried in all, 1 to 100; a `wait` hook goes on until its `timeout`';
  }
  const written = textOf(found);
  if (code === 'invalid-value' && written !== undefined) return nearest(written, message);
  if (code !== 'wrong-type') return undefined;
  if (key === 'test') return 'write `test: {enabled: true}`';
  if (isItem)
    return (
      ITEMS[key] ?? (isPhase(key, path.at(-3)) ? 'write `- run: |` and the commands below it' : undefined)
    );
  if (key === 'hooks')
    return `name the phase: \`hooks: {${path.length === 1 ? 'before' : 'preExec'}: [{run: ...}]}\``;
  if (key === 'run' && found.kind === 'list') {
    return 'write one text, its lines below `run: |`; a list of arguments is for `kubectl: [get, pods]`';
  }
  if (isPhase(key, path.at(-2))) {
    return `a phase takes a list of hooks: \`${key}: [{run: ...}]\``;
  }
  if (found.kind === 'scalar' && found.variables === 'filled') {
    return /^(?:!|not\b)/.test(String(found.value))
      ? 'nothing is computed here: write a variable for the opposite, in `vars`'
      : 'the text comes from a variable: give that another value';
  }
  if (key === 'charts' && path.length === 1) return `each chart is an item of a list: \`${ITEM}\``;
  if (key === 'environments') return 'write a mapping: `environments: {dev: {defaults: {namespace: dev}}}`';
  if (LISTS.includes(key)) return `write a list: \`${key}: [${textOf(found) ?? '...'}]\``;
  if (key === 'patch') return 'write it as YAML, without quotes or `|`: `patch: {spec: {replicas: 2}}`';
  if (found.kind === 'scalar' && /\b(?:a|whole) number\b/.test(message))
    return `write a number, such as \`${key}: 10\``;
  if (found.kind !== 'map' && keys.length > 0)
    return `write a mapping: \`${key}: {${keys.map((name) => `${name}: ...`).join(', ')}}\``;
  return undefined;
}

const MISSING: Record<string, string> = {
  version: 'write `version: 1` in the first line',
  charts: 'write `charts: [{name: api, namespace: web, path: charts/api}]`',
};

const ITEM = '- {name: api, namespace: web, path: charts/api}';
const ITEMS: Record<string, string> = {
  charts: `write \`${ITEM}\``,
  registries: 'write `- {host: ghcr.io, username: bot, password: ${secret.NAME}}`, the password in quotes',
  inlineValues: 'write `- {filename: more.yaml, content: "a: 1"}`',
};

function isPhase(key: string, above: string | number | undefined): boolean {
  return PHASE_NAMES.includes(key) && above === 'hooks';
}

const PHASE_NAMES: readonly string[] = [...PHASES, ...RUN_PHASES];
/** Keys whose items are names, which are safe to show. */
const LISTS = ['needs', 'tags', 'valuesFiles', 'secrets', 'charts', 'registries', 'inlineValues'];

function lastKey(path: Path): string | undefined {
  return path.findLast((step) => typeof step === 'string');
}

function textOf(node: Node): string | undefined {
  return node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

function wholeFile(found: Node | undefined): string | undefined {
  if (found?.kind === 'list') return 'write `version: 1`, then `charts:`, and the list below it';
  return beginWith();
}

export function beginWith(): string {
  return `begin with\n${FIRST_MANIFEST}`;
}

function valuesHint(found: Node): string | undefined {
  if (found.kind === 'map') return undefined;
  const names = (found.kind === 'list' ? found.items : [found]).map(textOf);
  const files = names.filter((name) => name !== undefined && /\.ya?ml$/.test(name));
  const shown = files.length === 0 ? 'values.yaml' : files.join(', ');
  return `files go into \`valuesFiles: [${shown}]\`; \`values\` takes the values themselves, as a mapping`;
}

function setHint(found: Node, isItem: boolean): string | undefined {
  if (found.kind === 'map' && !isItem) return undefined;
  const first = found.kind === 'list' ? child(found, 0) : found;
  const key =
    first?.kind === 'map'
      ? [...first.entries.keys()][0]
      : /^([\w.[\]\\-]+)=/.exec((first && textOf(first)) ?? '')?.[1];
  const item = `{key: ${key ?? 'image.tag'}, value: ...}`;
  return isItem ? `write \`${item}\`` : `write a list: \`set: [${item}]\``;
}

function chartHint(written: string): string {
  const last = written.split('/').findLast((step) => step !== '') ?? 'redis';
  const name = last.replace(/\.tgz$/, '').split(/-\d/, 1)[0];
  if (/^git(?:\+|@|:)|\.git\b/.test(written)) {
    return 'charts are not taken from git: check the repository out in an earlier step, and write `path`';
  }
  if (/^https?:\/\//.test(written))
    return `write \`chart: {repo: https://..., name: ${name}}\` and \`version\``;
  if (/^(?:\.{0,2}\/|\.$)|\.tgz$/.test(written)) return `write \`path: ${written}\``;
  if (/^[\w.-]+\/[\w.-]+$/.test(written)) {
    const alias = written.split('/', 1)[0];
    return `no repository is called \`${alias}\` here: write \`chart: {repo: https://..., name: ${name}}\`, or \`path: ${written}\` for a folder`;
  }
  if (/^[\w.-]+(?:\/[\w.-]+)+$/.test(written))
    return `write \`path: ${written}\`, or \`chart: oci://${written}\``;
  return `write \`path: ${written}\` for a folder, or \`chart: {repo: https://..., name: ${name}}\``;
}

/** The right value that is nearest to what was written. */
function nearest(written: string, message: string): string | undefined {
  if (message.includes('must be a duration')) {
    // Go knows no unit above the hour. A month, or a part of a second, is left to the message.
    const parts = [...written.toLowerCase().matchAll(/(\d{1,6}) {0,3}(?!ms|mo)([wdhms])/g)];
    return parts.length === 0
      ? undefined
      : `write \`${parts.map(([, count, unit = '']) => inUnitsOfGo(Number(count), unit)).join('')}\``;
  }
  if (!message.includes('of a-z, 0-9')) return undefined;
  const name = written
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '-')
    .replace(/^[^a-z0-9]{1,200}|[^a-z0-9]{1,200}$/g, '');
  return name === '' || name === written ? undefined : `write \`${name}\``;
}

function inUnitsOfGo(count: number, unit: string): string {
  const hours = HOURS[unit];
  return hours === undefined ? `${count}${unit}` : `${count * hours}h`;
}

const HOURS: Partial<Record<string, number>> = { d: 24, w: 7 * 24 };

function hostHint(written: string | undefined): string | undefined {
  const host =
    /^[a-z]+:\/\/(?:[^@/]*@)?([A-Za-z0-9.:-]+)/.exec(written ?? '')?.[1] ??
    /^([A-Za-z0-9.-]+(?::\d+)?)\//.exec(written ?? '')?.[1];
  return host === undefined ? undefined : `write \`host: ${host}\``;
}
