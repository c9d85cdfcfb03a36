/** The answer to a yes-or-no question about the world. `seen` is half a sentence that stands on its own. */
export interface Answer {
  holds: boolean;
  seen: string;
  /** The Kubernetes object it is about, `Kind/namespace/name`. */
  object?: string;
}
