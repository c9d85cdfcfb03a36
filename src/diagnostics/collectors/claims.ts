import { everythingOf } from './everything-of.ts';

/** All claims of the namespaces: those that a StatefulSet makes have no owner. */
export const claims = everythingOf('claims', { apiVersion: 'v1', kind: 'PersistentVolumeClaim' });
