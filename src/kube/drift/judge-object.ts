import { canonicalJson } from '../../model/canonical-json.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { DriftedField } from '../../model/release/object-drift.ts';
import type { KubeObject } from '../object.ts';
import { compareFields, type FieldDifference } from './compare-fields.ts';
import { type FoundField, type IgnoreRule, ignoredBy, type RuleContext } from './drift-rules.ts';
import { extraFields } from './extra-fields.ts';
import { fieldAt } from './field-at.ts';
import { type FieldPath, pathKey, pathText } from './field-path.ts';
import { ownerOf } from './managed-fields.ts';
import { restored } from './restored.ts';

/** One object as it is and as its release stored it. */
export interface ComparedObject {
  live: KubeObject;
  /** As it was sent. */
  stored: KubeObject;
  /** What the server made of `stored` applied to `live`, in a dry run. */
  applied: KubeObject;
  /** In whose name that was. */
  manager: string;
}

export interface ObjectJudgement {
  /** Everything that differs, the ignored included. */
  fields: DriftedField[];
  /** What the object would be without its drift. */
  wanted: KubeObject;
}

/** Finds the fields of a live object that are not as its release stored them. Pure. */
export function judgeObject(
  compared: ComparedObject,
  context: Omit<RuleContext, 'live'>,
  rules: readonly IgnoreRule[],
): ObjectJudgement {
  const { live } = compared;
  const found = differences(compared).map((difference) => {
    const field = asFound(difference, compared);
    const rule = ignoredBy(field, { ...context, live }, rules);
    return { difference, field, rule };
  });
  const drifted = found.filter(({ rule }) => rule === undefined).map(({ difference }) => difference);
  return {
    fields: found.map(({ field, rule }) => publicField(field, rule)),
    wanted: restored(live as unknown as JsonObject, drifted) as unknown as KubeObject,
  };
}

/** What the server would change, and what others have added. */
function differences(compared: ComparedObject): FieldDifference[] {
  const { live, applied } = compared;
  const changed = compareFields(comparable(live), comparable(applied));
  const added = extraFields(live, compared).map(
    ({ path, live: value }): FieldDifference => ({ path, live: value, wanted: undefined }),
  );
  return [...changed, ...outermost(added, changed)];
}

/** Those that are no part of a change, or of another added field, and have none in them; each once. */
function outermost(
  added: readonly FieldDifference[],
  changed: readonly FieldDifference[],
): FieldDifference[] {
  const taken = new Set(changed.map(({ path }) => pathKey(path)));
  const around = new Set(changed.flatMap(({ path }) => prefixes(path)));
  const kept: FieldDifference[] = [];
  for (const field of added.toSorted((a, b) => a.path.length - b.path.length)) {
    const key = pathKey(field.path);
    if (around.has(key) || [...prefixes(field.path), key].some((prefix) => taken.has(prefix))) continue;
    taken.add(key);
    kept.push(field);
  }
  return kept;
}

/** The keys of all that a field is part of. */
function prefixes(path: FieldPath): string[] {
  return path.map((_, length) => pathKey(path.slice(0, length))).slice(1);
}

function asFound(
  { path, live, wanted }: FieldDifference,
  { live: object, stored }: ComparedObject,
): FoundField {
  const change = live === undefined ? 'removed' : wanted === undefined ? 'added' : 'changed';
  const owner = change === 'removed' ? undefined : ownerOf(object, path);
  const asked = fieldAt(stored as unknown as Json, path);
  // The server would set what is not stored, or another value than is stored, in place of one that is as it is stored.
  const isAdmitted =
    (change === 'removed' && asked === undefined) ||
    (change === 'changed' && asked !== undefined && canonicalJson(asked) === canonicalJson(live as Json));
  return { path, change, ...(owner && { owner }), ...(isAdmitted && { isAdmitted }) };
}

function publicField({ path, change, owner }: FoundField, rule: string | undefined): DriftedField {
  return {
    path: pathText(path),
    change,
    ...(owner && { by: owner.manager }),
    ...(owner?.at !== undefined && { at: new Date(owner.at).toISOString() }),
    ...(rule !== undefined && { ignoredBy: rule }),
  };
}

/** Without what the server keeps about an object. */
function comparable(object: KubeObject): Json {
  const { status: _status, metadata, ...rest } = object;
  const {
    managedFields: _managed,
    resourceVersion: _version,
    generation: _generation,
    uid: _uid,
    creationTimestamp: _created,
    selfLink: _link,
    ...kept
  } = metadata as KubeObject['metadata'] & { selfLink?: string };
  return { ...rest, metadata: kept } as unknown as Json;
}
