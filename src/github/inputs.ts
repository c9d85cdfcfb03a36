import type { Failure } from '../model/result/failure.ts';
import { OPTION_NAMES, type OptionName, type OptionValues, optionRow } from '../options/option-values.ts';
import { readValue } from '../options/read-value.ts';
import { didYouMean } from '../util/did-you-mean.ts';

/** The inputs of a step by their names, without surrounding space; what was left empty is empty text. */
export type GivenInputs = ReadonlyMap<string, string>;

/** The runner passes the input `dry-run` as `INPUT_DRY-RUN`: every key under `with`, known or not, and the defaults. */
export function givenInputs(env: Record<string, string>): GivenInputs {
  const inputs = Object.entries(env).filter(([name]) => name.startsWith('INPUT_'));
  return new Map(inputs.map(([name, text]) => [name.slice('INPUT_'.length).toLowerCase(), text.trim()]));
}

/** What inputs mean, and everything that is wrong with them. */
export interface ReadInputs {
  values: Partial<OptionValues>;
  problems: Failure[];
}

/**
 * Reads the inputs of these options. One of another name is a problem, except `others`, which are read elsewhere: a misspelt
 * `dry-run` would deploy for real.
 */
export function readInputs(
  given: GivenInputs,
  { names = OPTION_NAMES, others = [] }: { names?: readonly OptionName[]; others?: readonly string[] } = {},
): ReadInputs {
  const values: Partial<Record<OptionName, unknown>> = {};
  const problems: Failure[] = [];
  const known = [...others];
  for (const name of names) {
    const row = optionRow(name);
    if (row.input === undefined) continue;
    known.push(row.input);
    const text = given.get(row.input) ?? '';
    if (text === '') continue;
    const value = readValue(row, text, `input ${row.input}`);
    if (value.ok) values[name] = value.value;
    else problems.push(value.failure);
  }
  const unknown = [...given.keys()].filter((name) => !known.includes(name));
  problems.push(...unknown.map((name) => unknownInput(name, known)));
  return { values: values as Partial<OptionValues>, problems };
}

function unknownInput(name: string, known: readonly string[]): Failure {
  const meant = didYouMean(name, known);
  return {
    reason: 'invalid-manifest',
    message: `input ${name}: the action has no such input`,
    remedy: meant === undefined ? `It has ${known.join(', ')}.` : `Did you mean ${meant}?`,
  };
}

/** Several problems as one failure; undefined when there is none. */
export function problemsFailure(problems: readonly Failure[]): Failure | undefined {
  const [first, ...others] = problems;
  if (first === undefined || others.length === 0) return first;
  return {
    reason: 'invalid-manifest',
    message: `${problems.length} inputs are wrong`,
    remedy: 'Change them in the `with:` of the step; nothing was done.',
    details: problems.map(({ message, remedy = '' }) => `${message}. ${remedy}`.trimEnd()),
  };
}
