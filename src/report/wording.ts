import { OPERATIONS, type Operation } from '../model/plan/operation.ts';
import { MAIN_PHASES, type Phase } from '../model/plan/phase.ts';
import type { Fallback, PlannedTools } from '../model/plan/plan.ts';
import type { ReleaseResult, RunResult } from '../model/result/run-result.ts';
import { counted } from '../util/counted.ts';
import { unreachable } from '../util/unreachable.ts';
import { deletionsOf } from './plan/deletions.ts';

type Versions = Pick<ReleaseResult, 'operation' | 'chart' | 'from' | 'to'>;

/** The chart version before and after: `1.2.0 -> 1.3.0`, `1.3.0` when it is new or stays; empty when it is not known. */
export function versionChange({ operation, chart, from, to }: Versions): string {
  const after = removes(operation) ? undefined : (chart?.version ?? to?.version);
  return arrow(from?.version, after, removes(operation));
}

/** The revision before and after: `3 -> 4`, `1`; empty when there was none. */
export function revisionChange({ operation, from, to }: Versions): string {
  return arrow(from?.revision.toString(), to?.revision.toString(), removes(operation));
}

function removes(operation: Operation): boolean {
  return operation === 'uninstall' || operation === 'absent';
}

function arrow(before: string | undefined, after: string | undefined, removed: boolean): string {
  if (before === undefined) return after ?? '';
  if (after === undefined) return removed ? `${before} -> none` : before;
  return before === after ? after : `${before} -> ${after}`;
}

type Told = Pick<RunResult, 'command' | 'dryRun' | 'outcome' | 'releases'>;

/** `deploy succeeded`, `plan of destroy that deletes 3 objects`, `plan of deploy failed`: the run in a few words. */
export function headline(result: Told): string {
  const what = result.dryRun ? `plan of ${result.command}` : result.command;
  switch (result.outcome) {
    case 'succeeded':
      return result.dryRun ? `${what}${deletesText(result)}` : `${what} succeeded`;
    case 'failed':
      return `${what} ${result.outcome}`;
    case 'no-changes':
      return `${what}: nothing to change`;
    case 'timed-out':
      return `${what} timed out`;
    case 'cancelled':
      return `${what} was cancelled`;
    case 'interrupted':
      return `${what} was killed before it ended`;
    default:
      return unreachable(result.outcome);
  }
}

/** ` that deletes 3 objects`: that a plan was made well must not read as if all were well. */
function deletesText(result: Told): string {
  const count = deletionsOf(result).length;
  return count === 0 ? '' : ` that deletes ${counted(count, 'object')}`;
}

const ICONS: Record<RunResult['outcome'], string> = {
  succeeded: '✅',
  'no-changes': '✅',
  failed: '❌',
  'timed-out': '❌',
  cancelled: '⚠️',
  interrupted: '⚠️',
};

/** The same as the title of a page of Markdown: what a plan comes to is no success yet. */
export function titleOf(result: Told): string {
  const { dryRun, outcome } = result;
  const icon = dryRun && outcome === 'succeeded' ? '📝' : ICONS[outcome];
  return `${icon} Helm ${headline(result)}`;
}

/** `2 install, 1 upgrade, 12 unchanged`: the operations of a plan in their usual order. */
export function operationCounts(releases: readonly Pick<ReleaseResult, 'operation'>[]): string {
  const parts = OPERATIONS.flatMap((operation) => {
    const count = releases.filter((release) => release.operation === operation).length;
    return count === 0 ? [] : [`${count} ${operation}`];
  });
  return parts.length === 0 ? 'no charts' : parts.join(', ');
}

/** `Helm 4.2.4, kubectl 1.36.3` */
export function toolsText({ helm, kubectl }: PlannedTools): string {
  return `${helm === undefined ? '' : `Helm ${helm}, `}kubectl ${kubectl}`;
}

/** `2 succeeded, 1 failed`; `no charts` when there were none. */
export function countsText(counts: RunResult['counts']): string {
  const parts = Object.entries(counts).filter(([, count]) => count > 0);
  return parts.map(([outcome, count]) => `${count} ${outcome}`).join(', ') || 'no charts';
}

/** `failed`, `was cancelled`: how a release that has a failure ended, after its name. */
export function endVerb(outcome: ReleaseResult['outcome']): string {
  if (outcome === 'timed-out') return 'timed out';
  return outcome === 'cancelled' || outcome === 'interrupted' ? `was ${outcome}` : 'failed';
}

/** The phase whose failure is the failure of the release. */
export function failedPhase({ phases }: Pick<ReleaseResult, 'phases'>): Phase | undefined {
  return phases.find(({ phase, failure }) => failure && MAIN_PHASES.some((main) => main === phase))?.phase;
}

/** `12:30:05` of an ISO time; what is none stays as it is. */
export function timeOfDay(at: string): string {
  return /T(\d\d:\d\d:\d\d)/.exec(at)?.[1] ?? at;
}

/** `2026-11-28 19:20:16 UTC` of an ISO time. */
export function instantText(at: string): string {
  return `${at.slice(0, 19).replace('T', ' ')} UTC`;
}

/** `if it fails: back to revision 4` */
export function fallbackText({ to, ifLive }: Fallback): string {
  switch (to) {
    case 'absent':
      return 'if it fails: uninstalled again';
    case 'stays':
      return 'if it fails: it stays as it is then';
    default:
      return `if it fails: back to revision ${to}${ifLive ? ', when that is exactly what is live' : ''}`;
  }
}
