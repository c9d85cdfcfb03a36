import type { Result } from '../model/result.ts';

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
  /** In order of precedence, low to high; the last one holds what `set` says. */
  valuesFiles: string[];
  /** Files of the CRD policy's paths, in the order in which they are applied. */
  crdFiles: string[];
}

export async function createStage(_parent: string): Promise<Stage> {
  throw new Error('not written yet');
}

/** The folder of one release in the stage (0700), made on first use. */
export async function stageFolder(_stage: Stage, _releaseId: string): Promise<string> {
  throw new Error('not written yet');
}

/** The YAML files of the given files and folders, sorted by path within each folder. */
export async function listYamlFiles(_paths: string[]): Promise<Result<string[]>> {
  throw new Error('not written yet');
}
