import { askExistence } from '../objects/ask-existence.ts';
import { describeReference, type ObjectReference, objectReference } from '../objects/object-reference.ts';
import { rightsOn } from '../objects/permission-request.ts';
import type { Check } from './check.ts';

export const exists: Check<ObjectReference> = {
  summary: 'The object exists.',
  schema: objectReference,
  example: 'exists: configmap/settings',
  describe: (reference) => `${describeReference(reference)} exists`,
  rights: (object) => rightsOn({ object }, ['get']),
  ask: (reference, context) => askExistence('exists', reference, context),
};
