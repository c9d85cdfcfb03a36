import { join } from 'node:path';
import { redactObject, secretValues } from '../../kube/redact-object.ts';
import type { StoredRelease } from '../../model/release.ts';
import { readStored } from '../../observe/rendered.ts';
import { writePrivateFile } from '../../system/files.ts';
import { secretsInValues } from '../../util/secrets-in-values.ts';
import { writeGoYaml } from '../../util/yaml/write-go-yaml.ts';
import type { ReleaseContext } from '../run-context.ts';

/** Keeps the values and resources of a release that a reinstall removes, as evidence: what is secret in them is masked. */
export async function keepReplaced(
  { run, diagnosticsFolder }: ReleaseContext,
  stored: StoredRelease,
): Promise<void> {
  const { objects } = readStored(stored.manifest);
  for (const secret of secretsInValues(stored.values)) run.redactor.learn(secret);
  for (const secret of objects.flatMap(secretValues)) run.redactor.learn(secret);
  const folder = join(diagnosticsFolder, 'replaced-release');
  const keep = (name: string, ...documents: object[]) =>
    writePrivateFile(folder, name, run.redactor.clean(documents.map((it) => writeGoYaml(it)).join('---\n')));
  await keep('values.yaml', stored.values);
  await keep('rendered.yaml', ...objects.map(redactObject));
}
