import { z } from 'zod';
import type { Json } from '../../model/json.ts';
import { fail, ok } from '../../model/result.ts';
import { succeeded } from '../../system/process.ts';
import { splitShellWords } from '../../util/shell-words.ts';
import type { HookKind } from '../kind.ts';
import { fromCommand, kubectlOptions } from '../processes/kubectl-options.ts';
import { isPlugin, mayBeKept, readOfSecrets, shownStreams } from '../processes/kubectl-output.ts';
import { processFailure } from '../processes/process-failure.ts';
import { outputTail, streamLines } from '../processes/stream-lines.ts';
import { GRACE_MS } from '../waiting/grace.ts';

const shape = {
  kubectl: z
    .union([z.string().min(1), z.array(z.string()).min(1)], {
      error: 'arguments of kubectl, as text or a list',
    })
    .superRefine((written, context) => {
      const split = typeof written === 'string' ? splitShellWords(written) : undefined;
      if (split?.ok === false) {
        context.addIssue({ code: 'custom', message: `a complete command line (there is ${split.message})` });
      }
      if (wordsOf(written)[0] === 'kubectl') {
        context.addIssue({ code: 'custom', message: 'only the arguments, without `kubectl` itself' });
      }
    })
    .describe(
      "Arguments of kubectl: one text that is split as a shell does, or a list. No shell runs, nothing is expanded. Context and namespace are the release's.",
    ),
};

type KubectlSpec = z.infer<z.ZodObject<typeof shape>>;

/** Options whose value is a file or folder that kubectl reads. */
const FILE_OPTIONS = ['filename', 'kustomize', 'patch-file', 'from-file', 'from-env-file'];

const OF_PLUGINS =
  "What it printed is not shown, because this is none of kubectl's own commands. Correct it, or call the plugin in a `run` hook, whose output is shown.";

export const kubectl: HookKind<KubectlSpec> = {
  name: 'kubectl',
  summary:
    "Runs kubectl in the release's namespace and context, without a shell. What it prints goes into the log and the result, unless that may hold a Secret: with `-o`, `--raw`, `--template` or `--list`, of `kustomize`, `diff`, `config`, `create token` and the like, and of plugins it is for `capture` alone.",
  shape,
  placeholders: { kubectl: 'words' },
  changes: 'anything',
  returns: 'What it prints, parsed, when that is JSON (`-o json`); else `{stdout}`, the last 64 kB.',
  files: (spec) => filesIn(wordsOf(spec.kubectl)),
  permissions: () => [],
  records: (spec, result) => mayBeKept(wordsOf(spec.kubectl), result),
  secrets: (spec, result) => readOfSecrets(wordsOf(spec.kubectl), result),
  describe: (spec) => commandOf(wordsOf(spec.kubectl)),
  example: `
kubectl: get configmap kube-root-ca.crt -o json
capture: {name: $.metadata.name}
`,

  async run(spec, context) {
    const words = wordsOf(spec.kubectl);
    const shown = shownStreams(words);
    const lines = streamLines(context.log);
    const record = await context.effects.spawn({
      file: context.kubectl,
      args: words,
      env: context.env,
      cwd: context.folder,
      signal: context.signal,
      graceMs: GRACE_MS,
      onLine: (line, stream) => shown[stream] && lines.line(line),
    });
    lines.end();
    if (!succeeded(record)) {
      const { stdout, stderr } = record;
      const said = { stdout: shown.stdout ? stdout : '', stderr: shown.stderr ? stderr : '' };
      const failure = processFailure(commandOf(words), { ...record, ...said });
      return fail(isPlugin(words) ? { remedy: OF_PLUGINS, ...failure } : failure);
    }
    return ok(parseOutput(record.stdout));
  },
};

function wordsOf(written: string | string[]): string[] {
  if (typeof written !== 'string') return written;
  const split = splitShellWords(written);
  return split.ok ? split.words : [];
}

function parseOutput(stdout: string): Json {
  if (/^\s*[[{]/.test(stdout)) {
    try {
      return JSON.parse(stdout) as Json;
    } catch {
      // Text that only begins like JSON, such as a table with brackets.
    }
  }
  return { stdout: outputTail(stdout) };
}

/** The command up to its options: their values may be secrets. */
function commandOf(words: readonly string[]): string {
  const command = fromCommand(words);
  const end = command.findIndex((word) => word.startsWith('-'));
  const shown = end === -1 ? command : command.slice(0, end);
  return ['kubectl', ...shown, ...(shown.length < words.length ? ['...'] : [])].join(' ');
}

/** Local files and folders; standard input, addresses and `key=` prefixes are none. */
function filesIn(words: readonly string[]): string[] {
  return kubectlOptions(words).flatMap(({ name, value = '' }) => {
    if (!FILE_OPTIONS.includes(name)) return [];
    const path = name === 'from-file' ? value.slice(value.indexOf('=') + 1) : value;
    return path === '' || path === '-' || /^https?:\/\//.test(path) || path.includes('${') ? [] : [path];
  });
}
