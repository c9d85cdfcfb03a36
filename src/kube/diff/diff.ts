import { createHash } from 'node:crypto';
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import { stringify } from 'yaml';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { Json } from '../../model/json.ts';
import { type KubeObject, nameOf } from '../object.ts';
import { redactObject } from '../redact-object.ts';
import { changedNoise, foldNoise } from './diff-noise.ts';
import { markChangedSecrets } from './mark-changed-secrets.ts';
import { type ObjectPair, pairObjects } from './pair-objects.ts';

/** Lines of one object's diff. */
const MOST_LINES = 200;
/** Characters of the whole. */
const LONGEST = 200_000;
/** Names of what only differs in noise that one line tells. */
const MOST_KEYS = 5;
/** Characters of one line; a certificate bundle or a picture may be one. */
const LONGEST_LINE = 1_000;
/** What is shown of a longer one. */
const LINE_BEGIN = 100;
/** Beyond this many changed lines the comparison would take longer than it is worth. */
const MOST_EDITS = 500;

/**
 * What an upgrade changes in rendered resources, as one unified diff of YAML with sorted keys per object; empty when nothing
 * but order differs. What Secrets hold is masked, but shown as changed when it is; what changes with every version of a chart
 * is only named, in a comment. Objects that run pods come first. Bounded: what was left out is said in the text.
 */
export function diffObjects(before: KubeObject[], after: KubeObject[]): string {
  return diffPairs(pairObjects(before, after));
}

/** How a diff shows labels and annotations that only follow the chart's version: folded, and named; or `raw`, as they are. */
export interface DiffView {
  raw: boolean;
}

/** The same for objects that stand side by side. Whole objects, until it is too long; what comes after that is not even compared. */
export function diffPairs(pairs: readonly ObjectPair[], view: DiffView = { raw: false }): string {
  const noisy = view.raw ? [] : pairs.filter(differsInNoiseOnly);
  const shown = pairs.filter((pair) => !noisy.includes(pair));
  const note = noisy.length === 1 && noisy[0] ? noiseNote(noisy[0]) : summarised(noisy);
  let whole = '';
  for (const [index, pair] of shown.entries()) {
    const patch = patchOf(pair, view);
    if (whole.length + patch.length > LONGEST) {
      return `${whole}${note}# ${shown.length - index} more objects may have changed\n`;
    }
    whole += patch;
  }
  return whole + note;
}

/** How many labels and annotations of these objects change and are folded in a diff. */
export function foldedChanges(pairs: readonly ObjectPair[]): number {
  return pairs.reduce((sum, pair) => sum + changedKeys(pair).length, 0);
}

/** Empty when both are the same. */
function patchOf(pair: ObjectPair, view: DiffView): string {
  return comparison(pair, view) + (view.raw ? '' : noiseNote(pair));
}

function differsInNoiseOnly(pair: ObjectPair): boolean {
  if (!pair.before || !pair.after || changedKeys(pair).length === 0) return false;
  return quiet(pair.before) === quiet(pair.after);
}

function quiet(object: KubeObject): string {
  return canonicalJson(foldNoise(object).object as unknown as Json);
}

function summarised(noisy: readonly ObjectPair[]): string {
  if (noisy.length === 0) return '';
  const keys = [...new Set(noisy.flatMap(changedKeys))].sort();
  const more = keys.length > MOST_KEYS ? ` and ${keys.length - MOST_KEYS} more` : '';
  const objects = noisy.length === 1 ? '1 object differs' : `${noisy.length} objects differ`;
  return `# ${objects} in nothing but ${keys.slice(0, MOST_KEYS).join(', ')}${more}\n`;
}

function comparison({ before, after }: ObjectPair, view: DiffView): string {
  const name = nameOf(after ?? (before as KubeObject));
  const patch = structuredPatch(
    before ? name : '/dev/null',
    after ? name : '/dev/null',
    before ? text(redactObject(before), view) : '',
    after ? text(before ? markChangedSecrets(before, after) : redactObject(after), view) : '',
    undefined,
    undefined,
    { context: 3, ...(before && after && { maxEditLength: MOST_EDITS }) },
  );
  if (patch === undefined) return `# ${name} has too many changes to show\n`;
  if (patch.hunks.length === 0) return '';
  const lines = formatPatch(patch, FILE_HEADERS_ONLY)
    .split('\n')
    .filter((line) => !line.startsWith('\\ '));
  const cut = lines.length - MOST_LINES;
  return cut <= 0 ? lines.join('\n') : `${lines.slice(0, MOST_LINES).join('\n')}\n# ${cut} more lines\n`;
}

function text(object: KubeObject, { raw }: DiffView): string {
  const yaml = stringify(raw ? object : foldNoise(object).object, {
    sortMapEntries: true,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  return yaml.split('\n').map(shortened).join('\n');
}

/** A line that nobody reads, by its begin, its length and what tells it from another. */
function shortened(line: string): string {
  if (line.length <= LONGEST_LINE) return line;
  const digest = createHash('sha256').update(line).digest('hex').slice(0, 12);
  return `${line.slice(0, LINE_BEGIN)}... (${line.length} characters, sha256 ${digest})`;
}

function noiseNote(pair: ObjectPair): string {
  const changed = changedKeys(pair);
  return pair.after && changed.length > 0
    ? `# ${nameOf(pair.after)} has another ${changed.join(', ')}\n`
    : '';
}

function changedKeys({ before, after }: ObjectPair): string[] {
  return before && after ? changedNoise(foldNoise(before), foldNoise(after)) : [];
}
