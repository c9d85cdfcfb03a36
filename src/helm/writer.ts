import { ok, type Result } from '../model/result.ts';
import type { Spawn } from '../system/process.ts';
import { deployArgs, rollbackArgs, testArgs, uninstallArgs } from './argv.ts';
import type { HelmRun, HelmTool, HelmWriter } from './contract.ts';
import { runHelm } from './runner.ts';

/** Helm processes that change the cluster; only `openEffects` may call this. */
export function createHelmWriter(tool: HelmTool, spawn: Spawn): HelmWriter {
  const { major } = tool;
  const helm = (args: string[], run: HelmRun) => runHelm(tool, spawn, args, run);
  return {
    deploy: async (request, run) => withoutOutput(await helm(deployArgs(major, request, run.timeoutMs), run)),
    async rollback(request, run) {
      const args = rollbackArgs(major, request, run.timeoutMs);
      const first = await helm(args, run);
      return withoutOutput(isForgetful(first) ? await helm(args, run) : first);
    },
    uninstall: async (request, run) =>
      withoutOutput(await helm(uninstallArgs(major, request, run.timeoutMs), run)),
    test: async (request, run) => withoutOutput(await helm(testArgs(request, run.timeoutMs), run)),
  };
}

/**
 * Helm 3 compares a rollback with the newest revision. When that one failed before it could delete an object that it no longer
 * has, Helm stumbles over the object; the failed rollback then is the newest revision, has the object, and a second one works.
 */
function isForgetful(result: Result<string>): boolean {
  return !result.ok && /^no \S+ with the name ".+" found$/.test(result.failure.message);
}

function withoutOutput(result: Result<string>): Result<undefined> {
  return result.ok ? ok() : result;
}
