import { join } from 'node:path';
import { fail, ok, type Result } from '../model/result.ts';
import { SUPPORTED, type ToolName } from '../model/supported-tools.ts';
import type { Clock } from '../system/clock.ts';
import type { Log } from '../system/log.ts';
import type { SetupTools, Tool } from './contract.ts';
import { findOnPath } from './find.ts';
import { type InstallPlace, installTool } from './install.ts';
import { createProbe, type Probe } from './probe.ts';
import { cachedProbe } from './probe-cache.ts';
import { OFFICIAL } from './releases.ts';
import { parseWanted, satisfies, versionToInstall, type Wanted } from './versions.ts';

export interface ToolsOptions {
  env: Record<string, string>;
  clock: Clock;
  log: Log;
  /** Kept between runs: downloaded tools, and which version each program is. */
  cacheFolder: string;
  tempFolder: string;
  workingFolder: string;
  /** Default: the official download sites. */
  bases?: InstallPlace['bases'];
}

/** Finds tools on PATH when they satisfy what is asked, else installs them; says in the log which one it took. */
export function createTools(options: ToolsOptions): SetupTools {
  const file = join(options.cacheFolder, 'helm-lifecycle-action', 'probes.json');
  const probe = cachedProbe(createProbe(options.env), { ...options, file });
  const place: InstallPlace = {
    platform: process.platform,
    arch: process.arch,
    bases: OFFICIAL,
    ...options,
  };
  const provide = async (tool: ToolName, given: string | undefined, signal: AbortSignal) => {
    const wanted = parseWanted(tool, given);
    if (!wanted.ok) return wanted;
    const found = await fromPath(tool, wanted.value, { probe, env: options.env });
    if (found.tool) {
      options.log.debug(`${tool} ${found.tool.version} from PATH (${found.tool.path})`);
      return ok(found.tool);
    }
    const version = versionToInstall(tool, wanted.value);
    options.log.info(`${tool} ${version} is installed because ${found.why}`);
    const installed = await installVerified(tool, version, { probe, place, signal });
    if (installed.ok) return installed;
    const { failure } = installed;
    return fail({ ...failure, details: [found.why, ...(failure.details ?? [])] });
  };
  return {
    helm: (version, signal) => provide('helm', version, signal),
    kubectl: (version, signal) => provide('kubectl', version, signal),
    sops: (version, signal) => provide('sops', version, signal),
  };
}

type Found = { tool: Tool; why?: never } | { tool?: never; why: string };

async function fromPath(
  tool: ToolName,
  wanted: Wanted,
  { probe, env }: { probe: Probe; env: Record<string, string> },
): Promise<Found> {
  const path = await findOnPath(tool, env);
  if (path === undefined) return { why: `there is no ${tool} on PATH` };
  const version = await probe(tool, path);
  if (!version.ok) return { why: version.failure.message };
  if (satisfies(tool, version.value, wanted)) return { tool: { path, version: version.value } };
  const asked =
    wanted.kind === 'exact'
      ? `${wanted.version} is asked for`
      : `${SUPPORTED[tool].oldest} or newer is needed`;
  return { why: `${path} is ${version.value} and ${asked}` };
}

/** Installs, then asks the program itself: a download site could hold another version under that name. */
async function installVerified(
  tool: ToolName,
  version: string,
  { probe, place, signal }: { probe: Probe; place: InstallPlace; signal: AbortSignal },
): Promise<Result<Tool>> {
  const path = await installTool(tool, version, place, signal);
  if (!path.ok) return path;
  const seen = await probe(tool, path.value);
  if (!seen.ok) return seen;
  if (seen.value === version) return ok({ path: path.value, version });
  return fail({
    reason: 'tool',
    message: `${tool} ${version} was installed from ${place.bases[tool]}, but it says that it is ${seen.value}`,
    remedy: 'Ask for the version that the download site has, or put the tool on PATH.',
  });
}
