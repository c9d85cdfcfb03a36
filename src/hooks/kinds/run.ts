import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { fail, ok, type Result } from '../../model/result.ts';
import { writePrivateFile } from '../../system/files.ts';
import { succeeded } from '../../system/process.ts';
import { parseOutputFile } from '../definition/output-file.ts';
import type { HookKind } from '../kind.ts';
import { processFailure } from '../processes/process-failure.ts';
import { outputTail, streamLines } from '../processes/stream-lines.ts';
import { GRACE_MS } from '../waiting/grace.ts';

const PYTHON = process.platform === 'win32' ? 'python' : 'python3';

/** How each shell is told to stop at the first error. */
const SHELLS = {
  bash: { file: 'bash', args: ['--noprofile', '--norc', '-euo', 'pipefail'], extension: 'sh', prelude: '' },
  sh: { file: 'sh', args: ['-eu'], extension: 'sh', prelude: '' },
  pwsh: {
    file: 'pwsh',
    args: ['-NoLogo', '-NoProfile', '-NonInteractive', '-File'],
    extension: 'ps1',
    prelude: "$ErrorActionPreference = 'Stop'\n",
  },
  python: { file: PYTHON, args: [], extension: 'py', prelude: '' },
} as const;

const shape = {
  run: z
    .string()
    .min(1)
    .describe("The script. `${...}` in it is the shell's own: values come as environment variables."),
  shell: z
    .enum(Object.keys(SHELLS) as (keyof typeof SHELLS)[])
    .default('bash')
    .describe('`bash` (with `set -euo pipefail`), `sh` (with `set -eu`), `pwsh` or `python`.'),
  workingDirectory: z
    .string()
    .min(1)
    .default('.')
    .describe("Where it runs, relative to the manifest's folder."),
};

type RunSpec = z.infer<z.ZodObject<typeof shape>>;

/** Program that a shell name stands for, as it is looked for on PATH. */
export function programOf(shell: keyof typeof SHELLS): string {
  return SHELLS[shell].file;
}

export const run: HookKind<RunSpec> = {
  name: 'run',
  summary:
    'Runs a script. Its output is streamed; lines `name=value` that it writes to the file `$LIFECYCLE_OUTPUT` become payload.',
  shape,
  placeholders: { run: 'keep' },
  changes: 'anything',
  returns:
    '`{exitCode, stdout, outputs}`: `stdout` is the last 64 kB, `outputs` what was written to `$LIFECYCLE_OUTPUT`.',
  files: () => [],
  permissions: () => [],
  describe: ({ run: script, shell = 'bash' }) => `${shell}: ${firstLine(script)}`,
  example: `
run: |
  echo "greeting=hello from $RELEASE_NAME" >> "$LIFECYCLE_OUTPUT"
`,

  async run({ run: script, shell, workingDirectory }, context) {
    const { file, args, extension, prelude } = SHELLS[shell];
    const scriptPath = await writePrivateFile(context.scratch, `script.${extension}`, prelude + script);
    const outputPath = await writePrivateFile(context.scratch, 'output', '');

    const lines = streamLines(context.log);
    const record = await context.effects.spawn({
      file,
      args: [...args, scriptPath],
      env: { ...context.env, LIFECYCLE_OUTPUT: outputPath },
      cwd: resolve(context.folder, workingDirectory),
      signal: context.signal,
      graceMs: GRACE_MS,
      onLine: lines.line,
    });
    lines.end();
    if (!succeeded(record)) return fail(processFailure('the script', record));

    const outputs = await readOutputs(outputPath);
    if (!outputs.ok) return outputs;
    for (const [name, value] of Object.entries(outputs.value)) context.setPayload(name, value);
    return ok({ exitCode: 0, stdout: outputTail(record.stdout), outputs: outputs.value });
  },
};

async function readOutputs(path: string): Promise<Result<Record<string, string>>> {
  try {
    return parseOutputFile(await readFile(path, 'utf8'));
  } catch (error) {
    return fail({ reason: 'hook', message: `read $LIFECYCLE_OUTPUT: ${(error as Error).message}` });
  }
}

function firstLine(script: string): string {
  const [line = '', ...others] = script
    .split('\n')
    .filter((text) => text.trim() !== '' && !text.startsWith('#'));
  const short = line.trim().length > 80 ? `${line.trim().slice(0, 77)}...` : line.trim();
  return others.length > 0 ? `${short} (and ${others.length} more lines)` : short;
}
