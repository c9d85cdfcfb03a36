import { join } from 'node:path';
import { objectsIn, readRevision } from '../../helm/stored-objects.ts';
import { readManifest } from '../../kube/manifest-parts.ts';
import { nameOf } from '../../kube/object.ts';
import { redactObject, secretValues } from '../../kube/redact-object.ts';
import type { StepOf } from '../../model/plan/built-in-step.ts';
import type { StoredRelease } from '../../model/release/release.ts';
import { ok, type Result } from '../../model/result.ts';
import { writePrivateFile } from '../../system/files.ts';
import { secretsInValues } from '../../util/secrets-in-values.ts';
import { writeGoYaml } from '../../util/yaml/write-go-yaml.ts';
import { note, type ReleaseContext } from '../release-context.ts';

/** Before a reinstall: says what will be deleted, and keeps the values and resources of the old release as evidence. */
export async function keepRelease(
  release: ReleaseContext,
  { revision }: StepOf<'keep-release'>,
): Promise<Result<undefined>> {
  const { run, planned } = release;
  const stored = await readRevision(planned, revision, run.cluster);
  if (!stored.ok) return stored;
  // A second try finds it gone, and it is kept.
  if (!stored.value || release.replaced) return ok();
  await announce(release, stored.value);
  await keep(release, stored.value);
  note(release, { replaced: stored.value });
  return ok();
}

async function announce(release: ReleaseContext, stored: StoredRelease): Promise<void> {
  const located = await objectsIn(stored.manifest, release.planned, release.run.cluster.reader);
  if (!located.ok) return;
  const claims = located.value.filter((object) => object.kind === 'PersistentVolumeClaim').map(nameOf);
  const volumes = claims.length > 0 ? `, with the data of ${claims.join(', ')}` : '';
  const text = `reinstall deletes revision ${stored.revision} (${stored.chart.name} ${stored.chart.version}) and its ${located.value.length === 1 ? 'object' : `${located.value.length} objects`}${volumes}`;
  release.run.record.emit({ type: 'warning', release: release.planned.id, text });
}

/** What is secret in it is masked. */
async function keep({ run, diagnosticsFolder }: ReleaseContext, stored: StoredRelease): Promise<void> {
  const { objects } = readManifest(stored.manifest);
  for (const secret of secretsInValues(stored.values)) run.record.redactor.learn(secret);
  for (const secret of objects.flatMap(secretValues)) run.record.redactor.learn(secret);
  const folder = join(diagnosticsFolder, 'replaced-release');
  const write = (name: string, ...documents: object[]) =>
    writePrivateFile(
      folder,
      name,
      run.record.redactor.clean(documents.map((it) => writeGoYaml(it)).join('---\n')),
    );
  await write('values.yaml', stored.values);
  await write('rendered.yaml', ...objects.map(redactObject));
}
