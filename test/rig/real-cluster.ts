import { realNodeObstacle } from '../../scripts/cluster/real-node.ts';
import { type TestCluster, useCluster } from './cluster.ts';

/** Why tests that need real pods are skipped here; undefined where they run. */
export const noRealPods = realNodeObstacle();

/**
 * The cluster with one real node that the files of the project `node` share. Call it once at the top of such a file, whose tests
 * are skipped if `noRealPods` is set.
 */
export function useRealCluster(): TestCluster {
  return noRealPods === undefined ? useCluster() : ({} as TestCluster);
}
