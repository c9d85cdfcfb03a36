import type { DriftReport } from '../model/release/drift.ts';
import { ok, type Result } from '../model/result.ts';
import type { IssueEnd } from '../model/sticky-issue.ts';
import { driftAnnotations } from '../report/drift/drift-annotations.ts';
import { driftLines, driftTones } from '../report/drift/drift-lines.ts';
import { renderDrift } from '../report/drift/drift-summary.ts';
import { codeSpan } from '../report/escape-markdown.ts';
import { failureLines } from '../report/failure.ts';
import type { Ran } from '../session/contract.ts';
import { redeploy } from '../session/stages/redeploy.ts';
import { failureOfDrift, runDrift } from '../session/stages/run-drift.ts';
import { writeDriftIssue } from '../session/stages/write-drift-issue.ts';
import { withHelmSession, withSession } from '../session/with-session.ts';
import type { Command, Told } from './command.ts';
import { tellRun } from './tell-run.ts';

interface Compared {
  kind: 'drift';
  report: DriftReport;
  reportPath: string;
  /** What restored the releases that drifted. */
  ran?: Ran;
  /** What became of the issue about it. */
  issue?: Result<IssueEnd>;
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
      const purpose = { withNeeds: false, decrypts: 'hooks' } as const;
      return withHelmSession({ options, deps, purpose }, async (session) => {
        const found = await runDrift(session);
        if (!found.ok) return found;
        const { restores, ...kept } = found.value;
        if (restores.length === 0) return ok({ kind: 'drift', ...kept });
        return ok({ kind: 'drift', ...kept, ran: await redeploy(restores, session) });
      });
    }
    const purpose = { withNeeds: false, readFor: 'releases' } as const;
    return withSession({ options, deps, purpose }, async (session) => {
      const found = await runDrift(session);
      if (!found.ok) return found;
      const { restores: _, ...kept } = found.value;
      if (options.driftAction !== 'issue' || options.dryRun) return ok({ kind: 'drift', ...kept });
      return ok({ kind: 'drift', ...kept, issue: await writeDriftIssue(kept.report, options, deps) });
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
      tones: new Map([...(told.tones ?? []), ...(restored.tones ?? [])]),
      summary: [restored.summary, renderDrift(report, wholeIn(reportPath))].join('\n'),
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

function tellCompared({ report, reportPath, issue }: Compared): Told {
  // Who asked for an issue reads nothing else: without it the drift is told to nobody.
  const failure = issue?.ok === false ? issue.failure : failureOfDrift(report);
  const { drifted } = report.counts;
  return {
    ending: failure ? 'failed' : 'good',
    lines: [
      ...driftLines(report),
      ...(issue?.ok ? issueLine(issue.value) : []),
      ...(failure ? failureLines(failure) : []),
      `everything is in ${reportPath}`,
    ],
    tones: driftTones(report),
    summary: renderDrift(report, wholeIn(reportPath)),
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

function issueLine(end: IssueEnd): string[] {
  return end.did === 'absent' ? [] : [`issue ${end.did}: ${end.url}`];
}

function wholeIn(reportPath: string): string {
  return `Everything is in ${codeSpan(reportPath)}.`;
}
