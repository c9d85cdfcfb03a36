import { z } from 'zod';
import { checkFieldTest, fieldTestShape } from '../../model/field-test.ts';
import { ok } from '../../model/result.ts';
import { describeFieldTest, fieldTester } from '../field-test.ts';
import { describeReference, objectReference } from '../objects/object-reference.ts';
import { rightsOn } from '../objects/permission-request.ts';
import { readReferenced } from '../objects/read-referenced.ts';
import type { Check } from './check.ts';

const schema = z.strictObject({ object: objectReference, ...fieldTestShape }).superRefine(checkFieldTest);

export const field: Check<z.infer<typeof schema>> = {
  summary:
    'A value at `path` in the object `equals` or `matches`; not so when the object or the value is missing.',
  schema,
  example: 'field: {object: daemonset/agent, path: "$.metadata.labels.tier", equals: node}',
  describe: ({ object, ...test }) => describeFieldTest(test, describeReference(object)),
  rights: ({ object }) => rightsOn({ object }, ['get']),
  async ask({ object: reference, ...test }, context) {
    const tester = await fieldTester(test);
    if (!tester.ok) return tester;
    const found = await readReferenced(reference, context);
    if (!found.ok) return found;
    const { name, object } = found.value;
    if (object === undefined) return ok({ holds: false, seen: `${name} does not exist`, object: name });
    const answer = tester.value(object);
    if (!answer.ok) return answer;
    const { holds, seen } = answer.value;
    return ok({ holds, seen: `${name} ${seen}`, object: name });
  },
};
