/** A cluster that this process holds: it is gone after `stop`, and also when this process dies without it. */
export interface Cluster {
  /** Path of an administrator's kubeconfig, whole in itself. */
  kubeconfig: string;
  /** Path of the API audit: one JSON line per answered request made with that kubeconfig. */
  auditLog: string;
  stop(): Promise<void>;
}
