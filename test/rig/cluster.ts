import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import type { Spawn } from '../../src/system/process.ts';
import { type Look, lookAt } from './look.ts';

/** The shared cluster as one test file sees it. */
export interface TestCluster {
  kubeconfig: string;
  /** Absolute paths of the programs. */
  kubectl: string;
  helm3: string;
  helm4: string;
  act: string;
  /** Whether pods obey the annotations of scripts/cluster/stages.ts; not so on a cluster given from outside. */
  simulated: boolean;
  /** JSON lines of the API audit of every request made with `kubeconfig`; undefined on a cluster given from outside. */
  auditLog: string | undefined;
  /** Makes a namespace of a unique name, which is given up after the file. */
  namespace(): Promise<string>;
  look: Look;
  /** How Helm and kubectl are started; absent: as the processes that they are. */
  spawn?: Spawn;
}

/** Call it once at the top of an e2e test file. */
export function useCluster(): TestCluster {
  const { kubeconfig, simulated, auditLog, binaries } = inject('cluster');
  const program = (id: string): string => {
    const path = binaries[id];
    if (path === undefined) throw new Error(`the shared cluster provides no ${id}`);
    return path;
  };
  const namespaces: string[] = [];
  const look = lookAt({ kubectl: program('kubectl'), kubeconfig });
  afterAll(async () => {
    // To delete one costs the control plane as much as two Helms, and ours is gone after the run.
    const giveUp = simulated ? look.forgetNamespace : look.deleteNamespace;
    // The end is not waited for: the namespace controller takes 15 s for one that has pods, and nobody uses the name again.
    await Promise.all(namespaces.map(giveUp));
  });
  return {
    kubeconfig,
    kubectl: program('kubectl'),
    helm3: program('helm3'),
    helm4: program('helm4'),
    act: program('act'),
    simulated,
    auditLog,
    namespace: async () => {
      const name = `test-${randomBytes(5).toString('hex')}`;
      await look.createNamespace(name);
      namespaces.push(name);
      return name;
    },
    look,
  };
}
