import type { Diagnosis, EventNote, LogTail, ObjectState, PodState } from '../../model/diagnosis.ts';
import type { Failure } from '../../model/failure.ts';
import { formatDuration } from '../../util/duration.ts';
import { type Content, type Html, html } from './html.ts';
import { first, type Limits, last } from './limits.ts';

/** What the cluster said about one failed release, the most telling first. */
export function evidence(diagnosis: Diagnosis, limits: Limits): Html {
  const { causes, pods, objects, events, nodes, logs, history, missing, cost } = diagnosis;
  const unwell = objects.filter(({ status }) => status !== 'ready');
  return html`<div class="evidence">
<div>
${list('Found besides', causes.slice(1), besides, limits)}
${list('Pods', pods, pod, limits)}
${list('Events, newest first', events.toReversed(), event, limits)}
</div>
<div class="texts">
${logs.map((tail) => log(tail, limits))}
${diff(diagnosis, limits)}
</div>
<div>
${list('Objects that are not ready', unwell, object, limits)}
${list('Nodes', nodes.filter(hasConditions), node, limits)}
${list('Revisions', history.toReversed(), revision, limits)}
${list('Missing from the evidence', missing, (text) => html`<li>${cut(text, limits)}</li>`, limits)}
<p class="quiet">Read with ${cost.apiCalls} API calls in ${formatDuration(cost.durationMs)}.</p>
</div>
</div>`;
}

function hasConditions({ conditions }: Diagnosis['nodes'][number]): boolean {
  return conditions.length > 0;
}

function list<T>(
  title: string,
  items: readonly T[],
  row: (item: T, limits: Limits) => Html,
  limits: Limits,
): Content {
  if (items.length === 0) return undefined;
  const { shown, left } = first(items, limits.rows);
  return html`<h4>${title}</h4>
<ul class="rows">
${shown.map((item) => row(item, limits))}
</ul>
${left > 0 && html`<p class="quiet">${left} more are in the files.</p>`}`;
}

function besides({ message, code, remedy }: Failure, limits: Limits): Html {
  return html`<li>${cut(message, limits)} ${code !== undefined && html`<code>${code}</code>`}${
    remedy !== undefined && html`<p class="quiet">${cut(remedy, limits)}</p>`
  }</li>
`;
}

function pod({ object, isNew, phase, ready, restarts, node: on, troubles }: PodState, limits: Limits): Html {
  const look = troubles.length > 0 ? 'bad' : ready ? 'good' : 'stopped';
  const facts = [
    ready ? 'ready' : `${phase}, not ready`,
    restarts > 0 && `${restarts} ${restarts === 1 ? 'restart' : 'restarts'}`,
    !isNew && 'of the earlier revision',
    on !== undefined && `on ${on}`,
  ];
  return html`<li class="${look}"><strong>${object}</strong> <span class="quiet">${facts.filter(Boolean).join(' · ')}</span>${troubles.map(
    (trouble) => html`<p>${cut(trouble, limits)}</p>`,
  )}</li>
`;
}

function object({ object: name, status, note }: ObjectState, limits: Limits): Html {
  const look = status === 'progressing' ? 'stopped' : 'bad';
  return html`<li class="${look}"><strong>${name}</strong> <span class="quiet">${status}</span>${
    note !== undefined && html`<p>${cut(note, limits)}</p>`
  }</li>
`;
}

function event({ at, object: name, reason, message, count }: EventNote, limits: Limits): Html {
  return html`<li><span class="quiet"><time datetime="${at}">${timeOfDay(at)}</time> ${name}</span> <strong>${reason}</strong>${
    count > 1 && html` <span class="count">×${count}</span>`
  }<p>${cut(message, limits)}</p></li>
`;
}

function node({ name, conditions }: Diagnosis['nodes'][number], limits: Limits): Html {
  return html`<li class="stopped"><strong>${name}</strong> ${cut(conditions.join('; '), limits)}</li>
`;
}

function revision({
  revision: number,
  status,
  modifiedAt,
  chartVersion,
}: Diagnosis['history'][number]): Html {
  return html`<li><strong>${number}</strong> ${status} <span class="quiet">${chartVersion} <time datetime="${modifiedAt}">${modifiedAt}</time></span></li>
`;
}

/** The newest lines; scrolled by keyboard too. */
function log({ pod: name, container, previous, lines }: LogTail, limits: Limits): Content {
  const { shown, left } = last(lines, limits.logLines);
  if (shown.length === 0) return undefined;
  const title = `${name}/${container}${previous ? ', before its restart' : ''}`;
  return html`<h4>Log of ${title}</h4>
${left > 0 && html`<p class="quiet">${left} earlier lines are in the files.</p>`}
<pre class="scroll log" tabindex="0" role="region" aria-label="Log of ${title}">${shown.map((line) => `${cut(line, limits)}\n`)}</pre>
`;
}

function diff({ diff: change }: Diagnosis, limits: Limits): Content {
  if (change === undefined || change.text.trim() === '') return undefined;
  const { shown, left } = first(change.text.trimEnd().split('\n'), limits.diffLines);
  if (shown.length === 0) return undefined;
  return html`<details class="diff" open><summary><h4>What this upgrade changed: revision ${change.from} → ${change.to}</h4></summary>
<pre class="scroll" tabindex="0" role="region" aria-label="Diff of the rendered resources">${shown.map((line) => diffLine(cut(line, limits)))}</pre>
${left > 0 && html`<p class="quiet">${left} more lines are in the files.</p>`}
</details>
`;
}

function diffLine(line: string): Html {
  if (/^(---|\+\+\+|#)/.test(line)) return html`<b>${line}</b>\n`;
  if (line.startsWith('+')) return html`<ins>${line}</ins>\n`;
  if (line.startsWith('-')) return html`<del>${line}</del>\n`;
  return line.startsWith('@@') ? html`<i>${line}</i>\n` : html`${line}\n`;
}

function cut(text: string, { lineLength }: Limits): string {
  return text.length > lineLength ? `${text.slice(0, lineLength)}...` : text;
}

/** `12:30:05` of an ISO time; what is none stays as it is. */
function timeOfDay(at: string): string {
  return /T(\d\d:\d\d:\d\d)/.exec(at)?.[1] ?? at;
}
