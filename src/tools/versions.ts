import semver from 'semver';
import type { Failure } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { SUPPORTED, type ToolName } from '../model/supported-tools.ts';

/** Which version is asked for. `supported`: whatever on PATH this project supports. */
export type Wanted = { kind: 'exact'; version: string } | { kind: 'supported' };

/** Understands a version input: empty, or an exact version with or without `v`. */
export function parseWanted(tool: ToolName, given: string | undefined): Result<Wanted> {
  const text = (given ?? '').trim();
  if (text === '') return ok<Wanted>({ kind: 'supported' });
  const version = semver.valid(text.replace(/^v/, ''));
  if (version === null) return fail(notExact(tool, text));
  if (!isSupported(tool, version)) return fail(tooOld(tool, version));
  return ok<Wanted>({ kind: 'exact', version });
}

/** Whether a tool of this version may be used for what is wanted. */
export function satisfies(tool: ToolName, version: string, wanted: Wanted): boolean {
  return wanted.kind === 'exact' ? semver.eq(version, wanted.version) : isSupported(tool, version);
}

/** The version that is downloaded when PATH has none that satisfies. */
export function versionToInstall(tool: ToolName, wanted: Wanted): string {
  return wanted.kind === 'exact' ? wanted.version : SUPPORTED[tool].pinned;
}

/** The version in what a tool prints: `v3.21.4`, `v1.32.4-dispatcher`, `v3.18` (a build without a patch number). */
export function versionIn(text: string): string | undefined {
  const found = /(?<!\d)v?(\d+)\.(\d+)(?:\.(\d+))?(-[0-9A-Za-z.-]+)?/.exec(text);
  if (found === null) return undefined;
  const [, major, minor, patch = '0', prerelease = ''] = found;
  return semver.valid(`${major}.${minor}.${patch}${prerelease}`) ?? undefined;
}

/** A prerelease or a vendor's build counts as the version it is named after. */
function isSupported(tool: ToolName, version: string): boolean {
  const { major, minor, patch } = semver.parse(version) ?? { major: 0, minor: 0, patch: 0 };
  return semver.gte(`${major}.${minor}.${patch}`, SUPPORTED[tool].oldest);
}

function notExact(tool: ToolName, given: string): Failure {
  const { oldest, pinned } = SUPPORTED[tool];
  const empty =
    tool === 'sops' ? 'for none to be installed' : `for ${tool} ${oldest} or newer from PATH, else ${pinned}`;
  return {
    reason: 'invalid-manifest',
    message: `option ${tool}-version: ${JSON.stringify(given)} is not an exact version`,
    remedy: `Write a whole version such as ${pinned}, or leave it empty ${empty}. Ranges and "latest" are not supported.`,
  };
}

function tooOld(tool: ToolName, version: string): Failure {
  const { oldest } = SUPPORTED[tool];
  return {
    reason: 'tool',
    message: `${tool} ${version} is older than ${oldest}, the oldest version that is supported`,
    remedy: `Ask for ${tool} ${oldest} or newer.`,
  };
}
