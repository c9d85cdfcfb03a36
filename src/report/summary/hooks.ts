import type { HookResult, RunResult } from '../../model/result/run-result.ts';
import { formatDuration } from '../../util/duration.ts';
import { codeSpan, escapeMarkdown, folded } from '../escape-markdown.ts';
import { table } from './table.ts';

/** The hooks that were reached: folded while all is well, open when one failed; empty when there were none. */
export function hooksSection(result: RunResult): string {
  const hooks = hooksOf(result);
  if (hooks.length === 0) return '';
  const failed = hooks.filter(({ hook }) => isBad(hook.outcome)).length;
  const title = failed === 0 ? `Hooks: ${hooks.length}` : `Hooks: ${hooks.length}, ${failed} not well`;
  const rows = hooks.map(({ chart, hook }) => [
    chart,
    hook.phase,
    escapeMarkdown(hook.name),
    what(hook),
    formatDuration(hook.durationMs),
    outcomeCell(hook),
  ]);
  const content = table(['Chart', 'Phase', 'Hook', 'Does', 'Duration', 'Outcome'], rows);
  return folded(title, content, { open: failed > 0 });
}

/** Every hook that a real run could run, for a dry run. */
export function plannedHooksSection(result: RunResult): string {
  const hooks = hooksOf(result);
  if (hooks.length === 0) return 'No hook would run.';
  const rows = hooks.map(({ chart, hook }) => [chart, hook.phase, escapeMarkdown(hook.name), what(hook)]);
  return `### Hooks that would run\n\n${table(['Chart', 'Phase', 'Hook', 'Would do'], rows)}`;
}

function hooksOf(result: RunResult): { chart: string; hook: HookResult }[] {
  return [
    ...result.runHooks.map((hook) => ({ chart: '_run_', hook })),
    ...result.releases.flatMap((release) =>
      release.hooks.map((hook) => ({ chart: `**${escapeMarkdown(release.id)}**`, hook })),
    ),
  ];
}

function what({ kind, summary, condition }: HookResult): string {
  const when = condition === undefined ? '' : `<br><sub>if ${escapeMarkdown(condition)}</sub>`;
  return `${escapeMarkdown(kind)}: ${codeSpan(summary)}${when}`;
}

function outcomeCell({ outcome, attempts, note, failure }: HookResult): string {
  const more = [
    ...(attempts > 1 ? [`${attempts} attempts`] : []),
    ...(note === undefined ? [] : [note]),
    ...(failure === undefined ? [] : [failure.message]),
  ];
  const text = outcome === 'allowed' ? 'failed (allowed)' : outcome;
  return more.length === 0 ? text : `${text}<br><sub>${escapeMarkdown(more.join(', '))}</sub>`;
}

function isBad(outcome: HookResult['outcome']): boolean {
  return outcome === 'failed' || outcome === 'interrupted';
}
