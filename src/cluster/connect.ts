import type { Result } from '../model/result.ts';
import type { Clock } from '../system/clock.ts';
import type { Spawn } from '../system/process.ts';
import type { ClusterConnection } from './contract.ts';

export interface ConnectOptions {
  /** Path of the kubectl binary. */
  kubectl: string;
  /** Content (raw or base64), or one path; undefined: what `env` says (KUBECONFIG, ~/.kube/config, a pod's service account). */
  kubeconfig?: { content: string } | { path: string };
  /** Default: the current context. */
  context?: string;
  /** Private 0700 folder; kubeconfig and socket are made in it. */
  folder: string;
  /** Environment of kubectl and of the credential plugins that it starts. */
  env: Record<string, string>;
  spawn: Spawn;
  clock: Clock;
  /** Ends the connecting only. An open connection outlives it, because cleaning up after a cancel needs the cluster; `close` ends it. */
  signal: AbortSignal;
  /** Called for each secret in the kubeconfig, before anything else is done with it. */
  onSecret: (secret: string) => void;
  /** Called right after the proxy was started: it must be ended by its group when this process dies. */
  onProxyStarted?: (proxy: { pid: number; folder: string }) => void;
}

/** Opens the one connection of a run: a private kubeconfig with the chosen context, and one `kubectl proxy` on it. */
export async function connectCluster(_options: ConnectOptions): Promise<Result<ClusterConnection>> {
  throw new Error('Internal error: not built yet');
}
