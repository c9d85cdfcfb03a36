import type { NewNamespace } from '../../model/plan/plan.ts';
import type { ReleaseResult, RunResult } from '../../model/result/run-result.ts';
import { codeSpan, escapeMarkdown, fenced, folded } from '../escape-markdown.ts';
import { remedyOf, rootCause } from '../failure.ts';
import { cutMarkdown } from '../summary/cut-markdown.ts';
import { planTable } from '../summary/table.ts';
import { operationCounts, titleOf } from '../wording.ts';
import { BY_HAND, byHandTexts } from './by-hand.ts';
import { changesText } from './change-lines.ts';
import { deletionSection } from './deletion-section.ts';
import { orphanText } from './orphan-text.ts';
import { type Hunk, hunksOf } from './plan-hunks.ts';

/** GitHub takes 65,536 characters in a comment; who posts the plan adds some of their own. */
export const PLAN_LIMIT = 60_000;

/**
 * A plan as GitHub's Markdown for a comment: what is deleted first and in full, then the charts, then the diffs. When it gets too
 * long, the longest diffs are left out by name, those of deleted objects last.
 */
export function planMarkdown(result: RunResult, limit = PLAN_LIMIT): string {
  const diffs = new Map(result.releases.map((release) => [release.id, hunksOf(release.changes?.diff ?? '')]));
  const leftOut = new Set<Hunk>();
  const bySize = [...diffs.values()]
    .flat()
    .filter(({ object }) => object !== undefined)
    .sort((a, b) => Number(a.deletes) - Number(b.deletes) || sizeOf(b) - sizeOf(a));
  let text = render(result, diffs, leftOut);
  for (const hunk of bySize) {
    if (text.length <= limit) break;
    leftOut.add(hunk);
    text = render(result, diffs, leftOut);
  }
  // Characters beyond ASCII have more bytes than one, so this can only cut too much.
  return text.length <= limit ? text : cutMarkdown(text, limit, '_Cut here; the run has everything._');
}

function render(result: RunResult, diffs: ReadonlyMap<string, Hunk[]>, leftOut: ReadonlySet<Hunk>): string {
  const { releases, warnings, newNamespaces = [], orphans = [], environment, manifest, cluster } = result;
  const where = `${escapeMarkdown(manifest)}${environment === undefined ? '' : ` (${escapeMarkdown(environment)})`}`;
  const sections = [
    `## ${titleOf(result)}`,
    `${where} · context ${codeSpan(cluster.context)} · ${operationCounts(releases)}`,
    ...failures(result),
    deletionSection(result),
    list('New namespaces', newNamespaces.map(namespaceText)),
    chartRows(releases),
    ...releases.map((release) => section(release, diffs.get(release.id) ?? [], leftOut)),
    list('Orphans', orphans.map(orphanText)),
    list('Warnings', warnings),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

function namespaceText({ name, meant }: NewNamespace): string {
  return meant === undefined ? name : `${name}, did you mean ${meant}?`;
}

function failures({ failure, releases }: RunResult): string[] {
  const all = releases.flatMap((release) =>
    release.failure ? [{ who: `**${escapeMarkdown(release.id)}**: `, failure: release.failure }] : [],
  );
  const isTold = all.some((one) => one.failure.message === failure?.message);
  const shown = failure && !isTold ? [{ who: '', failure }, ...all] : all;
  return shown.map(({ who, failure: one }) => {
    const remedy = remedyOf(one);
    const advice = remedy === undefined ? [] : ['>', `> What to do: ${escapeMarkdown(remedy)}`];
    return ['> [!CAUTION]', `> ${who}${escapeMarkdown(rootCause(one).message)}`, ...advice].join('\n');
  });
}

function chartRows(releases: readonly ReleaseResult[]): string {
  const moving = releases.filter(({ operation, outcome }) => isMoving(operation) || outcome === 'failed');
  if (moving.length === 0) return '';
  return planTable(moving);
}

function section(release: ReleaseResult, hunks: readonly Hunk[], leftOut: ReadonlySet<Hunk>): string {
  const { id, changes, stays = [], hooks, warnings, operation } = release;
  if (!isMoving(operation) && warnings.length === 0) return '';
  const shown = hunks.filter((hunk) => !leftOut.has(hunk));
  const missing = hunks.filter((hunk) => leftOut.has(hunk));
  const parts = [
    shown.length === 0 ? '' : folded('Diff', fenced('diff', shown.flatMap(({ lines }) => lines).join('\n'))),
    missing.length === 0
      ? ''
      : `_Too long to show: ${missing.map(({ object = '', lines }) => `${codeSpan(object)} (${lines.length} lines)`).join(', ')}_`,
    list(BY_HAND, changes ? byHandTexts(changes) : []),
    list(
      'Stays in the cluster',
      stays.map(({ object, why }) => `${object}: ${why}`),
    ),
    list(
      'Hooks',
      hooks.map(
        ({ phase, name, condition }) =>
          `${phase}: ${name}${condition === undefined ? '' : `, if ${condition}`}`,
      ),
    ),
    list('Warnings', warnings),
  ].filter((part) => part !== '');
  if (parts.length === 0) return '';
  return [`### ${escapeMarkdown(id)}: ${changes ? changesText(changes) : operation}`, ...parts].join('\n\n');
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : [`**${title}**`, '', ...items.map((item) => `- ${escapeMarkdown(item)}`)].join('\n');
}

function sizeOf({ lines }: Hunk): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

function isMoving(operation: ReleaseResult['operation']): boolean {
  return operation !== 'unchanged' && operation !== 'absent' && operation !== 'skip';
}
