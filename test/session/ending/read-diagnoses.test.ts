import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDiagnoses } from '../../../src/session/ending/read-diagnoses.ts';
import { aDiagnosis } from '../../report/a-diagnosis.ts';
import { failingRun } from '../../report/runs.ts';
import { useFolder } from '../../rig/folder.ts';

const folder = useFolder();

it('reads the diagnosis of each failed release, and leaves out what is none', async () => {
  const { result } = failingRun();
  const texts = [JSON.stringify(aDiagnosis()), 'not JSON', '{"formatVersion":2}', undefined];
  const releases = await Promise.all(
    result.releases.map(async (release, index) => {
      const diagnostics = folder.path(release.id);
      await mkdir(diagnostics);
      const text = texts[index];
      if (text !== undefined) await writeFile(join(diagnostics, 'diagnosis.json'), text);
      return { ...release, diagnostics };
    }),
  );
  const read = await readDiagnoses({ ...result, releases });
  expect([...read]).toEqual([[releases[0]?.id, aDiagnosis()]]);
});
