import { fail, ok, type Result } from '../../model/result.ts';
import { PAYLOAD_NAME } from './payload-name.ts';

/**
 * Reads what a script wrote to `$LIFECYCLE_OUTPUT`: lines `name=value`, or `name<<END`, lines, `END` for values with
 * line breaks, as GitHub's output files have them. Empty lines are ignored; the last value of a name counts.
 */
export function parseOutputFile(text: string): Result<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [, name, operator, rest] = /^([^=<]+)(=|<<)(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined || !PAYLOAD_NAME.test(name)) {
      return broken(index, 'is not `name=value` with a name of letters, digits, _ and -');
    }
    if (operator === '=') {
      outputs[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest, index + 1);
    if (rest === '' || end === -1) return broken(index, `opens \`${name}<<${rest}\`, which is never closed`);
    outputs[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return ok(outputs);
}

/** The line itself is not shown: it may be a secret. */
function broken(index: number, what: string): Result<never> {
  return fail({
    reason: 'hook',
    message: `line ${index + 1} of $LIFECYCLE_OUTPUT ${what}`,
    remedy: 'Write `echo "name=value" >> "$LIFECYCLE_OUTPUT"`.',
  });
}
