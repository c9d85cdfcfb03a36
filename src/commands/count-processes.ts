import type { Cost } from '../model/event.ts';
import type { Spawn } from '../system/process.ts';

type Counts = Pick<Cost, 'helmProcesses' | 'kubectlProcesses' | 'scriptProcesses'>;

/** A spawn that counts what it starts, by the path of the program. */
export function countProcesses(
  spawn: Spawn,
  paths: { helm: string; kubectl: string },
): { spawn: Spawn; counts: () => Counts } {
  const counts: Counts = { helmProcesses: 0, kubectlProcesses: 0, scriptProcesses: 0 };
  return {
    counts: () => ({ ...counts }),
    spawn: (spec) => {
      if (spec.file === paths.helm) counts.helmProcesses++;
      else if (spec.file === paths.kubectl) counts.kubectlProcesses++;
      else counts.scriptProcesses++;
      return spawn(spec);
    },
  };
}
