import { z } from 'zod';
import { namespaceSchema } from './object-reference.ts';
import type { PermissionRequest } from './permission-request.ts';

/** The name of a release, as Helm allows it. */
export const releaseName = z.string().regex(/^[a-z0-9](?:[a-z0-9.-]{0,51}[a-z0-9])?$/, {
  error: 'the name of a release: at most 53 lower case letters, digits, - and .',
});

/** A release by name; `namespace` undefined: the one of the hook's own release. */
export const releaseReference = z.strictObject({
  name: releaseName,
  namespace: namespaceSchema.describe("Default: the namespace of the hook's release.").optional(),
});

/** What reading Helm's records in a namespace needs, and `verbs` more. */
export function storageRights(
  namespace: string,
  verbs: readonly ('update' | 'delete')[] = [],
): PermissionRequest[] {
  return (['get', 'list', ...verbs] as const).map((verb) => ({
    verb,
    group: '',
    resource: 'secrets',
    namespace,
  }));
}
