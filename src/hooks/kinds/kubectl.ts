import { z } from 'zod';
import type { Json } from '../../model/json.ts';
import { fail, ok } from '../../model/result.ts';
import { succeeded } from '../../system/process.ts';
import { splitShellWords } from '../../util/shell-words.ts';
import type { HookKind } from '../kind.ts';
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
const FILE_OPTIONS = [
  '-f',
  '--filename',
  '-k',
  '--kustomize',
  '--patch-file',
  '--from-file',
  '--from-env-file',
];

export const kubectl: HookKind<KubectlSpec> = {
  name: 'kubectl',
  summary: "Runs kubectl in the release's namespace and context, without a shell.",
  shape,
  placeholders: { kubectl: 'words' },
  returns: 'What it prints, parsed, when that is JSON (`-o json`); else `{stdout}`, the last 64 kB.',
  files: (spec) => filesIn(wordsOf(spec.kubectl)),
  permissions: () => [],
  records: (spec) => !hasOutputFormat(wordsOf(spec.kubectl)) || printsObjects(wordsOf(spec.kubectl)),
  describe: (spec) => commandOf(wordsOf(spec.kubectl)),
  example: `
kubectl: get configmap kube-root-ca.crt -o json
capture: {name: $.metadata.name}
`,

  async run(spec, context) {
    const words = wordsOf(spec.kubectl);
    const lines = streamLines(context.log);
    const record = await context.effects.spawn({
      file: context.kubectl,
      args: words,
      env: context.env,
      cwd: context.folder,
      signal: context.signal,
      graceMs: GRACE_MS,
      // What was asked for in a machine's format is for `capture`, and may be a Secret.
      onLine: (line, stream) => (stream === 'stderr' || !hasOutputFormat(words)) && lines.line(line),
    });
    lines.end();
    if (!succeeded(record)) return fail(processFailure(commandOf(words), record));
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

function hasOutputFormat(words: readonly string[]): boolean {
  return words.some((word) => /^(-o|--(output|template)(=|$))/.test(word));
}

/** Of all formats only whole objects tell which of them are Secrets. */
function printsObjects(words: readonly string[]): boolean {
  return /(^| )(-o|--output)[ =]?json( |$)/.test(words.join(' '));
}

/** Only what stands before the options: their values may be secrets. */
function commandOf(words: readonly string[]): string {
  const end = words.findIndex((word) => word.startsWith('-'));
  const shown = end === -1 ? words : words.slice(0, end);
  return ['kubectl', ...shown, ...(end === -1 ? [] : ['...'])].join(' ');
}

/** Local files and folders; standard input, addresses and `key=` prefixes are none. */
function filesIn(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const [, option = '', attached] = /^(--?[a-z-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (!FILE_OPTIONS.includes(option)) return [];
    // `kubectl logs -f` follows and takes no file.
    if (option === '-f' && ['logs', 'attach'].includes(words[0] ?? '')) return [];
    const value = attached ?? words[index + 1] ?? '';
    const path = option === '--from-file' ? value.slice(value.indexOf('=') + 1) : value;
    return path === '' || path === '-' || /^https?:\/\//.test(path) || path.includes('${') ? [] : [path];
  });
}
