import type { Outputs } from '../model/result/outputs.ts';
import type { OptionGroup } from '../options/option.ts';
import type { OptionName } from '../options/option-values.ts';
import type { Annotation } from '../report/annotations.ts';
import type { Deps, EarlyEnd, RunOptions } from '../session/contract.ts';
import type { Tone } from '../system/log.ts';

/** How a command ended, of which `Ended` is its own way when it got as far as its work. */
export type Outcome<Ended extends { kind: string } = { kind: string }> = EarlyEnd | Ended;

/** The end of a command in every form in which an entry tells it. Nothing in it is redacted. */
export interface Told {
  /** `refused`: the manifest or the usage is wrong. */
  ending: 'good' | 'failed' | 'refused' | 'cancelled';
  /** The last lines of the log. */
  lines: string[];
  /** What some of these lines are, for those who can colour them. */
  tones?: ReadonlyMap<string, Tone>;
  /** Markdown for the job summary; absent when there is nothing to keep. */
  summary?: string;
  /** Markdown for the pull request; absent: the summary. */
  comment?: string;
  /** What `--output markdown` prints, where that is not the summary. */
  markdown?: string;
  annotations: Annotation[];
  /** Namespaces of previews that are gone. */
  removedPreviews?: string[];
  outputs: Outputs;
  /** What `--output json` prints. */
  json: unknown;
}

/**
 * A command, described by itself: what it is called, what it takes, what it does and how its end is told. Parsers, help,
 * completion, action.yml and docs are made from these and the registry.
 */
export interface Command<Ended extends { kind: string } = { kind: string }> {
  name: string;
  /** Names of earlier versions, which are still understood. */
  aliases?: readonly string[];
  /** One sentence in Markdown without the full stop. */
  summary: string;
  /** Where it can be used: in both, or only on the command line. */
  on: 'both' | 'cli';
  /** The option that arguments without a flag are read as, and what they are called. `required`: it must be given, by an input too. */
  positional?: { option: OptionName; as: string; required?: boolean };
  /** What it takes, whole groups or single ones; all others are refused on the command line, since they would do nothing. */
  options: readonly (OptionGroup | OptionName)[];
  /** Two command lines for the help, without the name of the program. */
  examples: readonly [string, string];
  run(options: RunOptions, deps: Deps): Promise<Outcome<Ended>>;
  tell(ended: Ended): Told;
}
