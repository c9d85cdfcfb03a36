import type { KubeObject } from './object.ts';

/** `failed`: it will not become ready by waiting. `message` is half a sentence: `1 of 2 replicas are available`. */
export interface Readiness {
  state: 'ready' | 'progressing' | 'failed';
  message: string;
}

export interface ReadinessOptions {
  /** False: a Job that is still active is ready. */
  waitForJobs: boolean;
  /** `volumeBindingMode` of a claim's storage class. */
  bindingMode?: string;
}

/** Is a live object ready, by the rules of kstatus; pure. */
export function readiness(_object: KubeObject, _options: ReadinessOptions): Readiness {
  throw new Error('Internal error: not built yet');
}
