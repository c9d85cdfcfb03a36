import { createHash } from 'node:crypto';
import type { Diagnosis } from '../../model/result/diagnosis.ts';
import type { RunResult } from '../../model/result/run-result.ts';
import { counted } from '../../util/counted.ts';
import { formatDuration } from '../../util/duration.ts';
import { lookOf, markOf } from '../outcome-look.ts';
import { type Deletion, deletionsOf } from '../plan/deletions.ts';
import { countsText, headline, instantText, operationCounts, toolsText } from '../wording.ts';
import { type ChartView, chart, hooks } from './chart.ts';
import { failureSection, firstFailed } from './failures.ts';
import { graphSection } from './graph.ts';
import { type Content, type Html, html } from './html.ts';
import { cut, first, LIMITS, type Limits } from './limits.ts';
import { SCRIPT } from './script.ts';
import { searchForm } from './search-form.ts';
import { STYLES } from './styles.ts';

/** Bytes; what every phone can open and every mail takes. */
const LARGEST = 1_900_000;
/** When more charts failed, only the first one is open. */
const MOST_OPEN = 3;

/**
 * report.html: what happened, as one page that needs nothing else and may do nothing else than what is in it. Of the evidence
 * as much is shown as keeps the page below two megabytes; the files beside it have the rest.
 */
export function renderReport(result: RunResult, diagnoses: ReadonlyMap<string, Diagnosis>): string {
  let text = '';
  for (const limits of LIMITS) {
    text = page(result, diagnoses, limits).html;
    if (Buffer.byteLength(text) <= LARGEST) break;
  }
  return text;
}

function page(result: RunResult, diagnoses: ReadonlyMap<string, Diagnosis>, limits: Limits): Html {
  const title = `Helm ${headline(result)}`;
  const shown = firstFailed(result);
  // A plan that was made well is not done.
  const outcome = result.dryRun && result.outcome === 'succeeded' ? 'planned' : result.outcome;
  const failed = result.releases.filter(({ failure }) => failure !== undefined).length;
  const views = result.releases.map((release, index) => ({
    release,
    index,
    diagnosis: diagnoses.get(release.id),
    isTold: release === shown,
    isOpen:
      result.releases.length === 1 ||
      release === shown ||
      (release.failure !== undefined && failed <= MOST_OPEN),
  }));
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${result.manifestId}</title>
<style>${{ html: STYLES }}</style>
</head>
<body>
<header>
<h1><span class="mark ${lookOf(outcome)}" aria-hidden="true">${markOf(outcome)}</span>${title}</h1>
${overview(result)}
</header>
<main>
${failureSection(result)}
${result.dryRun && deletionSection(result, limits)}
<section aria-labelledby="charts">
<h2 id="charts">${result.dryRun ? 'Charts' : 'Charts and timeline'}</h2>
${searchForm(result)}
${!result.dryRun && axis(result)}
<ul class="charts">
${views.toSorted(byUrgency).map((view) => chart(view, result, limits))}
</ul>
</section>
${!result.dryRun && deletionSection(result, limits)}
${graphSection(result)}
${runSection(result, limits)}
</main>
${footer(result)}
<script>${{ html: SCRIPT }}</script>
</body>
</html>
`;
}

/** Above the bars of the charts. */
function axis({ durationMs }: RunResult): Html {
  return html`<p class="axis" aria-hidden="true"><span>0s</span><span>${formatDuration(durationMs / 2)}</span><span>${formatDuration(durationMs)}</span></p>`;
}

/** Nothing but this style and this script, and no request to anywhere. */
function policy(): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `style-src ${hash(STYLES)}`,
    `script-src ${hash(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What failed first, then what was stopped, then what a plan would change, then in the order in which they began. */
function byUrgency(a: ChartView, b: ChartView): number {
  const rank = ({ release }: ChartView) => RANKS.indexOf(lookOf(release.outcome));
  const start = ({ release }: ChartView) => release.startedAt ?? '~';
  return rank(a) - rank(b) || (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a.index - b.index);
}

const RANKS = ['bad', 'stopped', 'planned', 'good', 'idle'];

function overview(result: RunResult): Html {
  const { manifest, environment, cluster, counts, durationMs, startedAt, commit, runUrl } = result;
  const facts: [string, Content][] = [
    ['Manifest', environment === undefined ? manifest : `${manifest} (${environment})`],
    ['Cluster', cluster.context],
    ['Charts', result.dryRun ? operationCounts(result.releases) : countsText(counts)],
    ['Started', html`<time datetime="${startedAt}">${instantText(startedAt)}</time>`],
    ['Took', formatDuration(durationMs)],
    ['Commit', commit?.slice(0, 12)],
    ['Run', runUrl !== undefined && link(runUrl)],
  ];
  return html`<dl class="overview">
${facts.map(([name, value]) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

/** What a plan deletes, before anything else of it; or what a run has deleted. */
function deletionSection(result: RunResult, limits: Limits): Content {
  const rows = deletionsOf(result);
  if (rows.length === 0) return undefined;
  const { shown, left } = first(rows, limits.rows);
  return html`<section class="deletes" aria-labelledby="deletes">
<h2 id="deletes"><span class="mark bad" aria-hidden="true">−</span>${result.dryRun ? 'Deletes' : 'Deleted'} ${counted(rows.length, 'object')}</h2>
<ul class="rows">${shown.map((row) => deletion(row, limits))}</ul>
${left > 0 && html`<p class="quiet">${left} more are in the files.</p>`}
</section>`;
}

function deletion({ object, takes, release: { id, operation } }: Deletion, limits: Limits): Html {
  return html`<li class="bad${takes !== undefined && ' more'}"><strong>${cut(object, limits)}</strong> <span class="quiet">· ${operation} of ${id}</span>${takes !== undefined && html`<p><strong>${takes}</strong></p>`}</li>`;
}

function link(url: string): Html {
  return /^https?:\/\//.test(url) ? html`<a href="${url}">${url}</a>` : html`${url}`;
}

function runSection({ runHooks, warnings }: RunResult, limits: Limits): Content {
  if (runHooks.length === 0 && warnings.length === 0) return undefined;
  return html`<section aria-labelledby="run">
<h2 id="run">The run itself</h2>
${hooks(runHooks, limits)}
${warnings.length > 0 && html`<h3>Warnings</h3><ul class="rows">${warnings.map((text) => html`<li class="stopped">${text}</li>`)}</ul>`}
</section>`;
}

function footer({ cluster, tools, cost }: RunResult): Html {
  return html`<footer>Kubernetes ${cluster.version} at ${cluster.server} · ${toolsText(tools)} · Helm processes: ${cost.helmProcesses}, API calls: ${cost.apiCalls} · everything as data: result.json</footer>`;
}
