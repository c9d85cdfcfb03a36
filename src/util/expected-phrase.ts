import type { z } from 'zod';

const TYPE_PHRASES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  record: 'a mapping',
  null: 'null',
  nonoptional: 'given',
};

/** Zod error map whose messages complete the sentence `... must be`; a schema's own `error` text must do the same. */
export function expectedPhrase(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_PHRASES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'too_small':
      return issue.origin === 'number'
        ? `at least ${issue.minimum}`
        : issue.origin === 'string'
          ? 'text of at least one character'
          : issue.origin === 'array'
            ? 'a list of at least one item'
            : 'a mapping of at least one key';
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters long' : ''}`;
    default:
      return 'something else';
  }
}

/** `a`, `a or b`, `one of a, b, c` */
export function oneOf(values: readonly string[]): string {
  return values.length <= 2 ? values.join(' or ') : `one of ${values.join(', ')}`;
}
