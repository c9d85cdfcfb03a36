import { ok } from '../../model/result.ts';
import { describeReference, type ObjectReference, objectReference } from '../objects/object-reference.ts';
import { rightsOn } from '../objects/object-right.ts';
import { readReferenced } from '../objects/read-referenced.ts';
import type { Check } from './check.ts';

export const exists: Check<ObjectReference> = {
  summary: 'The object exists.',
  schema: objectReference,
  example: 'exists: configmap/settings',
  describe: (reference) => `${describeReference(reference)} exists`,
  rights: (object) => rightsOn({ object }, ['get']),
  async ask(reference, context) {
    const found = await readReferenced(reference, context);
    if (!found.ok) return found;
    const { name, object } = found.value;
    const seen = `${name} ${object ? 'exists' : 'does not exist'}`;
    return ok({ holds: object !== undefined, seen, object: name });
  },
};
