import type { TestProject } from 'vitest/node';
import { ensureBinaries } from '../../scripts/cluster/binaries.ts';
import { startKwok } from '../../scripts/cluster/kwok.ts';
import { createProgress } from '../../scripts/cluster/progress.ts';
import { endAfterLastFile } from './end-after-last-file.ts';

/** What the one shared cluster gives to every e2e test file. */
export interface SharedCluster {
  kubeconfig: string;
  /** Whether pods are simulated and obey the annotations of scripts/cluster/stages.ts. */
  simulated: boolean;
  /** Absent on a cluster that was given by E2E_KUBECONFIG, whose files are elsewhere. */
  auditLog?: string;
  binaries: Readonly<Record<string, string>>;
}

declare module 'vitest' {
  interface ProvidedContext {
    cluster: SharedCluster;
  }
}

/** Starts the cluster that all e2e files share, or takes the one that E2E_KUBECONFIG names; returns its teardown. */
export default async function shareCluster(project: TestProject): Promise<() => Promise<void>> {
  const progress = createProgress();
  const given = process.env.E2E_KUBECONFIG;
  if (given) {
    const binaries = await ensureBinaries(['helm', 'kubectl', 'act'], progress);
    project.provide('cluster', { kubeconfig: given, simulated: false, binaries });
    return async () => {};
  }
  const binaries = await ensureBinaries(['helm', 'control-plane', 'act'], progress);
  const cluster = await startKwok(binaries, { nodes: 2 });
  const { kubeconfig, auditLog, stop } = cluster;
  project.provide('cluster', { kubeconfig, simulated: true, auditLog, binaries });
  return endAfterLastFile(project, stop);
}
