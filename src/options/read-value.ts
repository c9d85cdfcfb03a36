import type { Failure } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { didYouMean } from '../util/did-you-mean.ts';
import { parseDuration } from '../util/duration.ts';
import type { OptionRow } from './option.ts';

/** The value that a text means, of an option that is called `what`: `input lock`, `--lock`. */
export function readValue(row: OptionRow, text: string, what: string): Result<unknown> {
  switch (row.type) {
    case 'switch':
      return readSwitch(text, what);
    case 'choice':
      return readChoice(row, text, what);
    case 'count':
      return readCount(text, what);
    case 'duration':
      return readDuration(text, what);
    case 'list':
      return readList(text, what);
    case 'lines':
      return readLines(row, text, what);
    default:
      return ok(text);
  }
}

function readChoice(
  { values, formerly = {} }: Extract<OptionRow, { type: 'choice' }>,
  text: string,
  what: string,
): Result<string> {
  const value = Object.hasOwn(formerly, text) ? formerly[text] : text;
  return value !== undefined && values.includes(value) ? ok(value) : fail(notOneOf(values, text, what));
}

/** A list that came out empty must not mean all. */
function readList(text: string, what: string): Result<string[]> {
  const items = splitList(text);
  if (items.length > 0) return ok(items);
  return wrong(`${what}: ${JSON.stringify(text)} names nothing`, 'Write names with commas, or leave it out.');
}

function readLines(
  { example, placeholder }: Extract<OptionRow, { type: 'lines' }>,
  text: string,
  what: string,
): Result<string[]> {
  const lines = nonEmpty(text.split('\n'));
  const bad = example === undefined ? [] : lines.filter((line) => !/^[^=\s]+\s*=\s*\S/.test(line));
  if (bad.length === 0) return ok(lines);
  const form = placeholder.toLowerCase();
  return wrong(
    `${what}: ${bad.map((line) => JSON.stringify(line)).join(', ')} is not \`${form}\``,
    `Write \`${form}\`, such as \`${example}\`.`,
  );
}

/** The items of a list that is written in lines, or with commas. */
export function splitList(text: string): string[] {
  return nonEmpty(text.split(/[\n,]/));
}

function nonEmpty(items: string[]): string[] {
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function readSwitch(text: string, what: string): Result<boolean> {
  const given = text.toLowerCase();
  if (given === 'true' || given === 'false') return ok(given === 'true');
  return wrong(`${what}: ${JSON.stringify(text)} is neither true nor false`, 'Write true or false.');
}

function readCount(text: string, what: string): Result<number> {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 1) return ok(value);
  return wrong(
    `${what}: ${JSON.stringify(text)} is not a whole number from 1`,
    'Write a number such as 4, or leave it out.',
  );
}

function readDuration(text: string, what: string): Result<number> {
  const value = parseDuration(text);
  if (value !== undefined && value > 0) return ok(value);
  return wrong(
    `${what}: ${JSON.stringify(text)} is not a duration`,
    'Write 90s, 25m, 1h30m or whole seconds, or leave it out.',
  );
}

function notOneOf(values: readonly string[], text: string, what: string): Failure {
  const meant = didYouMean(text, values);
  return {
    reason: 'invalid-manifest',
    message: `${what}: ${JSON.stringify(text)} is not one of ${values.join(', ')}`,
    remedy: meant === undefined ? 'Write one of them, or leave it out.' : `Did you mean ${meant}?`,
  };
}

function wrong(message: string, remedy: string): Result<never> {
  return fail({ reason: 'invalid-manifest', message, remedy });
}
