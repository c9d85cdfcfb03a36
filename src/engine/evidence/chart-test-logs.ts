import { type TestContainer, testContainers } from '../../helm/test-containers.ts';
import { newest } from '../../model/release/release.ts';
import { writePrivateFile } from '../../system/files.ts';
import type { ReleaseContext } from '../run-context.ts';

/**
 * Keeps the logs of the chart's test pods as `helm-test.log` beside the evidence and gives their lines. Best effort: Helm's
 * own `--logs` fails tests that have passed when a pod is gone already, so what cannot be read is left out here.
 */
export async function keepTestLogs(release: ReleaseContext): Promise<string[]> {
  const lines: string[] = [];
  for (const { namespace, name, container } of await containersOf(release)) {
    const log = await release.run.reader.log({ namespace, name }, { container });
    if (!log.ok || !log.value) continue;
    lines.push(`--- ${name}/${container}`, ...log.value.trimEnd().split('\n'));
  }
  if (lines.length > 0) {
    const text = release.run.redactor.clean(`${lines.join('\n')}\n`);
    await writePrivateFile(release.diagnosticsFolder, 'helm-test.log', text);
  }
  return lines;
}

async function containersOf({ run, planned, observed }: ReleaseContext): Promise<TestContainer[]> {
  const record = newest(observed);
  const stored = record && (await run.store.read(planned, record.revision));
  return stored?.ok && stored.value ? testContainers(stored.value) : [];
}
