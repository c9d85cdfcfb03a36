import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { HookResult, PhaseResult, ReleaseResult, RunResult } from '../../model/result/run-result.ts';
import { formatDuration } from '../../util/duration.ts';
import { rootCause } from '../failure.ts';
import { lookOf, markOf } from '../outcome-look.ts';
import { BY_HAND, byHandTexts } from '../plan/by-hand.ts';
import { changesText } from '../plan/change-lines.ts';
import { touchesText } from '../plan/touches-text.ts';
import { endVerb, failedPhase, revisionChange, versionChange } from '../wording.ts';
import { anchorOf } from './anchor.ts';
import { bar } from './bar.ts';
import { evidence } from './evidence.ts';
import { failureCard } from './failure-card.ts';
import { type Content, type Html, html } from './html.ts';
import { cut, first, type Limits } from './limits.ts';
import { patch } from './texts.ts';

/** A chart of the page. */
export interface ChartView {
  release: ReleaseResult;
  /** Its place in the result, from which its anchor is made. */
  index: number;
  diagnosis: Diagnosis | undefined;
  /** Its failure stands at the top of the page already. */
  isTold: boolean;
  isOpen: boolean;
}

/** One chart: a line with its bar in the timeline, and folded below it everything that is known about it. */
export function chart(
  { release, index, diagnosis, isTold, isOpen }: ChartView,
  run: RunResult,
  limits: Limits,
): Html {
  const { id, outcome, operation, failure, otherFailures } = release;
  const look = lookOf(outcome);
  return html`<li class="chart" data-look="${look}" id="${anchorOf(index)}">
<details${isOpen && html` open`}>
<summary><span class="mark ${look}" aria-hidden="true">${markOf(outcome)}</span><h3>${id}</h3>
<span class="what">${operation} ${versionChange(release)}</span>
${run.dryRun ? touches(release) : bar(release, run)}
<span class="took">${!run.dryRun && release.durationMs > 0 && formatDuration(release.durationMs)}</span><span class="outcome ${look}">${outcome}</span></summary>
<div class="body">
<p>${facts(release)}</p>
${failure && isTold && html`<p>${cut(rootCause(failure).message, limits)}</p>`}
${phases(release)}
${failure && !isTold && failureCard(html`<p class="where">${id} ${endVerb(outcome)}${phaseText(release)}</p>`, failure, { look, serves: release.serves })}
${otherFailures.map((other) => failureCard(html`<p class="where">Besides</p>`, other))}
${diagnosis && evidence(diagnosis, limits)}
${plannedChanges(release, limits)}
${release.hooks.length > 0 && html`<h4>Hooks</h4>`}
${hooks(release.hooks, limits)}
${release.warnings.length > 0 && html`<h4>Warnings</h4><ul class="rows">${first(release.warnings, limits.rows).shown.map((text) => html`<li class="stopped">${cut(text, limits)}</li>`)}</ul>`}
</div>
</details>
</li>
`;
}

/** In a plan what it would do to the objects stands where else the time does, which says nothing about it. */
function touches(release: ReleaseResult): Html {
  const text = touchesText(release);
  const [first = ''] = text.split(',', 1);
  const rest = text.slice(first.length);
  return html`<span class="touches">${first.startsWith('deletes') ? html`<strong>${first}</strong>` : first}${rest}</span>`;
}

/** What a plan would delete and change. */
function plannedChanges({ outcome, deletes = [], changes }: ReleaseResult, limits: Limits): Content {
  // Only a plan has changes, also one that fails.
  if (outcome !== 'planned' && changes === undefined) return undefined;
  const { shown, left } = first(deletes, limits.rows);
  const goes = html`<h4>Deletes</h4><ul class="rows">${shown.map((object) => html`<li class="bad">${cut(object, limits)}</li>`)}</ul>
${left > 0 && html`<p class="quiet">${left} more are in the files.</p>`}`;
  const byHand = changes ? byHandTexts(changes) : [];
  const changed = html`<h4>${BY_HAND}</h4><ul class="rows">${byHand.map((text) => html`<li class="stopped">${cut(text, limits)}</li>`)}</ul>`;
  return html`${deletes.length > 0 && goes}
${byHand.length > 0 && changed}
${changes && changes.diff !== '' && patch(changesText(changes), changes.diff, limits)}`;
}

function phaseText(release: ReleaseResult): string {
  const phase = failedPhase(release);
  return phase === undefined ? '' : ` in ${phase}`;
}

function facts(release: ReleaseResult): string {
  const { namespace, name, why, note, location, serves, url, diagnostics } = release;
  const revisions = revisionChange(release);
  return [
    `Release ${namespace}/${name}`,
    why,
    revisions !== '' && `revision ${revisions}`,
    note,
    serves,
    url !== undefined && `at ${url}`,
    location && `${location.file}:${location.line}`,
    diagnostics !== undefined && `files in ${diagnostics}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function phases({ phases: ended, outcome }: ReleaseResult): Content {
  if (ended.length === 0) return undefined;
  return html`<ul class="chips" aria-label="Phases">${ended.map((phase) => phaseChip(phase, outcome))}</ul>
`;
}

function phaseChip({ phase, durationMs, failure }: PhaseResult, outcome: ReleaseResult['outcome']): Html {
  return html`<li class="${failure ? lookOf(outcome) : 'good'}">${phase} ${formatDuration(durationMs)}${failure && ` ${outcome}`}</li>`;
}

/** Also for the hooks of the run. */
export function hooks(results: HookResult[], limits: Limits): Content {
  if (results.length === 0) return undefined;
  const { shown, left } = first(results, limits.rows);
  return html`<ul class="rows">
${shown.map((result) => hook(result, limits))}
</ul>
${left > 0 && html`<p class="quiet">${left} more are in result.json.</p>`}`;
}

function hook(result: HookResult, limits: Limits): Html {
  const { name, kind, phase, summary, outcome, attempts, durationMs, note, failure } = result;
  const bad = outcome === 'failed' || outcome === 'interrupted';
  const look = bad ? 'bad' : outcome === 'allowed' ? 'stopped' : outcome === 'succeeded' ? 'good' : 'idle';
  const how = [
    phase,
    outcome === 'allowed' ? 'failed, which is allowed' : outcome,
    durationMs > 0 && formatDuration(durationMs),
    attempts > 1 && `${attempts} attempts`,
    note,
  ];
  return html`<li class="${look}"><strong>${name}</strong> <span class="quiet">${how.filter(Boolean).join(' · ')}</span>
<p><code>${kind}: ${summary}</code></p>${failure && html`<p>${cut(failure.message, limits)}</p>`}</li>
`;
}
