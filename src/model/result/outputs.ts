import type { RunOutcome } from '../journal/event.ts';
import type { RunResult } from './run-result.ts';

/** The outputs of the action: what action.yml and the docs say about each. */
export const OUTPUTS = {
  outcome: { help: '`succeeded`, `no-changes`, `failed`, `timed-out` or `cancelled`' },
  changed: {
    help: '`true` when a release was changed; in a dry run, when one would be; with `drift`, when one drifted',
  },
  headline: {
    help: 'The run in one plain line, such as `deploy failed: 1 succeeded, 1 failed; api: image-not-found`',
  },
  counts: { help: 'How many charts ended how, as JSON such as `{"succeeded": 2, "unchanged": 1, ...}`' },
  drifted: { help: 'With `drift`: the ids of the charts whose releases drifted, as a JSON list' },
  'result-path': { help: 'Path of result.json, which holds everything that happened' },
  'summary-path': { help: 'Path of summary.md, the summary of the run as Markdown, for a message elsewhere' },
  url: { help: 'Where the first chart that has a `url` is reached' },
  urls: { help: 'Where each chart that has a `url` is reached, as JSON: `{"api": "https://..."}`' },
  'diagnostics-path': { help: 'Folder with the evidence of what failed' },
  'plan-path': {
    help: 'Path of plan.md, the plan as Markdown of at most 60,000 characters, for a comment; empty when something was performed',
  },
  'artifact-id': {
    help: 'Number of the uploaded artifact; empty when nothing was uploaded, or the post step did it because the run was cancelled',
  },
  'artifact-url': { help: 'Page of the uploaded artifact' },
  'failure-reason': { help: 'Code of the first failure, such as `not-ready`; empty when nothing failed' },
  'failure-code': {
    help: 'Code of its cause, such as `image-not-found`, when the evidence showed one; see docs/failures.md',
  },
  'preview-namespace': { help: 'Namespace of the preview' },
  'preview-url': { help: 'Address of the preview, from `preview-url`' },
  'helm-version': { help: 'Version of Helm that was used' },
  'kubectl-version': { help: 'Version of kubectl that was used' },
} as const satisfies Record<string, { help: string }>;

export type OutputName = keyof typeof OUTPUTS;

/** Their values; one that is absent becomes empty text. */
export interface Outputs extends Partial<Record<OutputName, string | boolean | object>> {
  outcome: RunOutcome;
  changed: boolean;
  counts?: RunResult['counts'];
}
