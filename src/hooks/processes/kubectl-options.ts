/** An option among the arguments of kubectl, by its long name where it has a short one. */
export interface KubectlOption {
  name: string;
  /** What stands behind it; undefined: nothing can. */
  value?: string;
}

/** The short options of all commands that take a value, with their long names. */
const WITH_VALUE: Record<string, string> = {
  c: 'container',
  f: 'filename',
  k: 'kustomize',
  l: 'selector',
  L: 'label-columns',
  n: 'namespace',
  o: 'output',
  p: 'patch',
  s: 'server',
  v: 'v',
};

/** The options of all commands, which may stand before the command, by their long names. */
const OF_ALL_WITH_VALUE = new Set(
  (
    'as as-group as-uid as-user-extra cache-dir certificate-authority client-certificate client-key cluster context kubeconfig ' +
    'kuberc log-flush-frequency namespace password profile profile-output request-timeout server tls-server-name token user ' +
    'username v vmodule'
  ).split(' '),
);
const OF_ALL_BARE = new Set([
  'disable-compression',
  'insecure-skip-tls-verify',
  'match-server-version',
  'warnings-as-errors',
]);

/** Commands in which `-f` follows and `-p` is the log of the run before. */
const OF_LOGS = ['logs', 'attach'];

/**
 * The options among arguments of kubectl as its own parser reads them: `-Ao yaml`, `-oyaml`, `--output=yaml`. What stands behind one
 * is read as an option as well, because it depends on the command which ones take a value: there may be more than kubectl sees, never fewer.
 */
export function kubectlOptions(words: readonly string[]): KubectlOption[] {
  const own = beforeDashes(words);
  const [command = ''] = fromCommand(words);
  const bare = OF_LOGS.includes(command) ? 'fp' : '';
  return own.flatMap((word, index) => optionsOf(word, own[index + 1] ?? '', bare));
}

/** The command and what stands behind it, up to `--`; empty where an option before it may or may not take the next word. */
export function fromCommand(words: readonly string[]): readonly string[] {
  const [word = '', ...others] = beforeDashes(words);
  const [option] = optionsOf(word, '', '');
  if (option === undefined) return beforeDashes(words);
  if (OF_ALL_BARE.has(option.name)) return fromCommand(others);
  if (!OF_ALL_WITH_VALUE.has(option.name)) return [];
  const isAttached = word.startsWith('--') ? word.includes('=') : word.length > 2;
  return fromCommand(isAttached ? others : others.slice(1));
}

/** What stands behind `--` is for the program in a pod. */
export function beforeDashes(words: readonly string[]): readonly string[] {
  const end = words.indexOf('--');
  return end === -1 ? words : words.slice(0, end);
}

function optionsOf(word: string, next: string, bare: string): KubectlOption[] {
  const [, long, attached] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
  if (long !== undefined) return [{ name: long, value: attached ?? next }];
  const options: KubectlOption[] = [];
  if (!/^-[^-]/.test(word)) return options;
  for (const [index, letter] of [...word.slice(1)].entries()) {
    const rest = word.slice(index + 2);
    const name = bare.includes(letter) ? undefined : WITH_VALUE[letter];
    if (name !== undefined) return [...options, { name, value: rest.replace(/^=/, '') || next }];
    options.push({ name: letter });
    if (rest.startsWith('=')) break;
  }
  return options;
}
