import { InvalidArgumentError, Option, type Command as Program } from 'commander';
import { OPTION_GROUPS, type OptionRow } from '../../options/option.ts';
import { OPTION_NAMES, type OptionName, optionRow } from '../../options/option-values.ts';
import { readValue, splitList } from '../../options/read-value.ts';
import { parseDuration } from '../../util/duration.ts';

/** What was given on a command line so far, by the names of the options. */
export type Given = Partial<Record<OptionName, unknown>>;

/** Adds the flag of an option, whose values go into `given`. */
export function addFlag(program: Program, name: OptionName, given: Given): void {
  const row = optionRow(name);
  if (row.flag === undefined) return;
  const take = (text: string) => {
    given[name] = added(row, given[name], text);
  };
  const letter = row.short === undefined ? '' : `-${row.short}, `;
  for (const flags of [`${letter}--${row.flag}`, ...(row.alias === undefined ? [] : [row.alias])]) {
    const option = new Option(flags + placeholderOf(row), plainText(helpOf(row))).helpGroup(
      `${OPTION_GROUPS[row.group]}:`,
    );
    if (flags === row.alias) option.hideHelp();
    if (row.type === 'choice') option.choices(row.values);
    else if (row.type !== 'switch') option.argParser((text) => checked(row, text));
    program.addOption(option);
    program.on(`option:${option.name()}`, take);
  }
}

/** Adds a flag that the command does not take, for a message that says why; the help does not show it. */
export function addRefusedFlag(program: Program, name: OptionName, why: string): void {
  const { flag, short, alias } = optionRow(name);
  if (flag === undefined) return;
  const letter = short === undefined ? '' : `-${short}, `;
  for (const flags of [`${letter}--${flag}`, ...(alias === undefined ? [] : [alias])]) {
    // Whatever follows: the flag itself is what is wrong.
    const option = new Option(`${flags} [value]`).hideHelp();
    program.addOption(option);
    program.on(`option:${option.name()}`, () =>
      program.error(`error: ${option.long} ${why}`, { code: 'commander.refusedOption' }),
    );
  }
}

/** The value of an option after one more text was given for it. */
export function added(row: OptionRow, before: unknown, text: string): unknown {
  switch (row.type) {
    case 'switch':
      return !row.default;
    case 'list':
      return [...((before as string[]) ?? []), ...splitList(text)];
    case 'lines':
      return [...((before as string[]) ?? []), text];
    case 'block':
      return before === undefined ? text : `${before}\n${text}`;
    case 'count':
      return Number(text);
    case 'duration':
      return parseDuration(text);
    default:
      return text;
  }
}

/** Markdown as a terminal shows it. */
export function plainText(markdown: string): string {
  return markdown.replaceAll('`', '');
}

function checked(row: OptionRow, text: string): string {
  if (text === '') throw new InvalidArgumentError('It needs a value.');
  if (ALL_FLAGS.includes(text))
    throw new InvalidArgumentError('It needs a value, and this is another option.');
  const value = readValue(row, text, '');
  if (!value.ok) throw new InvalidArgumentError(value.failure.remedy ?? '');
  return text;
}

const ALL_FLAGS = OPTION_NAMES.flatMap((name) => {
  const { flag, short } = optionRow(name);
  return [...(flag === undefined ? [] : [`--${flag}`]), ...(short === undefined ? [] : [`-${short}`])];
});

/** In characters: longer lists of choices would leave the help no room, and are in its text. */
const WIDEST_CHOICES = 24;

function placeholderOf(row: OptionRow): string {
  if (row.type === 'switch') return '';
  const choices = row.type === 'choice' ? row.values.join('|') : '';
  return ` <${choices !== '' && choices.length <= WIDEST_CHOICES ? choices : row.placeholder}>`;
}

function helpOf(row: OptionRow): string {
  const { help, flagHelp = help, unset, default: fallback } = row;
  const standard = row.type === 'choice' ? fallback : unset;
  return standard === undefined ? flagHelp : `${flagHelp} (default: ${standard})`;
}
