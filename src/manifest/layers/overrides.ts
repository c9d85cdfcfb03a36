import type { Issue } from '../../model/issue.ts';
import type { JsonObject } from '../../model/json.ts';
import { didYouMean } from '../../util/did-you-mean.ts';
import { fromJson, type MapNode, type Node } from '../read/tree.ts';

/** What the inputs of one run put over the file. */
export interface OverrideInputs {
  /** For every chart. */
  namespace?: string;
  /** A mapping, merged over the file's `vars`. */
  vars?: MapNode;
  /** Id of an entry -> values, merged over the file's `values`. */
  values?: JsonObject;
  /** `chart.path=value` lines, added to `set`. */
  set?: readonly string[];
}

/** The same, as layers of nodes without a source position. */
export interface Overrides {
  layerFor(id: string | undefined): Node | undefined;
  setFor(id: string | undefined): Node[];
  issues: Issue[];
}

export function readOverrides(inputs: OverrideInputs, ids: readonly string[]): Overrides {
  const issues: Issue[] = [];
  const sets = new Map<string, Node[]>();
  for (const line of inputs.set ?? []) {
    if (line.trim() === '') continue;
    const item = readSetLine(line.trim(), ids);
    if ('code' in item) issues.push(item);
    else sets.set(item.id, [...(sets.get(item.id) ?? []), item.node]);
  }
  for (const id of Object.keys(inputs.values ?? {})) {
    if (!ids.includes(id))
      issues.push(unknownChart(`the \`values\` option names a chart \`${id}\``, id, ids));
  }
  return {
    issues,
    setFor: (id) => (id === undefined ? [] : (sets.get(id) ?? [])),
    layerFor(id) {
      const given = inputs.values ?? {};
      const values = id !== undefined && Object.hasOwn(given, id) ? given[id] : undefined;
      const layer: JsonObject = {};
      if (inputs.namespace !== undefined) layer.namespace = inputs.namespace;
      if (values !== undefined) layer.values = values;
      return Object.keys(layer).length === 0 ? undefined : fromJson(layer);
    },
  };
}

function readSetLine(line: string, ids: readonly string[]): { id: string; node: Node } | Issue {
  const equals = line.indexOf('=');
  const path = equals === -1 ? line : line.slice(0, equals);
  // Ids may contain dots, so the longest one that fits is meant.
  const [id] = ids
    .filter((candidate) => path.startsWith(`${candidate}.`))
    .sort((a, b) => b.length - a.length);
  if (id === undefined) {
    // A value of several lines arrives as several: what is none of `chart.path=` may be a part of a secret.
    const written = /^([\w-]+)\.[\w.[\]-]+$/.exec(path)?.[1];
    return written === undefined || equals === -1
      ? noLine(ids)
      : unknownChart(`the \`set\` option names a chart \`${written}\``, written, ids);
  }
  const key = path.slice(id.length + 1);
  if (equals === -1 || key === '') {
    return { code: 'unknown-set', message: `the \`set\` line for \`${id}\` is not \`chart.path=value\`` };
  }
  const value = line.slice(equals + 1);
  const second = isList(value) ? undefined : SECOND_VALUE.exec(value)?.[1];
  if (second !== undefined) {
    const message = `the \`set\` line for \`${id}\` has a second value, \`${second}\``;
    return {
      code: 'unknown-set',
      message,
      hint: 'give it a line of its own, or write `\\,` where the comma is text',
    };
  }
  return { id, node: fromJson({ key, ...asTyped(value) }) };
}

/** An unescaped comma behind which Helm would read a path and its value. */
const SECOND_VALUE = /(?<!\\),([\w.\\/[\]-]+)=/;

function isList(value: string): boolean {
  return value.startsWith('{') && value.endsWith('}');
}

/** A backslash stands before what is text, as on Helm's command line; in a list it is read with the list. */
function asTyped(value: string): { value: string; type: 'auto' | 'string' } {
  if (isList(value)) return { value, type: 'auto' };
  const text = value.replace(/\\(.)/gs, '$1');
  return { value: text, type: isList(text) ? 'string' : 'auto' };
}

function noLine(ids: readonly string[]): Issue {
  const message = 'a line of the `set` option is not `chart.path=value`';
  const hint = `start it with one of ${ids.join(', ')}; give a value of several lines to the \`values\` option`;
  return { code: 'unknown-set', message, hint };
}

function unknownChart(what: string, written: string, ids: readonly string[]): Issue {
  const meant = didYouMean(written, ids);
  const hint = meant === undefined ? `the entries are ${ids.join(', ')}` : `did you mean \`${meant}\`?`;
  return { code: 'unknown-set', message: `${what}, which no entry has`, hint };
}
