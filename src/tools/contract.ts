import type { Result } from '../model/result.ts';

/** A binary that was found or installed. `version` has no leading `v`. */
export interface Tool {
  path: string;
  version: string;
}

/** Provides Helm and kubectl in the asked versions; undefined: whatever on PATH this project supports, else a pinned default. */
export interface Tools {
  helm(version: string | undefined, signal: AbortSignal): Promise<Result<Tool>>;
  kubectl(version: string | undefined, signal: AbortSignal): Promise<Result<Tool>>;
}

/** Also what runs only take from PATH: the sub-action `setup` can put it there. */
export interface SetupTools extends Tools {
  sops(version: string, signal: AbortSignal): Promise<Result<Tool>>;
}
