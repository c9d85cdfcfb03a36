import { readRevision } from '../../helm/stored-objects.ts';
import { testLogs } from '../../helm/test-logs.ts';
import { newest } from '../../model/release/release.ts';
import { writePrivateFile } from '../../system/files.ts';
import type { ReleaseContext } from '../release-context.ts';

/** Keeps the logs of the chart's test pods as `helm-test.log` beside the evidence and gives their lines. Best effort. */
export async function keepTestLogs({
  run,
  planned,
  observed,
  diagnosticsFolder,
}: ReleaseContext): Promise<string[]> {
  const stored = await readRevision(planned, newest(observed)?.revision, run.cluster);
  const lines = stored.ok && stored.value ? await testLogs(stored.value, run.cluster.reader) : [];
  if (lines.length > 0) {
    const text = run.record.redactor.clean(`${lines.join('\n')}\n`);
    await writePrivateFile(diagnosticsFolder, 'helm-test.log', text);
  }
  return lines;
}
