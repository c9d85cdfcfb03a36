import { findReleaseUrl } from '../engine/release/release-url.ts';
import type { StatusReport } from '../model/release/release-state.ts';
import { ok } from '../model/result.ts';
import { releaseStates } from '../observe/release-states.ts';
import { statusLines } from '../report/state-lines.ts';
import { renderStatus } from '../report/summary/state.ts';
import { withSession } from '../session/with-session.ts';
import type { Command } from './command.ts';

interface Looked {
  kind: 'status';
  report: StatusReport;
}

/** Says how the releases of the manifest stand in the cluster. Starts no Helm and changes nothing; the charts may be broken. */
export const status: Command<Looked> = {
  name: 'status',
  summary: 'Show how the releases stand: state, revision, chart, URL, drift, last run and who works on them',
  on: 'both',
  positional: { option: 'select', as: 'CHART' },
  options: ['manifest', 'select', 'cluster', 'summary', 'annotations'],
  examples: ['status', 'status api --environment production --output json'],

  run: (options, deps) => {
    const purpose = { withNeeds: false, readFor: 'releases' } as const;
    return withSession({ options, deps, purpose, keeps: 'nothing' }, async (session) => {
      const { manifest, entries, cluster, connection, store } = session;
      const releases = await releaseStates(entries, manifest.id, { store, reader: connection.reader });
      if (!releases.ok) return releases;
      const run = { cluster: { reader: connection.reader }, limits: { signal: deps.signal } };
      const withUrls = releases.value.map(async (release) => {
        const entry = entries.find(({ id }) => id === release.id);
        const found = entry && release.state === 'deployed' ? await findReleaseUrl(entry, run) : undefined;
        return found && 'url' in found ? { ...release, url: found.url } : release;
      });
      const report: StatusReport = {
        formatVersion: 1,
        manifest: manifest.file,
        manifestId: manifest.id,
        ...(manifest.environment !== undefined && { environment: manifest.environment }),
        cluster,
        at: new Date(connection.reader.serverTime()).toISOString(),
        releases: await Promise.all(withUrls),
      };
      return ok({ kind: 'status', report });
    });
  },

  tell: ({ report }) => ({
    ending: 'good',
    lines: statusLines(report),
    summary: renderStatus(report),
    annotations: [],
    outputs: { outcome: 'no-changes', changed: false },
    json: report,
  }),
};
