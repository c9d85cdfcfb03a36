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
  keep<T>(result: Result<T>): T | undefined;
  /** Notes what is left out. */
  miss(text: string): void;
}

/** Makes one part of the evidence. Gives what can be read, and tells the source of what cannot. */
export interface Collector<Input, Part> {
  /** What is missing when it fails: `events`. */
  name: string;
  /** What there is then. */
  nothing: Part;
  collect(source: Source, input: Input): Promise<Part>;
}

/** Runs a collector; a bug in one does not take the others' evidence along. */
export async function run<Input, Part>(
  source: Source,
  { name, nothing, collect }: Collector<Input, Part>,
  input: Input,
): Promise<Part> {
  try {
    return await collect(source, input);
  } catch (error) {
    source.miss(`${name}: Internal error: ${error instanceof Error ? error.message : String(error)}`);
    return nothing;
  }
}
