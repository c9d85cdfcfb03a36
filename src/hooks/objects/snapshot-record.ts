import { z } from 'zod';
import { canonicalJson } from '../../model/canonical-json.ts';
import { objectReference } from './object-reference.ts';

const recordSchema = z.strictObject({
  object: objectReference,
  path: z.string().optional(),
  digest: z.string(),
});

/** What a snapshot leaves in the payload: the digest, and of what it is, so that it can be taken again. */
export type SnapshotRecord = z.infer<typeof recordSchema>;

export function writeSnapshot({ object, path, digest }: SnapshotRecord): string {
  return canonicalJson({ object: object as string, ...(path !== undefined && { path }), digest });
}

/** Undefined for a payload value that is no snapshot. */
export function readSnapshot(value: string): SnapshotRecord | undefined {
  try {
    const { success, data } = recordSchema.safeParse(JSON.parse(value));
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}
