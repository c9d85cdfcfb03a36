import type { DriftReport } from '../model/release/drift.ts';
import { ok } from '../model/result.ts';
import { driftAnnotations } from '../report/drift/drift-annotations.ts';
import { driftLines } from '../report/drift/drift-lines.ts';
import { renderDrift } from '../report/drift/drift-summary.ts';
import { failureLines } from '../report/failure.ts';
import type { Ran } from '../session/contract.ts';
import { redeploy } from '../session/stages/redeploy.ts';
import { failureOfDrift, runDrift } from '../session/stages/run-drift.ts';
import { withHelmSession, withSession } from '../session/with-session.ts';
import type { Command, Told } from './command.ts';
import { tellRun } from './tell-run.ts';

interface Compared {
  kind: 'drift';
  report: DriftReport;
  reportPath: string;
  /** What restored the releases that drifted. */
  ran?: Ran;
}

/** Compares what the releases stored with what is live. Without `redeploy` it starts no Helm and changes nothing; the charts may be broken or gone. */
export const drift: Command<Compared> = {
  name: 'drift',
  summary: 'Show what was changed by hand since the releases were deployed, by whom and when, or restore it',
  on: 'both',
  positional: { option: 'select', as: 'CHART' },
  options: [
    'manifest',
    'select',
    'drift',
    'cluster',
    'helm',
    'change',
    'concurrency',
    'onError',
    'progress',
    'result',
  ],
  examples: ['drift --environment production', 'drift api --action redeploy --dry-run'],

  run: (options, deps) => {
    if (options.driftAction === 'redeploy') {
      // Its hooks run, so that everything in the manifest has to be right.
      return withHelmSession({ options, deps, purpose: { withNeeds: false } }, async (session) => {
        const found = await runDrift(session);
        if (!found.ok) return found;
        const { restores, ...kept } = found.value;
        if (restores.length === 0) return ok({ kind: 'drift', ...kept });
        return ok({ kind: 'drift', ...kept, ran: await redeploy(restores, session) });
      });
    }
    const purpose = { withNeeds: false, command: 'destroy' } as const;
    return withSession({ options, deps, purpose }, async (session) => {
      const found = await runDrift(session);
      return found.ok ? ok({ kind: 'drift', ...found.value }) : found;
    });
  },

  tell(compared) {
    const { report, reportPath, ran } = compared;
    const told = tellCompared(compared);
    if (!ran) return told;
    const restored = tellRun(ran);
    // What could not be compared could not be restored either.
    const isKnown = told.ending === 'good' || restored.ending !== 'good';
    return {
      ...restored,
      ending: isKnown ? restored.ending : told.ending,
      lines: [...told.lines, ...restored.lines],
      summary: [restored.summary, renderDrift(report, reportPath)].join('\n'),
      annotations: restored.annotations,
      outputs: {
        ...restored.outputs,
        ...(told.outputs.drifted && { drifted: told.outputs.drifted }),
        ...(!isKnown && { outcome: told.outputs.outcome, 'failure-reason': 'drifted' }),
      },
      json: { ...report, run: ran.result },
    };
  },
};

function tellCompared({ report, reportPath }: Compared): Told {
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
}
