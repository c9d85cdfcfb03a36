import { z } from 'zod';
import type { IssueCode } from './issue.ts';
import { pattern } from './pattern.ts';

/** Asks for a value in an object: exactly one of `equals` and `matches` is given. */
export interface FieldTest {
  path: string;
  equals?: string | number | boolean | undefined;
  matches?: string | undefined;
}

/** The keys of a field test, to be spread into a mapping that `checkFieldTest` refines. */
export const fieldTestShape = {
  path: z.string().min(1).describe('JSONPath (RFC 9535), e.g. `$.status.phase`.'),
  equals: z
    .union([z.string(), z.number(), z.boolean()], { error: 'text, a number, true or false' })
    .describe('The value it must have; `3` and `"3"` are the same.')
    .optional(),
  matches: pattern.describe('Regular expression that matches anywhere in the value.').optional(),
};

/** The part of a field test's schema that no single key can say. */
export function checkFieldTest(test: FieldTest, context: z.RefinementCtx): void {
  if ((test.equals === undefined) === (test.matches === undefined)) {
    const code: IssueCode = test.equals === undefined ? 'missing-key' : 'conflicting-keys';
    addSentence(context, code, 'a test of a field needs one of `equals` and `matches`');
  }
}

/** Adds what is wrong in a refinement of a schema as a whole sentence, unlike the messages of zod's own issues. */
export function addSentence(context: z.RefinementCtx, code: IssueCode, message: string): void {
  context.addIssue({ code: 'custom', message, params: { problem: { code, message, path: [] } } });
}
