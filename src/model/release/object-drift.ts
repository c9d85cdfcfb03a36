/** A field that is not as the release stored it. */
export interface DriftedField {
  /** `spec.template.spec.containers[name=web].image` */
  path: string;
  /** `added`: others have set what the release does not; `removed`: what the release sets is not there. */
  change: 'changed' | 'removed' | 'added';
  /** The field manager that set it last; the API server does not remember who removed something. */
  by?: string;
  /** When, to the second. */
  at?: string;
  /** The rule by which it is no drift. */
  ignoredBy?: string;
}

/** An object of a release that is not as it was stored; one that is has no row. */
export interface ObjectDrift {
  /** `Kind/namespace/name` */
  object: string;
  /** `ignored`: all that differs is ignored by rules. `unknown`: it could not be compared. */
  state: 'missing' | 'changed' | 'ignored' | 'unknown';
  fields: DriftedField[];
  /** Of `unknown`: why. */
  why?: string;
}
