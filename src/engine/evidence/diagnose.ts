import { bundleFiles } from '../../diagnostics/bundle/bundle.ts';
import { diagnosisOf } from '../../diagnostics/bundle/diagnosis.ts';
import { collect } from '../../diagnostics/collect.ts';
import { boundedReader } from '../../diagnostics/collectors/bounded-reader.ts';
import type { Limits } from '../../diagnostics/collectors/source.ts';
import type { Evidence } from '../../diagnostics/evidence.ts';
import { findCauses } from '../../diagnostics/find-cause.ts';
import type { Subject } from '../../diagnostics/subject.ts';
import { worthMasking } from '../../diagnostics/worth-masking.ts';
import { createReleaseStore } from '../../helm/release-store.ts';
import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { Failure } from '../../model/result/failure.ts';
import { writePrivateFile } from '../../system/files.ts';
import { withTimeout } from '../deadline.ts';
import type { RecoveryContext } from '../release-context.ts';
import type { RunRecord } from '../run-context.ts';

/** A release that failed, and where its evidence is kept. */
export interface Diagnosed extends RecoveryContext {
  run: RecoveryContext['run'] & { record: Pick<RunRecord, 'redactor'> };
  diagnosticsFolder: string;
}

/** How thorough a diagnosis is. */
export interface Effort extends Limits {
  /** Characters of each part that is kept. */
  mostEach: number;
}

export const THOROUGH: Effort = { timeMs: 30_000, logLines: 200, logs: 30, mostEach: 800_000 };
/** A cancelled run has seconds left, and its hooks need them too. */
export const BRIEF: Effort = { timeMs: 1_500, logLines: 20, logs: 6, mostEach: 100_000 };

/**
 * Keeps what the cluster says about a failed release, before hooks or a rollback change it, and tells the cause that it
 * shows. Best effort, never a failure.
 */
export async function diagnose(release: Diagnosed, subject: Subject, effort: Effort): Promise<void> {
  const { run, planned, diagnosticsFolder: folder } = release;
  const warn = (what: string, error: unknown) => {
    const text = `${what}: ${error instanceof Error ? error.message : String(error)}`;
    run.record.emit({ type: 'warning', release: planned.id, text });
  };
  try {
    const { evidence, diagnosis } = await examine(release, subject, effort);
    const files = bundleFiles(evidence, diagnosis, { ...effort, redactor: run.record.redactor });
    await Promise.all(files.map(({ path, text }) => writePrivateFile(folder, path, text))).catch((error) =>
      warn('evidence could not be kept', error),
    );
    const { causes, cost } = diagnosis;
    const cause = causes.find((found) => isTelling(found, subject));
    run.record.emit({ type: 'diagnosed', release: planned.id, folder, ...(cause && { cause }), cost });
  } catch (error) {
    warn('evidence could not be collected', error);
  }
}

async function examine(
  { run, planned, signal }: Diagnosed,
  subject: Subject,
  effort: Effort,
): Promise<{ evidence: Evidence; diagnosis: Diagnosis }> {
  const startedAt = run.limits.clock.now();
  const secrets = new Set<string>();
  const { evidence, apiCalls } = await withTimeout(effort.timeMs, signal, async (until) => {
    const { reader, calls } = boundedReader(run.cluster.reader, until);
    const evidence = await collect({
      subject,
      limits: effort,
      reader,
      store: createReleaseStore(reader),
      onSecret: (value) => secrets.add(value),
    });
    return { evidence, apiCalls: calls() };
  });
  // From here on they are masked in everything that the run says.
  for (const secret of worthMasking(secrets, evidence)) run.record.redactor.learn(secret);
  const causes = findCauses(evidence);
  const cost = { apiCalls, durationMs: run.limits.clock.now() - startedAt };
  return {
    evidence,
    diagnosis: diagnosisOf(evidence, { id: planned.id, causes, cost }, run.record.redactor),
  };
}

/** A cancelled release needs no cause that only repeats "cancelled". */
function isTelling({ code }: Failure, { failure }: Subject): boolean {
  return failure.reason !== 'cancelled' || !['cancelled', 'too-slow', 'unknown'].includes(code ?? 'unknown');
}
