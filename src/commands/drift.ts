import type { DriftReport } from '../model/drift.ts';
import { ok } from '../model/result.ts';
import { driftAnnotations } from '../report/drift/drift-annotations.ts';
import { driftLines } from '../report/drift/drift-lines.ts';
import { renderDrift } from '../report/drift/drift-summary.ts';
import { failureLines } from '../report/failure.ts';
import { failureOfDrift, runDrift } from '../session/run-drift.ts';
import { withSession } from '../session/with-session.ts';
import type { Command } from './command.ts';

interface Compared {
  kind: 'drift';
  report: DriftReport;
  reportPath: string;
}

/** Compares what the releases stored with what is live. Starts no Helm and changes nothing; the charts may be broken or gone. */
export const drift: Command<Compared> = {
  name: 'drift',
  summary: 'Show what was changed by hand since the releases were deployed, by whom and when',
  on: 'both',
  positional: { option: 'select', as: 'CHART' },
  options: ['manifest', 'select', 'cluster', 'drift', 'detailedExitcode', 'result'],
  examples: ['drift --environment production', 'drift api --action fail --output json'],

  run: (options, deps) => {
    const purpose = { withNeeds: false, command: 'destroy' } as const;
    return withSession({ options, deps, purpose }, async (session) => {
      const report = await runDrift(session);
      return report.ok ? ok({ kind: 'drift', ...report.value }) : report;
    });
  },

  tell({ report, reportPath }) {
    const failure = failureOfDrift(report);
    const { drifted } = report.counts;
    return {
      ending: failure ? 'failed' : 'good',
      lines: [...driftLines(report), ...(failure ? failureLines(failure) : []), reportPath],
      summary: renderDrift(report, reportPath),
      annotations: driftAnnotations(report),
      outputs: {
        outcome: failure ? 'failed' : drifted > 0 ? 'succeeded' : 'no-changes',
        changed: drifted > 0,
        drifted: report.releases.flatMap(({ id, state }) => (state === 'drifted' ? [id] : [])),
        'result-path': reportPath,
        ...(failure && { 'failure-reason': failure.reason }),
      },
      json: report,
    };
  },
};
