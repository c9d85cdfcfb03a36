import { z } from 'zod';
import { addSentence, checkFieldTest, fieldTestShape } from '../field-test.ts';

/** `condition=Type`, `condition=Type=Status`. */
export const CONDITION = /^condition=([A-Za-z][A-Za-z0-9./_-]*)(?:=(\w+))?$/;
const SIGN =
  'exists, condition=Type, condition=Type=Status, or a mapping with `path` and `equals` or `matches`';

const path = z
  .string()
  .regex(/^\$/, { error: 'a JSONPath, which begins with `$`, such as $.status.phase' })
  .describe(fieldTestShape.path.description ?? '');

const sign = z.union(
  [
    z.strictObject({ ...fieldTestShape, path }).superRefine(checkFieldTest),
    z.string().refine((text) => text === 'exists' || CONDITION.test(text), { error: SIGN }),
  ],
  { error: SIGN },
);

/** What the manifest itself says of when objects of a kind are ready. */
export const readyRuleSchema = z
  .strictObject({
    kind: z
      .string()
      .regex(/^(?:[a-z0-9.*-]+\/)?[A-Za-z0-9*]+$/, {
        error: 'a kind with its API group: Service, apps/Deployment, example.com/Widget, example.com/*',
      })
      .describe('`Service`, or with the API group `example.com/Widget`; `*` stands for any of its part.'),
    name: z.string().min(1).optional().describe('Only objects of this name; `*` stands for any text.'),
    ignore: z
      .literal(true, { error: 'true' })
      .optional()
      .describe('They are not waited for. That they exist is still asked, and the result names them.'),
    when: sign
      .optional()
      .describe('They are ready when this holds: `exists`, `condition=Type`, or a field test.'),
    failed: sign
      .optional()
      .describe('They will not become ready by waiting when this holds; it wins over `when`.'),
  })
  .superRefine((rule, context) => {
    const says = rule.when !== undefined || rule.failed !== undefined;
    if (rule.ignore && says)
      addSentence(context, 'conflicting-keys', '`ignore` leaves nothing for `when` and `failed` to say');
    if (!rule.ignore && !says)
      addSentence(context, 'missing-key', 'a rule of `ready` needs `when`, `failed` or `ignore: true`');
  });

export type ReadyRule = z.infer<typeof readyRuleSchema>;
export type ReadySign = z.infer<typeof sign>;
