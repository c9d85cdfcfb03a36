import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import type { ToolName } from '../model/supported-tools.ts';

/** The first program of this name on PATH; relative folders in PATH are passed over. */
export async function findOnPath(
  tool: ToolName | 'vals',
  env: Record<string, string | undefined>,
): Promise<string | undefined> {
  const name = programName(tool);
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const path = join(folder, name);
    if (await isExecutable(path)) return path;
  }
  return undefined;
}

/** `helm`, or `helm.exe` on Windows. */
function programName(tool: string, platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? `${tool}.exe` : tool;
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
