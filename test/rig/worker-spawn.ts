import type { Spawn } from '../../src/system/process.ts';
import { createSpawn } from '../../src/system/spawn.ts';
import { createSupervisor } from '../../src/system/supervisor.ts';

/** Starts processes as the project does. They end with this worker, also when it is killed: no `kubectl proxy` outlives its tests. */
export const workerSpawn: Spawn = createSpawn({ supervisor: createSupervisor() });
