import { decoded } from '../../kube/redact-object.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import { fromCommand, type KubectlOption, kubectlOptions } from './kubectl-options.ts';

/** Commands that by themselves say what they did, or what a pod says: no objects, so nothing that a Secret holds. */
const TALKING = new Set(
  (
    'annotate api-resources api-versions apply attach auth autoscale certificate cluster-info cordon create debug delete ' +
    'describe drain events exec explain expose get label logs patch replace rollout run scale set taint top uncordon ' +
    'version wait'
  ).split(' '),
);

/** Its other commands, whose output may hold that. */
const UNSHOWN = new Set(
  'alpha completion config cp diff edit help kuberc kustomize options plugin port-forward proxy'.split(' '),
);

/** What `create` makes by itself, also by short names. */
const CREATED = new Set(
  (
    'clusterrole clusterrolebinding cm configmap cj cronjob deploy deployment ing ingress job namespace ns pc pdb ' +
    'poddisruptionbudget priorityclass quota resourcequota role rolebinding sa secret service serviceaccount svc token'
  ).split(' '),
);

/** Options with which these print objects, the answer of the API server, or a file in an editor. */
const PRINTING = new Set(['edit', 'list', 'output', 'raw', 'template']);

/** Commands below these that print objects or a token. */
const PRINTING_COMMANDS = new Set(['dump', 'edit-last-applied', 'token', 'view-last-applied']);

/** From this level on, kubectl logs what the API server answers. */
const BODIES_LEVEL = 8;

/**
 * Which streams of a kubectl command may be shown, as they cannot hold what a Secret holds. What a plugin prints is unknown, and so is
 * what a command prints that stands behind options which it alone has.
 */
export function shownStreams(words: readonly string[]): { stdout: boolean; stderr: boolean } {
  return {
    stdout: isTalking(words) && printingOptions(words).length === 0,
    stderr: !isPlugin(words) && !kubectlOptions(words).some(logsBodies),
  };
}

/** Whether kubectl looks for a plugin: it has no such command by itself. No option can stand before the name of one. */
export function isPlugin([command = '', next = '-']: readonly string[]): boolean {
  if (command === 'create') return !next.startsWith('-') && !CREATED.has(next);
  return !command.startsWith('-') && !TALKING.has(command) && !UNSHOWN.has(command);
}

/** Whether what was printed may be kept: also whole objects, which say by their kind whether they are Secrets. */
export function mayBeKept(words: readonly string[], printed: Json): boolean {
  return (
    isTalking(words) &&
    printingOptions(words).every(
      ({ name, value }) => name === 'output' && value === 'json' && isWholeObject(printed),
    )
  );
}

function isTalking(words: readonly string[]): boolean {
  const [command = '', ...others] = fromCommand(words);
  return TALKING.has(command) && !isPlugin(words) && !others.some((word) => PRINTING_COMMANDS.has(word));
}

function printingOptions(words: readonly string[]): KubectlOption[] {
  return kubectlOptions(words).filter(({ name }) => PRINTING.has(name));
}

function logsBodies({ name, value = '' }: KubectlOption): boolean {
  return name === 'vmodule' || (name === 'v' && !(/^\d$/.test(value) && Number(value) < BODIES_LEVEL));
}

function isWholeObject(printed: Json): boolean {
  return isJsonObject(printed) && typeof printed.kind === 'string';
}

const NAMES_SECRETS = /(?:^|,)secrets?(?:[.,/]|$)/i;
const ASKS_DATA = /(?<!meta)data\b|\.\.|\*/i;

/** What a command has read of Secrets without saying that it is of one (`-o jsonpath={.data.password}`): all that it printed, decoded as well. */
export function readOfSecrets(words: readonly string[], printed: Json): string[] {
  const formats = printingOptions(words).filter(({ name }) => name === 'output' || name === 'template');
  if (!words.some((word) => NAMES_SECRETS.test(word))) return [];
  if (!formats.some(({ value = '' }) => ASKS_DATA.test(value))) return [];
  const texts = textsIn(printed).flatMap((text) => [text, ...text.split(/\s+/)]);
  return [...new Set([...texts, ...texts.flatMap(decoded)])].filter((text) => text !== '');
}

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
