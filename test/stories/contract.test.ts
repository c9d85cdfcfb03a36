import { describeContract } from '../rig/memory/contract.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';

describeContract('in memory', await useMemoryCluster());
