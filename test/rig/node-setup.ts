import type { TestProject } from 'vitest/node';
import { ensureBinaries } from '../../scripts/cluster/binaries.ts';
import { createProgress } from '../../scripts/cluster/progress.ts';
import { realNodeObstacle, startRealNode } from '../../scripts/cluster/real-node.ts';
import { endAfterLastFile } from './end-after-last-file.ts';

/** Starts the cluster with a real node that all files of the project share, where one can run; returns its teardown. */
export default async function shareRealNode(project: TestProject): Promise<() => Promise<void>> {
  if (realNodeObstacle() !== undefined) return async () => {};
  const progress = createProgress();
  const binaries = await ensureBinaries(['control-plane', 'helm', 'node', 'act'], progress);
  const cluster = await startRealNode(binaries, progress);
  const { kubeconfig, stop } = cluster;
  project.provide('cluster', { kubeconfig, simulated: false, binaries });
  return endAfterLastFile(project, stop);
}
