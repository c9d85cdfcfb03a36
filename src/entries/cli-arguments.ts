import { parseArgs } from 'node:util';
import { LOCK_MODES, type LockMode } from '../model/lock-mode.ts';
import { ON_ERROR, type OnError } from '../model/on-error.ts';
import { didYouMean } from '../util/did-you-mean.ts';
import { COMMANDS, type Command } from './run-command.ts';

const OUTPUTS = ['text', 'json'] as const;
type Output = (typeof OUTPUTS)[number];

/** A command line, understood. */
export interface CliRun {
  kind: 'run';
  command: Command;
  manifest?: string;
  environment?: string;
  namespace?: string;
  /** `chart.path=value`. */
  set: string[];
  /** YAML: chart -> values. */
  values?: string;
  select: string[];
  withNeeds: boolean;
  context?: string;
  kubeconfig?: string;
  helmVersion?: string;
  kubectlVersion?: string;
  dryRun: boolean;
  lock: LockMode;
  concurrency?: number;
  onError: OnError;
  force: boolean;
  output: Output;
  detailedExitcode: boolean;
  /** Say where the time went. */
  profile: boolean;
  debug: boolean;
}

export type CliArguments =
  | CliRun
  | { kind: 'help' }
  | { kind: 'version' }
  /** Without a code: every one. */
  | { kind: 'explain'; code?: string; output: Output }
  /** What is wrong, and what was probably meant. */
  | { kind: 'usage'; message: string };

const FLAGS = {
  manifest: { type: 'string', short: 'm' },
  environment: { type: 'string', short: 'e' },
  select: { type: 'string', short: 's', multiple: true },
  namespace: { type: 'string', short: 'n' },
  set: { type: 'string', multiple: true },
  values: { type: 'string' },
  'no-needs': { type: 'boolean' },
  context: { type: 'string' },
  kubeconfig: { type: 'string' },
  'helm-version': { type: 'string' },
  'kubectl-version': { type: 'string' },
  'dry-run': { type: 'boolean' },
  lock: { type: 'string' },
  concurrency: { type: 'string' },
  'on-error': { type: 'string' },
  force: { type: 'boolean' },
  output: { type: 'string', short: 'o' },
  'detailed-exitcode': { type: 'boolean' },
  profile: { type: 'boolean' },
  debug: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Understands a command line (without program names); never throws for what a user can type. */
export function parseCliArguments(args: string[]): CliArguments {
  const { values, positionals, tokens } = parseArgs({
    args,
    options: FLAGS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  if (values.help === true || args.length === 0) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  for (const token of tokens) {
    const problem = token.kind === 'option' ? flagProblem(token) : undefined;
    if (problem !== undefined) return problem;
  }
  const [given, ...more] = positionals;
  const all = [...COMMANDS, 'explain'];
  if (given === undefined) return usage(`no command is given; there are ${all.join(', ')}`);
  const output = OUTPUTS.find((known) => known === (values.output ?? 'text'));
  if (output === undefined) return usage(`--output is ${OUTPUTS.join(' or ')}, not ${values.output}`);
  if (given === 'explain') {
    if (more.length > 1) return usage(`unexpected argument ${more[1]}`);
    return { kind: 'explain', ...text('code', more[0]), output };
  }
  const command = COMMANDS.find((known) => known === given);
  if (command === undefined) return usage(`unknown command ${given}`, didYouMean(given, all));
  const charts = command === 'unlock' ? more : [];
  if (command === 'unlock' && charts.length === 0)
    return usage('unlock which chart? helm-lifecycle unlock <chart>');
  if (charts.length < more.length) return usage(`unexpected argument ${more[0]}`);
  const onError = ON_ERROR.find((known) => known === (values['on-error'] ?? 'continue'));
  if (onError === undefined)
    return usage(`--on-error is ${ON_ERROR.join(' or ')}, not ${values['on-error']}`);
  const concurrency = values.concurrency === undefined ? undefined : Number(values.concurrency);
  if (concurrency !== undefined && !(Number.isSafeInteger(concurrency) && concurrency >= 1)) {
    return usage(`--concurrency is a whole number from 1, not ${values.concurrency}`);
  }
  const lock = LOCK_MODES.find((known) => known === (values.lock ?? 'auto'));
  if (lock === undefined) return usage(`--lock is ${LOCK_MODES.join(', ')}, not ${values.lock}`);
  return {
    kind: 'run',
    command,
    ...text('manifest', values.manifest),
    ...text('environment', values.environment),
    ...text('namespace', values.namespace),
    set: (values.set ?? []).map(String),
    ...text('values', values.values),
    ...text('context', values.context),
    ...text('kubeconfig', values.kubeconfig),
    ...text('helmVersion', values['helm-version']),
    ...text('kubectlVersion', values['kubectl-version']),
    select: [...charts, ...(values.select ?? []).flatMap((item) => String(item).split(','))].filter(
      (item) => item !== '',
    ),
    withNeeds: values['no-needs'] !== true,
    dryRun: values['dry-run'] === true,
    lock,
    ...(concurrency !== undefined && { concurrency }),
    onError,
    force: values.force === true,
    output,
    detailedExitcode: values['detailed-exitcode'] === true,
    profile: values.profile === true,
    debug: values.debug === true,
  };
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function flagProblem({ name, rawName, value, inlineValue }: OptionToken): CliArguments | undefined {
  if (!isFlag(name)) {
    const meant = didYouMean(name, Object.keys(FLAGS));
    return usage(`unknown flag ${rawName}`, meant === undefined ? undefined : `--${meant}`);
  }
  if (FLAGS[name].type === 'boolean') {
    return value === undefined ? undefined : usage(`${rawName} takes no value`);
  }
  const looksLikeFlag = inlineValue !== true && value?.startsWith('-') === true;
  return value === undefined || value === '' || looksLikeFlag ? usage(`${rawName} needs a value`) : undefined;
}

function isFlag(name: string): name is keyof typeof FLAGS {
  return Object.hasOwn(FLAGS, name);
}

function usage(problem: string, meant?: string): CliArguments {
  const next = meant === undefined ? 'helm-lifecycle --help shows what there is' : `did you mean ${meant}?`;
  return { kind: 'usage', message: `${problem}; ${next}` };
}

function text<Key extends string>(key: Key, value: unknown): { [K in Key]?: string } {
  return typeof value === 'string' ? ({ [key]: value } as { [K in Key]: string }) : {};
}
