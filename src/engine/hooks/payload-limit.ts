import { fail, ok, type Result } from '../../model/result.ts';

/** Every value becomes a variable of later scripts, and operating systems limit the length of a variable. */
const LONGEST_VALUE = 32_000;

/** Text of a cluster for a variable: without what no variable can hold, and cut. */
export function variableText(text: string): string {
  return text.replaceAll('\0', '').slice(0, LONGEST_VALUE);
}

/** Refuses values that no later script could be started with. */
export function checkPayload(values: ReadonlyMap<string, string>): Result<undefined> {
  for (const [name, value] of values) {
    if (value.includes('\0'))
      return fail({
        reason: 'hook',
        message: `the payload value ${name} has a NUL in it, which no variable can hold`,
        remedy: 'Capture something else, or leave it in a file below $DIAGNOSTICS_DIR.',
      });
    if (value.length <= LONGEST_VALUE) continue;
    return fail({
      reason: 'hook',
      message: `the payload value ${name} has ${value.length} characters, more than ${LONGEST_VALUE}`,
      remedy: 'Capture only what later hooks need, or leave it in a file below $DIAGNOSTICS_DIR.',
    });
  }
  return ok();
}
