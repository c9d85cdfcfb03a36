import type { KeptProcess } from './keeper-protocol.ts';

/** A cluster that this process holds: it is gone after `stop`, and also when this process dies without it. */
export interface Cluster {
  /** Path of an administrator's kubeconfig, whole in itself. */
  kubeconfig: string;
  /** Path of the API audit: one JSON line per answered request made with that kubeconfig. */
  auditLog: string;
  /** Starts one more process that ends with the cluster; its output goes to a log in the folder of `kubeconfig`. */
  keep(kept: KeptProcess): Promise<number>;
  stop(): Promise<void>;
}
