import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject } from '../../../model/json.ts';
import type { Clock } from '../../../system/clock.ts';
import { writePrivateFile } from '../../../system/files.ts';
import { isPrivate } from '../../../system/private-folder.ts';
import { scalarText } from '../../../util/scalar-text.ts';

/** An exact version of a chart at one place. */
export interface ChartKey {
  /** `oci://...`, or a name in `repo`. */
  chart: string;
  repo?: string;
  version?: string;
}

/** Chart archives that are kept between runs. */
export interface ChartCache {
  /** The bytes that were kept, verified by their digest; undefined when there are none, or others. */
  find(key: ChartKey): Promise<Buffer | undefined>;
  /** A cache that cannot be written is as good as none. */
  keep(key: ChartKey, archive: Buffer): Promise<void>;
}

export interface ChartCacheOptions {
  clock: Clock;
  /** A digest of the login with which a repository or registry is asked: what one login may have is not for others. */
  loginOf(reference: string): string;
}

/** What nobody has used for so long is removed. */
const UNUSED_MS = 30 * 24 * 3_600_000;

/**
 * In a folder that is this user's alone: archives by the digest of their bytes, and for each exact reference the digest that it had. Any number of runs may use it at
 * the same time: every file is written whole, and what its name promises is verified at each use. What is broken, by a full
 * disk or by hand, is dropped and pulled anew.
 */
export function createChartCache(folder: string, { clock, loginOf }: ChartCacheOptions): ChartCache {
  const blobName = (digest: string) => join('archives', `${digest}.tgz`);
  const referenceName = (key: ChartKey) => join('references', `${sha256(nameOf(key, loginOf))}.json`);
  const blobPath = (digest: string) => join(folder, blobName(digest));

  return {
    async find(key) {
      const path = join(folder, referenceName(key));
      if (!(await isPrivate(folder))) return undefined;
      try {
        const reference: unknown = JSON.parse(await readFile(path, 'utf8'));
        const digest = isJsonObject(reference) ? scalarText(reference.digest) : '';
        if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error('no digest');
        const archive = await readFile(blobPath(digest));
        if (sha256(archive) !== digest) {
          await rm(blobPath(digest), { force: true });
          throw new Error('other bytes');
        }
        const now = new Date(clock.now());
        await Promise.all([path, blobPath(digest)].map((file) => utimes(file, now, now)));
        return archive;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
          await rm(path, { force: true }).catch(() => {});
        return undefined;
      }
    },

    async keep(key, archive) {
      const digest = sha256(archive);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        if (!(await isPrivate(folder))) return;
        await writePrivateFile(folder, blobName(digest), archive);
        // Last, so that a reference never names what is not there yet.
        await writePrivateFile(folder, referenceName(key), JSON.stringify({ digest }));
        await removeUnused(folder, clock.now() - UNUSED_MS);
      } catch {
        // The run has its archive.
      }
    },
  };
}

async function removeUnused(folder: string, before: number): Promise<void> {
  for (const part of ['archives', 'references']) {
    for (const name of await readdir(join(folder, part))) {
      const file = join(folder, part, name);
      const used = await stat(file).catch(() => undefined);
      if (used && used.mtimeMs < before) await rm(file, { force: true });
    }
  }
}

function nameOf({ chart, repo, version }: ChartKey, loginOf: ChartCacheOptions['loginOf']): string {
  return JSON.stringify([repo ?? '', chart, version ?? '', loginOf(repo ?? chart)]);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
