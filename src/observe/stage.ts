import { createHash } from 'node:crypto';
import { mkdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Failure } from '../model/result/failure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { makePrivateFolder } from '../system/files.ts';
import { filesBelow } from '../system/files-below.ts';
import type { HookEvents } from './chart/hook-events.ts';

/**
 * The private half of a plan: chart, values and CRD files of every release, in a 0700 folder, by release id.
 * It may hold secrets and never leaves the machine.
 */
export interface Stage {
  folder: string;
  releases: Map<string, StagedRelease>;
}

/** What Helm is given for one release: absolute paths. */
export interface StagedRelease {
  /** Folder for this release's staged files. */
  folder: string;
  /** Folder or archive. */
  chartPath: string;
  /** Of the chart, when its inputs were digested last. */
  chartDigest?: string;
  /** Helm makes the same of it without a cluster, when it is told the cluster's version; known with its digest. */
  rendersAlone?: boolean;
  /** At which events its hooks run, as the chart says; known with its digest. */
  hookEvents?: HookEvents;
  /** In order of precedence, low to high; the last one holds what `set` says. */
  valuesFiles: string[];
  /** `path=number`: whole numbers of `set`, which only as arguments stay whole. */
  setIntegers: string[];
  /** Files of the CRD policy's paths, in the order in which they are applied. */
  crdFiles: string[];
  /** Why the CRDs that a destroy is to delete are not known: they stay. */
  crdsUnread?: Failure;
}

export async function createStage(parent: string): Promise<Stage> {
  return { folder: await makePrivateFolder(parent, 'stage-'), releases: new Map() };
}

/** The folder of one release in the stage (0700), made on first use. */
export async function stageFolder(stage: Stage, releaseId: string): Promise<string> {
  // Two ids never share a folder, whatever characters they have or a file system folds.
  const name = createHash('sha256').update(releaseId).digest('hex').slice(0, 16);
  const folder = join(stage.folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** The YAML files of the given files and folders, sorted by path within each folder; Kustomize's own are left out. */
export async function listYamlFiles(paths: string[]): Promise<Result<string[]>> {
  const files: string[] = [];
  for (const path of paths) {
    try {
      files.push(...((await stat(path)).isDirectory() ? await yamlFilesIn(path) : [path]));
    } catch (error) {
      return fail({
        reason: 'invalid-manifest',
        message: `read ${path}: ${(error as Error).message}`,
        remedy: 'Check that the path exists and may be read.',
      });
    }
  }
  return ok(files);
}

async function yamlFilesIn(folder: string): Promise<string[]> {
  const names = await filesBelow(folder);
  return names
    .filter((name) => /\.(?:ya?ml|json)$/.test(name) && !/^kustomization\./i.test(basename(name)))
    .map((name) => join(folder, name));
}
