import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { RunResult } from '../../model/result/run-result.ts';
import { diagnosisSchema } from '../../report/schemas/diagnosis-schema.ts';

/**
 * What was found out about the releases that failed, by their ids. A release without a diagnosis that can be read is left
 * out: its failure is told anyway, and scripts may have written into the same folder.
 */
export async function readDiagnoses({ releases }: RunResult): Promise<Map<string, Diagnosis>> {
  const found = await Promise.all(
    releases.map(async ({ id, diagnostics }) => {
      const diagnosis = diagnostics === undefined ? undefined : await readDiagnosis(diagnostics);
      return diagnosis ? [[id, diagnosis] as const] : [];
    }),
  );
  return new Map(found.flat());
}

async function readDiagnosis(folder: string): Promise<Diagnosis | undefined> {
  try {
    return diagnosisSchema.parse(JSON.parse(await readFile(join(folder, 'diagnosis.json'), 'utf8')));
  } catch {
    return undefined;
  }
}
