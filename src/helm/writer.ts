import type { Spawn } from '../system/process.ts';
import type { HelmTool, HelmWriter } from './contract.ts';

/** Helm processes that change the cluster; only `openEffects` may call this. */
export function createHelmWriter(_tool: HelmTool, _spawn: Spawn): HelmWriter {
  throw new Error('not written yet');
}
