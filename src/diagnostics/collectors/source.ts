import type { ClusterReader } from '../../cluster/contract.ts';
import type { ReleaseStore } from '../../helm/contract.ts';
import type { Result } from '../../model/result.ts';
import type { Subject } from '../subject.ts';

/** How much is asked at most. */
export interface Limits {
  /** Of the collection as a whole, in milliseconds. */
  timeMs: number;
  /** Lines of one container's log. */
  logLines: number;
  /** How many logs. */
  logs: number;
}

/** What collectors read from. */
export interface Source {
  subject: Subject;
  limits: Limits;
  /** All of its requests end when the time is over. */
  reader: ClusterReader;
  store: ReleaseStore;
  /** Takes every secret value that is come across, so that it can be masked wherever else it stands. */
  onSecret(value: string): void;
  /** Unwraps; what could not be read is noted as missing. */
  unwrapOrNote<T>(result: Result<T>): T | undefined;
  /** Notes what is left out. */
  noteMissing(text: string): void;
}

/** Makes one part of the evidence, of what can be read; what cannot is noted at the source. */
export interface Collector<Input, Part> {
  /** Its name in `missing`, when it fails: `events`. */
  name: string;
  /** The value when it fails. */
  nothing: Part;
  collect(source: Source, input: Input): Promise<Part>;
}

/** Runs a collector; a bug in one does not take the others' evidence along. */
export async function runCollector<Input, Part>(
  source: Source,
  { name, nothing, collect }: Collector<Input, Part>,
  input: Input,
): Promise<Part> {
  try {
    return await collect(source, input);
  } catch (error) {
    source.noteMissing(`${name}: Internal error: ${error instanceof Error ? error.message : String(error)}`);
    return nothing;
  }
}
