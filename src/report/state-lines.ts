import type {
  HistoryEntry,
  HistoryReport,
  ReleaseState,
  RunMention,
  StatusReport,
} from '../model/release/release-state.ts';
import { textTable } from './text-table.ts';

/** Columns of a terminal that every line of a table fits into. */
const WIDTH = 80;

/** What `status` prints: a line for each chart, and below it what is unusual about it. */
export function statusLines(report: StatusReport): string[] {
  if (report.releases.length === 0) return ['no charts were selected'];
  const [header = '', ...lines] = textTable(
    [
      { title: 'CHART', cuts: true },
      { title: 'RELEASE', cuts: true },
      { title: 'STATE' },
      { title: 'REV' },
      { title: 'VERSION', cuts: true },
      { title: 'CHANGED' },
    ],
    report.releases.map((release) => [
      release.id,
      `${release.namespace}/${release.name}`,
      release.state,
      release.revision?.toString() ?? '',
      release.chart?.version ?? '',
      ageText(release.changedAt, report.at),
    ]),
    WIDTH,
  );
  return [header, ...report.releases.flatMap((release, at) => [lines[at] ?? '', ...notes(release, report)])];
}

/** What `history` prints, oldest first. */
export function historyLines({ releases, at }: HistoryReport): string[] {
  return releases.flatMap(({ id, namespace, name, revisions }) => {
    const title = `${id}: release ${namespace}/${name}`;
    if (revisions.length === 0) return [`${title} is absent: no revision is stored`];
    const table = textTable(
      [
        { title: 'REV' },
        { title: 'STATUS' },
        { title: 'VERSION', cuts: true },
        { title: 'CHANGED' },
        { title: 'COMPLETED' },
        { title: 'BY', cuts: true },
      ],
      revisions.map((entry) => [
        entry.revision.toString(),
        entry.status,
        entry.chart?.version ?? '',
        ageText(entry.changedAt, at),
        entry.completed ? 'yes' : 'no',
        entryText(entry),
      ]),
      WIDTH,
    );
    return [title, ...table];
  });
}

/** What a reader of one revision wants to know besides its status: the run, else what stands in it. */
export function entryText({ run, description, unread }: HistoryEntry): string {
  if (unread) return `not readable: ${unread.message}`;
  return runText(run) ?? description ?? '';
}

/** What is unusual about a release, as sentences without a full stop. */
export function stateNotes(
  release: ReleaseState,
  { manifestId }: Pick<StatusReport, 'manifestId'>,
): string[] {
  const { state, revision, serves, completed, owner, lease, description, unread } = release;
  const run = runText(release.run);
  const isOthers = owner !== undefined && owner !== manifestId;
  return [
    ...(lease
      ? [
          lease.expired
            ? `a run that is dead held its lease until ${lease.until}: ${lease.holder}`
            : `a run works on it: ${lease.holder} (lease until ${lease.until})`,
        ]
      : []),
    ...(state === 'failed' && description !== undefined ? [`failed: ${description}`] : []),
    ...(serves !== undefined ? [`revision ${serves} serves`] : []),
    ...(state === 'deployed' && !completed
      ? [`no run has completed revision ${revision}, so the next deploy goes over it again`]
      : []),
    ...(release.url === undefined ? [] : [`is at ${release.url}`]),
    ...driftNote(release),
    ...(isOthers ? [`belongs to manifest ${owner}`] : []),
    ...(run !== undefined ? [`last run: ${run}`] : []),
    ...(unread ? [`not known: ${unread.message}`] : []),
  ];
}

function driftNote({ drift, revision }: ReleaseState): string[] {
  if (drift === undefined || drift.state === 'none') return [];
  return [
    drift.state === 'drifted'
      ? `drifted from revision ${revision}: ${drift.what}`
      : `whether it drifted is not known: ${drift.what}`,
  ];
}

function notes(release: ReleaseState, report: StatusReport): string[] {
  return stateNotes(release, report).map((note) => `  ${note}`);
}

/** The address of the run; without one its commit. */
export function runText(run: RunMention | undefined): string | undefined {
  return run?.url ?? (run?.commit === undefined ? undefined : `commit ${run.commit.slice(0, 12)}`);
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was: `42s`, `5m`, `3h`, `12d`. */
export function ageText(time: string | undefined, now: string): string {
  if (time === undefined) return '';
  const seconds = Math.max(0, Math.round((Date.parse(now) - Date.parse(time)) / 1_000));
  if (seconds < 2 * MINUTE) return `${seconds}s`;
  if (seconds < 2 * HOUR) return `${Math.floor(seconds / MINUTE)}m`;
  return seconds < 2 * DAY ? `${Math.floor(seconds / HOUR)}h` : `${Math.floor(seconds / DAY)}d`;
}
