import { useCluster } from '../rig/cluster.ts';
import { describeContract } from '../rig/memory/contract.ts';

/** What the cluster in memory promises to unit tests, from the real ones. */
describeContract('real', useCluster());
