import type { Permit } from '../model/plan/approved-plan.ts';
import { ok, type Result } from '../model/result.ts';
import type { Spawn } from '../system/process.ts';
import type { HelmCall, HelmTool, HelmWriter } from './contract.ts';
import { deployArgs, rollbackArgs, testArgs, uninstallArgs } from './processes/argv.ts';
import { runHelm, runPatched } from './processes/runner.ts';

/** Helm processes that change the cluster. */
export function createHelmWriter(tool: HelmTool, spawn: Spawn, _permit: Permit): HelmWriter {
  const { major } = tool;
  const helm = (args: string[], run: HelmCall) => runHelm(tool, spawn, args, run);
  return {
    deploy: async (request, run) => {
      const args = deployArgs(major, request, run.timeoutMs);
      return withoutOutput(await runPatched(tool, spawn, { args, patches: request.settings.patches }, run));
    },
    rollback: async (request, run) =>
      withoutOutput(await helm(rollbackArgs(major, request, run.timeoutMs), run)),
    uninstall: async (request, run) =>
      withoutOutput(await helm(uninstallArgs(major, request, run.timeoutMs), run)),
    test: async (request, run) => withoutOutput(await helm(testArgs(request, run.timeoutMs), run)),
  };
}

function withoutOutput(result: Result<string>): Result<undefined> {
  return result.ok ? ok() : result;
}
