import type { Spawn } from '../system/process.ts';
import type { HelmReader, HelmTool } from './contract.ts';
import type { RegistryLogin } from './environment.ts';

/** Helm processes that change nothing in the cluster. */
export function createHelmReader(_tool: HelmTool, _spawn: Spawn, _registries: RegistryLogin[]): HelmReader {
  throw new Error('not written yet');
}
