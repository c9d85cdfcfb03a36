import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type BuildResult = { ok: true; bytes: number } | { ok: false; problem: string };

/** ncc exits 0 for bundles that cannot run: nearly empty ones, and ones that throw at the first missing import. */
const smallestBytes = 50_000;
const missingImport = 'webpackMissingModule';

/** Reads a built dist for the signs of a bundle that cannot run. */
export async function checkBundle(out: string): Promise<BuildResult> {
  const files = (await readdir(out)).filter((name) => name.endsWith('.js'));
  let bytes = 0;
  for (const name of files) {
    const content = await readFile(join(out, name));
    bytes += content.length;
    if (content.includes(missingImport))
      return { ok: false, problem: `${name} has an import that ncc did not find` };
  }
  if (bytes < smallestBytes) {
    return { ok: false, problem: `the bundle has only ${bytes} bytes, so it does not hold the program` };
  }
  return { ok: true, bytes };
}
