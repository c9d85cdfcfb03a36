import { randomBytes } from 'node:crypto';

/** A kind that no other test uses: CRDs are shared by all files of the cluster. */
export interface CustomKind {
  plural: string;
  group: string;
  apiVersion: string;
  kind: 'Gadget';
  crd: { apiVersion: string; kind: string; metadata: { name: string }; spec: object };
}

/** Makes up a namespaced kind; whoever applies its CRD deletes it again. */
export function customKind(): CustomKind {
  const group = `g${randomBytes(4).toString('hex')}.example.com`;
  const plural = 'gadgets';
  return {
    plural,
    group,
    apiVersion: `${group}/v1`,
    kind: 'Gadget',
    crd: {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: `${plural}.${group}` },
      spec: {
        group,
        scope: 'Namespaced',
        names: { kind: 'Gadget', plural, singular: 'gadget' },
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            schema: {
              openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
            },
          },
        ],
      },
    },
  };
}
