import type { Failure } from '../model/result/failure.ts';
import { boundedWork } from '../system/bounded-work.ts';

/** Whether the pattern fits anywhere in one of the texts; undefined when that takes too long. */
export function matchesAny(text: string, values: readonly string[]): boolean | undefined {
  const compiled = new RegExp(text);
  return boundedWork(() => values.some((value) => compiled.test(value)))?.value;
}

/** `what`: the pattern or path, and where it stands. */
export function tooSlow(what: string): Failure {
  return {
    reason: 'hook',
    message: `${what} took more than half a second and was ended`,
    remedy:
      'Write a pattern without a repetition inside a repetition, such as `(a+)+`, or one that begins with `^`.',
  };
}
