import type { KubeObject } from '../object.ts';

/** `failed`: it will not become ready by waiting. `message` is half a sentence: `1 of 2 replicas are available`. */
export interface Readiness {
  state: 'ready' | 'progressing' | 'failed';
  message: string;
  /** Server time from which on it is to be looked at again, because nothing need happen to it until then. */
  until?: number;
}

export interface ReadinessOptions {
  /** False: a Job that is still active is ready. */
  waitForJobs: boolean;
  /** `volumeBindingMode` of a claim's storage class. */
  bindingMode?: string;
  /** Server time, for those who will look again; without it nobody is given time to report. */
  now?: number;
  /** The rules of the manifest; they come first. */
  own?: OwnJudge | undefined;
}

/** What the manifest itself says of an object; undefined: nothing. */
export type OwnJudge = (object: KubeObject) => Readiness | undefined;

/** One kind's rule: gets a live object that is not being deleted and that its controller has seen in this generation. */
export type ReadinessRule = (object: KubeObject, options: ReadinessOptions) => Readiness;
