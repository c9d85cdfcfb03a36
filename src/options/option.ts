/** Which options belong together: a command takes whole groups, and the help of the command line is divided by them. */
export const OPTION_GROUPS = {
  manifest: 'Manifest',
  selection: 'Charts',
  cluster: 'Cluster',
  helm: 'Helm',
  check: 'Checks',
  drift: 'Drift',
  change: 'Changes',
  preview: 'Previews',
  run: 'Run',
  prune: 'Prune',
  saved: 'Plan',
  rollback: 'Rollback',
  result: 'Result',
  progress: 'Output',
  output: 'Output',
} as const;

export type OptionGroup = keyof typeof OPTION_GROUPS;

interface Described {
  group: OptionGroup;
  /** Its name in action.yml; absent: the action does not have it. */
  input?: string;
  /** Its name on the command line, without dashes; absent: the command line does not have it. */
  flag?: string;
  /** One letter. */
  short?: string;
  /** Another spelling of the flag that is understood and not shown, such as `-f, --file`. */
  alias?: string;
  /** What it does: one sentence in Markdown without the full stop. */
  help: string;
  /** The same for the flag, when that reads differently. */
  flagHelp?: string;
  /** What holds when it is not given, as the end of `default: ...`; absent where `default` says it. */
  unset?: string;
  /** What action.yml gives it when a workflow does not: an expression that the runner fills in. */
  filledBy?: string;
}

interface Valued extends Described {
  /** What stands for the value in the help: `PATH`. */
  placeholder: string;
}

/**
 * One option of a run, described once: its type in `OptionValues`, both parsers, the help, the completion, action.yml and the
 * docs are made from its row. `path`: relative to the working folder on the command line. `list`: items in lines or with
 * commas, a flag also repeated. `lines`: one item a line, a flag repeated. `block`: a text of lines, to which a
 * repeated flag adds. `duration`: milliseconds once it is read. A flag of a `switch` turns its default around.
 */
export type OptionRow =
  | (Valued & { type: 'text' | 'path' | 'count' | 'duration' | 'block'; default: undefined })
  | (Valued & { type: 'list'; default: readonly [] })
  /** `example`: each line is such a `name=value`; another one is found with everything else that is wrong with the options. */
  | (Valued & { type: 'lines'; example?: string; default: readonly [] })
  | (Valued & {
      type: 'choice';
      values: readonly [string, ...string[]];
      default: string;
      /** Texts of earlier versions, which still mean one of the values. */
      formerly?: Readonly<Record<string, string>>;
    })
  | (Described & { type: 'switch'; default: boolean });
