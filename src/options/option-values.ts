import type { OptionGroup, OptionRow } from './option.ts';
import { OPTIONS } from './table.ts';

type Rows = typeof OPTIONS;

export type OptionName = keyof Rows;

type ValueOf<Row extends OptionRow> = Row extends { type: 'switch' }
  ? boolean
  : Row extends { type: 'choice'; values: readonly (infer Value)[] }
    ? Value
    : Row extends { type: 'list' | 'lines' }
      ? readonly string[]
      : Row extends { type: 'count' | 'duration' }
        ? number
        : string;

type Unset = { [Name in OptionName]: Rows[Name]['default'] extends undefined ? Name : never }[OptionName];

/** The values of all options; one without a default is absent when it is not given. */
export type OptionValues = { [Name in Exclude<OptionName, Unset>]: ValueOf<Rows[Name]> } & {
  [Name in Unset]?: ValueOf<Rows[Name]>;
};

export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[];

export function optionRow(name: OptionName): OptionRow {
  return OPTIONS[name];
}

/** The options of these groups, and those that are named themselves. */
export function optionsOf(chosen: readonly (OptionGroup | OptionName)[]): OptionName[] {
  const all: readonly string[] = chosen;
  return OPTION_NAMES.filter((name) => all.includes(name) || all.includes(OPTIONS[name].group));
}

/** These values over the defaults of all other options. */
export function withDefaults(given: Partial<OptionValues> = {}): OptionValues {
  const defaults = OPTION_NAMES.flatMap((name) => {
    const { default: value } = optionRow(name);
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(defaults), ...given } as OptionValues;
}
