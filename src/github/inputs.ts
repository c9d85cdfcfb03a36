import type { Failure } from '../model/failure.ts';
import { LOCK_MODES, type LockMode } from '../model/lock-mode.ts';
import { ON_ERROR, type OnError } from '../model/on-error.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { UPLOAD_MODES, type UploadMode } from '../model/upload-mode.ts';
import { didYouMean } from '../util/did-you-mean.ts';

const ACTION_COMMANDS = ['deploy', 'destroy', 'validate'] as const;
type ActionCommand = (typeof ACTION_COMMANDS)[number];

/** The inputs of the action, checked. What was left empty is absent. */
export interface ActionInputs {
  command: ActionCommand;
  manifest?: string;
  environment?: string;
  namespace?: string;
  /** Lines `chart.path=value`. */
  set: string[];
  /** YAML: chart -> values. */
  values?: string;
  select: string[];
  needs: boolean;
  kubeconfig?: string;
  context?: string;
  helmVersion?: string;
  kubectlVersion?: string;
  force: boolean;
  dryRun: boolean;
  lock: LockMode;
  concurrency?: number;
  onError: OnError;
  uploadDiagnostics: UploadMode;
  /** Days; absent: what the repository has set. */
  retentionDays?: number;
  summary: boolean;
  annotations: boolean;
}

/** Reads an input by its name in action.yml; an absent one is empty text. */
export type GetInput = (name: string) => string;

/** Checks the inputs; the failure names the first one that is wrong. */
export function readInputs(getInput: GetInput): Result<ActionInputs> {
  const problems: Failure[] = [];
  const text = (name: string) => getInput(name).trim();
  const optional = <Key extends string>(key: Key, name: string): { [K in Key]?: string } =>
    text(name) === '' ? {} : ({ [key]: text(name) } as { [K in Key]: string });
  const flag = (name: string, fallback: boolean): boolean => {
    const given = text(name).toLowerCase();
    if (given !== '' && given !== 'true' && given !== 'false') problems.push(notAFlag(name, text(name)));
    return given === '' ? fallback : given === 'true';
  };
  const given = text('command') || 'deploy';
  const command = ACTION_COMMANDS.find((known) => known === given);
  if (command === undefined) problems.push(unknownCommand(given));
  const onError = ON_ERROR.find((known) => known === (text('on-error') || 'continue'));
  if (onError === undefined) problems.push(notOneOf('on-error', text('on-error'), ON_ERROR));
  const count = (name: string): number | undefined => {
    if (text(name) === '') return undefined;
    const value = Number(text(name));
    if (!isCount(value)) problems.push(notACount(name, text(name)));
    return value;
  };
  const concurrency = count('concurrency');
  const retentionDays = count('retention-days');
  const uploadDiagnostics = UPLOAD_MODES.find(
    (known) => known === (text('upload-diagnostics') || 'on-failure'),
  );
  if (uploadDiagnostics === undefined) {
    problems.push(notOneOf('upload-diagnostics', text('upload-diagnostics'), UPLOAD_MODES));
  }
  const lock = LOCK_MODES.find((known) => known === (text('lock') || 'auto'));
  if (lock === undefined) problems.push(notOneOf('lock', text('lock'), LOCK_MODES));
  const inputs: ActionInputs = {
    command: command ?? 'deploy',
    ...optional('manifest', 'manifest'),
    ...optional('environment', 'environment'),
    ...optional('namespace', 'namespace'),
    set: text('set')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    ...optional('values', 'values'),
    select: splitList(text('select')),
    needs: flag('needs', true),
    ...optional('kubeconfig', 'kubeconfig'),
    ...optional('context', 'context'),
    ...optional('helmVersion', 'helm-version'),
    ...optional('kubectlVersion', 'kubectl-version'),
    force: flag('force', false),
    dryRun: flag('dry-run', false),
    lock: lock ?? 'auto',
    ...(concurrency !== undefined && { concurrency }),
    onError: onError ?? 'continue',
    uploadDiagnostics: uploadDiagnostics ?? 'on-failure',
    ...(retentionDays !== undefined && { retentionDays }),
    summary: flag('summary', true),
    annotations: flag('annotations', true),
  };
  const [problem] = problems;
  return problem ? fail(problem) : ok(inputs);
}

/** The items of a list that is written in lines, or with commas. */
export function splitList(text: string): string[] {
  return text
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function unknownCommand(given: string): Failure {
  const meant = didYouMean(given, ACTION_COMMANDS);
  return {
    reason: 'invalid-manifest',
    message: `input command: there is no command ${JSON.stringify(given)}`,
    remedy:
      meant === undefined
        ? `Use one of ${ACTION_COMMANDS.join(', ')}.`
        : `Did you mean ${JSON.stringify(meant)}?`,
  };
}

function notAFlag(name: string, given: string): Failure {
  return {
    reason: 'invalid-manifest',
    message: `input ${name}: ${JSON.stringify(given)} is neither true nor false`,
    remedy: `Write \`${name}: true\` or \`${name}: false\`.`,
  };
}

function notOneOf(name: string, given: string, known: readonly string[]): Failure {
  return {
    reason: 'invalid-manifest',
    message: `input ${name}: ${JSON.stringify(given)} is not one of ${known.join(', ')}`,
    remedy: 'Write one of them, or leave the input out.',
  };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}

function notACount(name: string, given: string): Failure {
  return {
    reason: 'invalid-manifest',
    message: `input ${name}: ${JSON.stringify(given)} is not a whole number from 1`,
    remedy: 'Write a number such as 4, or leave the input out.',
  };
}
