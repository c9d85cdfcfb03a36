import { everythingOf } from '../everything-of.ts';

/** All pods of the namespaces. */
export const pods = everythingOf('pods', { apiVersion: 'v1', kind: 'Pod' });
