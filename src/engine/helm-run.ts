import type { HelmRun } from '../helm/contract.ts';
import type { ReleaseContext } from './run-context.ts';

/** What `post` knows of a Helm process whose parent was killed. */
export interface HelmState {
  release: string;
  /** `upgrade`, `rollback`, `uninstall`, `test`. */
  command: string;
  /** The revision that it writes; absent for what writes none. */
  revision?: number;
  /** Also the number of its process group; absent until it runs. */
  pid?: number;
}

/** The key under which the state of a release's Helm is saved. */
export function helmStateKey(releaseId: string): string {
  return `helm-${releaseId}`;
}

/** The key under which `held` is saved while the lease of a release is ours. */
export function leaseStateKey(releaseId: string): string {
  return `lease-${releaseId}`;
}

/** How a Helm process of a release is run. Its state is saved before and right after the start: a kill may come in between. */
export function helmRun(
  release: ReleaseContext,
  { timeoutMs, ...doing }: { timeoutMs: number; command: string; revision?: number },
): HelmRun {
  const { run, planned, signal, log } = release;
  const save = (started: { pid?: number }) => {
    const state: HelmState = { release: planned.id, ...doing, ...started };
    run.saveState(helmStateKey(planned.id), JSON.stringify(state));
  };
  save({});
  return { signal, timeoutMs, onLine: (line) => log.debug(line), onStarted: (pid) => save({ pid }) };
}
