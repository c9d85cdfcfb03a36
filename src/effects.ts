import type { ClusterWriter } from './cluster/contract.ts';
import type { HelmWriter } from './helm/contract.ts';
import type { Spawn } from './system/process.ts';

/** Everything that can change something outside this process; opened only for an approved plan. */
export interface Effects {
  cluster: ClusterWriter;
  helm: HelmWriter;
  /** For the scripts and kubectl commands of hooks. */
  spawn: Spawn;
}
