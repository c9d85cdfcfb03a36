import type { RunOutcome } from '../model/event.ts';
import type { RunResult } from '../model/run-result.ts';
import type { Redactor } from '../system/redactor.ts';
import type { Core } from './core.ts';

/** The outputs of the action, as action.yml documents them; absent ones become empty text. */
export interface Outputs {
  outcome: RunOutcome;
  changed: boolean;
  counts?: RunResult['counts'];
  resultPath?: string;
  diagnosticsPath?: string;
  failureReason?: string;
  failureCode?: string;
  artifact?: { id: string; url: string };
  helmVersion?: string;
  kubectlVersion?: string;
}

/** Writes every output, whatever the outcome is. */
export function writeOutputs(core: Pick<Core, 'setOutput'>, outputs: Outputs, redactor: Redactor): void {
  const texts = {
    outcome: outputs.outcome,
    changed: String(outputs.changed),
    counts: outputs.counts === undefined ? '{}' : JSON.stringify(outputs.counts),
    'result-path': outputs.resultPath,
    'diagnostics-path': outputs.diagnosticsPath,
    'failure-reason': outputs.failureReason,
    'failure-code': outputs.failureCode,
    'artifact-id': outputs.artifact?.id,
    'artifact-url': outputs.artifact?.url,
    'helm-version': outputs.helmVersion,
    'kubectl-version': outputs.kubectlVersion,
  };
  for (const [name, text] of Object.entries(texts)) core.setOutput(name, redactor.clean(text ?? ''));
}
