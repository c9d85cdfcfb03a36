import type { HistoryReport } from '../model/release/release-state.ts';
import { ok } from '../model/result.ts';
import { releaseHistories } from '../observe/release-states.ts';
import { historyLines } from '../report/state-lines.ts';
import { renderHistory } from '../report/summary/state.ts';
import { withSession } from '../session/with-session.ts';
import type { Command } from './command.ts';

interface Looked {
  kind: 'history';
  report: HistoryReport;
}

/** Lists the stored revisions of the selected releases, with the runs that made them. Starts no Helm and changes nothing. */
export const history: Command<Looked> = {
  name: 'history',
  summary: 'List the stored revisions of a release, the runs that made them and which of them were completed',
  on: 'both',
  positional: { option: 'select', as: 'CHART', required: true },
  options: ['manifest', 'select', 'cluster', 'summary', 'annotations'],
  examples: ['history api', 'history api --environment production --output json'],

  run: (options, deps) => {
    const purpose = { withNeeds: false, readFor: 'releases' } as const;
    return withSession({ options, deps, purpose, keeps: 'nothing' }, async (session) => {
      const { manifest, entries, cluster, connection, store } = session;
      const releases = await releaseHistories(entries, { store });
      if (!releases.ok) return releases;
      const report: HistoryReport = {
        formatVersion: 1,
        manifest: manifest.file,
        cluster,
        at: new Date(connection.reader.serverTime()).toISOString(),
        releases: releases.value,
      };
      return ok({ kind: 'history', report });
    });
  },

  tell: ({ report }) => ({
    ending: 'good',
    lines: historyLines(report),
    summary: renderHistory(report),
    annotations: [],
    outputs: { outcome: 'no-changes', changed: false },
    json: report,
  }),
};
