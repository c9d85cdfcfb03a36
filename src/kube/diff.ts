import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import { stringify } from 'yaml';
import { changedNoise, foldNoise } from './diff-noise.ts';
import { markChangedSecrets } from './mark-changed-secrets.ts';
import { type KubeObject, nameOf } from './object.ts';
import { type ObjectPair, pairObjects } from './pair-objects.ts';
import { redactObject } from './redact-object.ts';

/** Lines of one object's diff. */
const MOST_LINES = 200;
/** Characters of the whole. */
const LONGEST = 200_000;
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

/** The same for objects that stand side by side. Whole objects, until it is too long; what comes after that is not even compared. */
export function diffPairs(pairs: readonly ObjectPair[]): string {
  let whole = '';
  for (const [index, pair] of pairs.entries()) {
    const patch = patchOf(pair);
    if (whole.length + patch.length > LONGEST) {
      return `${whole}# ${pairs.length - index} more objects may have changed\n`;
    }
    whole += patch;
  }
  return whole;
}

/** Empty when both are the same. */
function patchOf(pair: ObjectPair): string {
  return comparison(pair) + noiseNote(pair);
}

function comparison({ before, after }: ObjectPair): string {
  const name = nameOf(after ?? (before as KubeObject));
  const patch = structuredPatch(
    before ? name : '/dev/null',
    after ? name : '/dev/null',
    before ? text(redactObject(before)) : '',
    after ? text(before ? markChangedSecrets(before, after) : redactObject(after)) : '',
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

function text(object: KubeObject): string {
  return stringify(foldNoise(object).object, {
    sortMapEntries: true,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}

function noiseNote({ before, after }: ObjectPair): string {
  if (!before || !after) return '';
  const changed = changedNoise(foldNoise(before), foldNoise(after));
  return changed.length === 0 ? '' : `# ${nameOf(after)} has another ${changed.join(', ')}\n`;
}
