import { z } from 'zod';
import { sealOf } from '../../helm/seal.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import { newest, revisionsOf } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { parseJson } from '../../util/json-text.ts';
import { note, type RecoveryContext } from '../release-context.ts';
import type { RunCluster } from '../run-context.ts';

/** Annotation of a Lease: the foreign objects of a failed revision; gone with the next success. */
export const FOREIGN_ANNOTATION = 'helm-lifecycle/foreign-objects';

/** The API server takes 256 KiB of all annotations. */
const LARGEST = 240 * 1024;

const memory = z.strictObject({
  objects: z
    .array(
      z.strictObject({
        apiVersion: z.string(),
        kind: z.string(),
        name: z.string(),
        namespace: z.exactOptional(z.string()),
      }),
    )
    .max(10_000),
  /** Binds them to the secret of the newest revision: whoever may only write leases cannot make up any. */
  seal: z.string(),
});

/** Remembers, for later runs, which objects of others a failed revision names; an empty list forgets. */
export async function rememberForeign(
  release: Pick<RecoveryContext, 'lease' | 'observed'>,
  objects: ObjectRef[],
): Promise<Result<undefined>> {
  const { lease, observed } = release;
  if (!lease) return ok();
  const last = newest(observed);
  const text =
    objects.length > 0 && last
      ? JSON.stringify({ objects, seal: sealOf(last, JSON.stringify(objects)) })
      : undefined;
  const { [FOREIGN_ANNOTATION]: before, ...annotations } = lease.annotations;
  if (before === undefined && text === undefined) return ok();
  note(release, {
    lease: {
      ...lease,
      annotations: text === undefined ? annotations : { ...annotations, [FOREIGN_ANNOTATION]: text },
    },
  });
  return lease.setAnnotations({ [FOREIGN_ANNOTATION]: text ?? null });
}

/** Where the memory of a release is: in the annotations of its lease, held or not. */
export interface Remembering extends Pick<RecoveryContext, 'observed'> {
  run: { cluster: Pick<RunCluster, 'reader'> };
  lease: { annotations: Record<string, string> } | undefined;
}

/** The foreign objects that a failed revision has left in the release and that still exist. */
export async function rememberedForeign({ lease, observed, run }: Remembering): Promise<Result<ObjectRef[]>> {
  const noted = parseMemory(lease?.annotations[FOREIGN_ANNOTATION]);
  const text = JSON.stringify(noted?.objects);
  const revisions = revisionsOf(observed);
  const sealed = revisions.findIndex((record) => noted?.seal === sealOf(record, text));
  if (!noted || sealed === -1) return ok([]);
  // The run that completed a later one has forgotten them: somebody has written again what he had read before.
  if (revisions.slice(sealed + 1).some(({ inputs }) => inputs !== undefined)) return ok([]);
  const live = await Promise.all(noted.objects.map((ref) => run.cluster.reader.get(ref)));
  const left: ObjectRef[] = [];
  for (const [index, found] of live.entries()) {
    if (!found.ok) return fail(during('look for objects that others made', found.failure));
    const ref = noted.objects[index];
    if (found.value && ref) left.push(ref);
  }
  return ok(left);
}

/** Whether the annotation has the form in which this project writes it. */
export function isForeignMemory(text: string): boolean {
  return parseMemory(text) !== undefined;
}

function parseMemory(text: string | undefined): z.infer<typeof memory> | undefined {
  if (text === undefined || Buffer.byteLength(text) > LARGEST) return undefined;
  return memory.safeParse(parseJson(text)).data;
}
