/** One long-running process of a cluster; its output goes to `<name>.log` in the cluster's folder. */
export interface KeptProcess {
  name: string;
  file: string;
  args: readonly string[];
  /** The whole environment, nothing is inherited. */
  env: NodeJS.ProcessEnv;
}

/** One line of JSON on the keeper's stdin. A cleanup runs after all processes are gone, the last registered first. */
export type KeeperRequest = { start: KeptProcess } | { cleanup: { file: string; args: readonly string[] } };

/** One line of JSON on the keeper's stdout. */
export type KeeperEvent =
  | { started: string; pid: number }
  | { failed: string; problem: string }
  | { exited: string; how: string };
