import type { ApiResource } from '../contract.ts';

/** Kinds that every cluster serves and every run asks for: nobody has to wait until all kinds are read to know their paths. */
const KINDS = [
  { group: '', version: 'v1', kind: 'Namespace', resource: 'namespaces', namespaced: false },
  { group: '', version: 'v1', kind: 'Secret', resource: 'secrets', namespaced: true },
  { group: '', version: 'v1', kind: 'ConfigMap', resource: 'configmaps', namespaced: true },
  { group: 'coordination.k8s.io', version: 'v1', kind: 'Lease', resource: 'leases', namespaced: true },
] as const;

const BY_NAME = new Map<string, ApiResource>(
  KINDS.map((row) => {
    const apiVersion = row.group === '' ? row.version : `${row.group}/${row.version}`;
    const more = { singular: row.kind.toLowerCase(), shortNames: [], verbs: [] };
    return [`${apiVersion} ${row.kind}`, { apiVersion, ...row, ...more }];
  }),
);

/** The resource of such a kind; undefined for all others. */
export function alwaysServed(apiVersion: string, kind: string): ApiResource | undefined {
  return BY_NAME.get(`${apiVersion} ${kind}`);
}
