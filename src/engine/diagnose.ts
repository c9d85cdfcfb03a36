import { join } from 'node:path';
import { stringify } from 'yaml';
import { collectEvidence } from '../diagnostics/collect.ts';
import { redactObject } from '../kube/redact-object.ts';
import { writePrivateFile } from '../system/files.ts';
import { withTimeout } from './deadline.ts';
import type { RecoveryContext, RunContext } from './run-context.ts';

const EVIDENCE_MS = 30_000;

/** A release that failed, and where its evidence is kept. */
export interface Diagnosed extends RecoveryContext {
  run: RecoveryContext['run'] & Pick<RunContext, 'redactor'>;
  diagnosticsFolder: string;
}

/** Keeps what the cluster says about a failed release, before hooks or a rollback change it; best effort, never a failure. */
export async function diagnose(release: Diagnosed, limitMs = EVIDENCE_MS): Promise<void> {
  const { run, planned, diagnosticsFolder } = release;
  try {
    const evidence = await withTimeout(limitMs, release.signal, (signal) =>
      collectEvidence({ reader: run.reader, store: run.store, observed: release.observed, signal }),
    );
    const files = {
      pods: evidence.pods.map(redactObject),
      events: evidence.events,
      missing: evidence.missing,
    };
    for (const [name, content] of Object.entries(files)) {
      await writePrivateFile(join(diagnosticsFolder, `${name}.yaml`), run.redactor.clean(stringify(content)));
    }
    const found = evidence.pods.length + evidence.events.length;
    if (found === 0 && evidence.missing.length > 0) {
      const text = `no evidence could be collected: ${evidence.missing[0]}`;
      return run.emit({ type: 'warning', release: planned.id, text });
    }
    run.emit({ type: 'diagnosed', release: planned.id, folder: diagnosticsFolder });
  } catch (error) {
    const text = `evidence could not be kept: ${error instanceof Error ? error.message : String(error)}`;
    run.emit({ type: 'warning', release: planned.id, text });
  }
}
