import { askExistence } from '../objects/ask-existence.ts';
import { describeReference, type ObjectReference, objectReference } from '../objects/object-reference.ts';
import { rightsOn } from '../objects/permission-request.ts';
import type { Check } from './check.ts';

export const absent: Check<ObjectReference> = {
  summary: 'The object, or its kind, does not exist.',
  schema: objectReference,
  example: 'absent: job/old-migration',
  describe: (reference) => `${describeReference(reference)} does not exist`,
  rights: (object) => rightsOn({ object }, ['get']),
  ask: (reference, context) => askExistence('absent', reference, context),
};
