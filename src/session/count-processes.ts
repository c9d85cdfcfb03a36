import { basename } from 'node:path';
import type { Cost, CostOfProcesses } from '../model/journal/event.ts';
import type { Spawn } from '../system/process.ts';

type Counts = Pick<Cost, 'helmProcesses' | 'kubectlProcesses' | 'scriptProcesses'> & {
  processes: CostOfProcesses[];
};

interface Paths {
  kubectl: string;
  helm?: string;
}

/** A spawn that counts what it starts, by the path of the program; Helm and kubectl also by what they are told to do. */
export function countProcesses(spawn: Spawn, paths: Paths): { spawn: Spawn; counts: () => Counts } {
  const counts = { helmProcesses: 0, kubectlProcesses: 0, scriptProcesses: 0 };
  const processes = new Map<string, CostOfProcesses>();
  return {
    counts: () => ({ ...counts, processes: [...processes.values()].map((entry) => ({ ...entry })) }),
    spawn: async (spec) => {
      if (spec.file === paths.helm) counts.helmProcesses++;
      else if (spec.file === paths.kubectl) counts.kubectlProcesses++;
      else counts.scriptProcesses++;
      const name = nameOf(spec, paths);
      const entry = processes.get(name) ?? { name, starts: 0, durationMs: 0 };
      processes.set(name, entry);
      entry.starts++;
      const record = await spawn(spec);
      entry.durationMs += record.durationMs;
      return record;
    },
  };
}

/** `helm upgrade`, `kubectl proxy`, `bash`. */
function nameOf({ file, args }: { file: string; args: string[] }, paths: Paths): string {
  const program = file === paths.helm ? 'helm' : file === paths.kubectl ? 'kubectl' : undefined;
  if (program === undefined) return basename(file);
  const verb = args.find((arg) => /^[a-z][a-z-]*$/.test(arg));
  return verb === undefined ? program : `${program} ${verb}`;
}
