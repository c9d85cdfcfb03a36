import { sharedList } from '../../cluster/objects/shared-list.ts';
import type { RevisionRecord } from '../../model/release/release.ts';
import { during } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { RecoveryContext } from '../release-context.ts';

/** Label of a Secret that holds a record of Helm as it was before it was mended: the name of the release. */
const ORIGINAL_LABEL = 'helm-lifecycle/original-of';

/** Copies the record of a revision, unless it was copied before. The value is the name of the copy; Helm does not see it. */
export async function keepOriginal(
  { run, planned, effects }: RecoveryContext,
  record: RevisionRecord,
): Promise<Result<string>> {
  const { name, namespace } = planned;
  const ref = { apiVersion: 'v1', kind: 'Secret', namespace };
  const copy = { ...ref, name: `helm-lifecycle.original.${name}.v${record.revision}` };
  const found = await run.cluster.reader.get(copy);
  if (!found.ok) return fail(during('keep the stored revision', found.failure));
  if (found.value) return ok(copy.name);
  const secret = await run.cluster.reader.get({ ...ref, name: record.secretName });
  if (!secret.ok) return fail(during('keep the stored revision', secret.failure));
  const { data } = (secret.value ?? {}) as { data?: Record<string, string> };
  const created = await effects.cluster.create({
    ...{ apiVersion: 'v1', kind: 'Secret', type: 'helm-lifecycle/original', data: data ?? {} },
    metadata: { name: copy.name, namespace, labels: { [ORIGINAL_LABEL]: name } },
  });
  return created.ok ? ok(copy.name) : fail(during('keep the stored revision', created.failure));
}

/** The names of the copies that there are of a release. */
export async function findOriginals({
  run,
  planned,
  signal,
}: Pick<RecoveryContext, 'run' | 'planned' | 'signal'>): Promise<Result<string[]>> {
  // There are hardly ever any, so all releases of a namespace can look for theirs at once.
  const copies = await sharedList(
    run.cluster.reader,
    {
      ...{ apiVersion: 'v1', kind: 'Secret', namespace: planned.namespace, metadataOnly: true },
      labelSelector: ORIGINAL_LABEL,
    },
    signal,
  );
  if (!copies.ok) return fail(during('look for the records that were kept', copies.failure));
  const own = copies.value.filter(({ metadata }) => metadata.labels?.[ORIGINAL_LABEL] === planned.name);
  return ok(own.map(({ metadata }) => metadata.name));
}

/** After an uninstall: the copies go with the release. */
export async function forgetOriginals(
  { planned: { namespace }, effects }: Pick<RecoveryContext, 'planned' | 'effects'>,
  names: readonly string[],
): Promise<Result<undefined>> {
  for (const name of names) {
    const deleted = await effects.cluster.delete({ apiVersion: 'v1', kind: 'Secret', name, namespace });
    if (!deleted.ok) return fail(during(`delete secret ${name}`, deleted.failure));
  }
  return ok();
}
