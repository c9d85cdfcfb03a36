import type { ClusterConnection, ClusterWriter } from './contract.ts';

/** The writing side of a connection; only `openEffects` may call this. */
export function openWriter(_connection: ClusterConnection): ClusterWriter {
  throw new Error('Internal error: not built yet');
}
