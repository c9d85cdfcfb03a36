import { afterAll, beforeAll } from 'vitest';
import { ensureBinaries } from '../../scripts/cluster/binaries.ts';
import { createProgress } from '../../scripts/cluster/progress.ts';
import { realNodeObstacle, startRealNode } from '../../scripts/cluster/real-node.ts';

/** Why tests that need real pods are skipped here; undefined where they run. */
export const noRealPods = realNodeObstacle();

/** A cluster of this file's own whose node runs real pods; fields are there once the tests run. Root on Linux only. */
export interface RealCluster {
  kubeconfig: string;
  kubectl: string;
  helm3: string;
  helm4: string;
}

/** Call it once at the top of an e2e test file, whose tests are skipped if `noRealPods` is set. */
export function useRealCluster(): RealCluster {
  const cluster: RealCluster = { kubeconfig: '', kubectl: '', helm3: '', helm4: '' };
  let stop: () => Promise<void> = async () => {};
  beforeAll(async () => {
    if (noRealPods !== undefined) return;
    const progress = createProgress();
    const { kubectl, helm3, helm4, ...others } = await ensureBinaries(
      ['control-plane', 'helm', 'node'],
      progress,
    );
    if (!kubectl || !helm3 || !helm4) throw new Error('the list of binaries lacks kubectl or helm');
    const started = await startRealNode({ kubectl, ...others }, progress);
    stop = started.stop;
    Object.assign(cluster, { kubeconfig: started.kubeconfig, kubectl, helm3, helm4 });
  }, 600_000);
  afterAll(() => stop());
  return cluster;
}
