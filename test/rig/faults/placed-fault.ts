import type { Fault } from './fault.ts';

/** A fault at its place: the placeholders are filled in. */
export type PlacedFault = Omit<Fault, 'says'> & {
  /** Of the release. Says nothing: what a message names must come from the evidence, not from what a test calls it. */
  name: string;
  namespace: string;
};

export interface Place {
  /** Begins the name of every namespace. */
  prefix: string;
  /** Host of the registry of images and charts. */
  registry?: string;
}

/** Gives every fault a release and a namespace of its own. */
export function placeFaults(faults: readonly Fault[], { prefix, registry = '' }: Place): PlacedFault[] {
  return faults.map(({ says: _, ...fault }, index) => {
    const name = `case-${index + 1}`;
    const namespace = `${prefix}-${name}`;
    const text = JSON.stringify({ ...fault, name, namespace });
    return JSON.parse(text.replaceAll('$NAMESPACE', namespace).replaceAll('$REGISTRY', registry));
  });
}

/** The namespace of a fault and what is there before; what outlives the namespace has the label `test-faults`. */
export function givenBy({ given = [], namespaceLabels, namespace }: PlacedFault): object[] {
  const own = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: namespace, labels: namespaceLabels } };
  return [own, ...(given as GivenObject[])].map((object) =>
    CLUSTER_SCOPED.test(object.kind)
      ? {
          ...object,
          metadata: { ...object.metadata, labels: { ...object.metadata.labels, 'test-faults': '' } },
        }
      : { ...object, metadata: { ...object.metadata, namespace } },
  );
}

/** Kinds that faults use and that have no namespace. */
const CLUSTER_SCOPED = /^(Namespace|Node|StorageClass|CustomResourceDefinition|Validating\w+)$/;

interface GivenObject {
  kind: string;
  metadata: { labels?: Record<string, string> | undefined };
}
