import type { CauseCode } from '../../../src/model/cause-table.ts';

/**
 * One way to fail: a chart, the cluster it meets, and what a person must read first. In all texts but `says`, `$NAMESPACE`
 * is the namespace, of which each fault has its own, and `$REGISTRY` the host of the registry of fake-registry.ts.
 */
export interface Fault {
  /** Unique. */
  id: string;
  /** What is wrong, to follow "names". */
  what: string;
  /** None: it heals by itself, so the release must succeed. */
  code: CauseCode | 'none';
  /** Everything that the first line of the summary must contain; texts in any case. */
  says: (string | RegExp)[];
  /** Objects of the chart; `{{ }}` is rendered. */
  objects?: object[];
  /** Further files of the chart. */
  files?: Record<string, string>;
  /** Of exec and of validate, each, where the default is more than is needed. */
  timeoutSeconds?: number;
  /** Keys of the manifest's entry. */
  entry?: Record<string, unknown>;
  /** Objects that are there before. */
  given?: object[];
  /** Labels of the namespace. */
  namespaceLabels?: Record<string, string>;
  /** Objects of the chart as it was deployed before, with success. */
  before?: object[];
  /** Made while Helm waits, so many milliseconds after its start. */
  late?: { afterMs: number; object: object };
}

/** Faults of one kind, the title of their tests. */
export interface FaultFamily {
  title: string;
  faults: Fault[];
}
