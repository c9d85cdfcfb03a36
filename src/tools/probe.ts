import { fail, ok, type Result } from '../model/result.ts';
import type { ToolName } from '../model/supported-tools.ts';
import { versionIn } from './versions.ts';

/** Asks a program which version of the tool it is; costs one short process. */
export type Probe = (tool: ToolName, path: string) => Promise<Result<string>>;

const ARGS: Record<ToolName, string[]> = {
  helm: ['version', '--template', '{{.Version}}'],
  kubectl: ['version', '--client', '--output', 'json'],
  // Without the flag it asks GitHub what the newest is.
  sops: ['--version', '--disable-version-check'],
};

export function createProbe(env: Record<string, string>): Probe {
  return async (tool, path) => {
    // Loaded here because a run that knows the version from an earlier one does without it.
    const { getExecOutput } = await import('@actions/exec');
    try {
      const { exitCode, stdout, stderr } = await getExecOutput(path, ARGS[tool], {
        env,
        silent: true,
        ignoreReturnCode: true,
      });
      const version = exitCode === 0 ? versionIn(printedVersion(tool, stdout)) : undefined;
      if (version !== undefined) return ok(version);
      return fail(noVersion(tool, path, `exit code ${exitCode}`, `${stdout}${stderr}`));
    } catch (error) {
      return fail(noVersion(tool, path, error instanceof Error ? error.message : String(error), ''));
    }
  };
}

function printedVersion(tool: ToolName, stdout: string): string {
  return tool === 'kubectl' ? (/"gitVersion":\s*"([^"]*)"/.exec(stdout)?.[1] ?? '') : stdout;
}

function noVersion(tool: ToolName, path: string, seen: string, output: string) {
  const lines = output.trim().split('\n').slice(-5);
  return {
    reason: 'tool' as const,
    message: `ask ${path} for its version: ${seen}`,
    remedy: `Repair or remove that ${tool}, or set the input ${tool}-version so that another one is installed.`,
    ...(lines.join('') !== '' && { details: lines }),
  };
}
