import { join } from 'node:path';
import { isJsonObject } from '../model/json.ts';
import { newest } from '../model/release.ts';
import { parseRendered } from '../observe/rendered.ts';
import { writePrivateFile } from '../system/files.ts';
import type { ReleaseContext } from './run-context.ts';

/**
 * Keeps the logs of the chart's test pods as `helm-test.log` beside the evidence and gives their lines. Best effort: Helm's
 * own `--logs` fails tests that have passed when a pod is gone already, so what cannot be read is left out here.
 */
export async function keepTestLogs(release: ReleaseContext): Promise<string[]> {
  const lines: string[] = [];
  for (const { namespace, name, container } of await testContainers(release)) {
    const log = await release.run.reader.log({ namespace, name }, { container });
    if (!log.ok || !log.value) continue;
    lines.push(`--- ${name}/${container}`, ...log.value.trimEnd().split('\n'));
  }
  if (lines.length > 0) {
    const text = release.run.redactor.clean(`${lines.join('\n')}\n`);
    await writePrivateFile(join(release.diagnosticsFolder, 'helm-test.log'), text);
  }
  return lines;
}

async function testContainers({ run, planned, observed }: ReleaseContext) {
  const record = newest(observed);
  const stored = record && (await run.store.read(planned, record.revision));
  const tests = stored?.ok ? (stored.value?.chartHooks ?? []) : [];
  return tests
    .filter(({ kind, events }) => kind === 'Pod' && events.includes('test'))
    .flatMap(({ manifest }) => {
      const pods = parseRendered(manifest);
      return pods.ok ? pods.value : [];
    })
    .flatMap(({ metadata, spec }) => {
      const { namespace = planned.namespace, name } = metadata;
      const containers = Array.isArray(spec?.containers) ? spec.containers.filter(isJsonObject) : [];
      return containers.map((container) => ({ namespace, name, container: String(container.name) }));
    });
}
