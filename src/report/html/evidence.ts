import type { Diagnosis, EventNote, ObjectState, PodState } from '../../model/result/diagnosis.ts';
import type { Failure } from '../../model/result/failure.ts';
import { counted } from '../../util/counted.ts';
import { formatDuration } from '../../util/duration.ts';
import { nodeTroubles } from '../node-troubles.ts';
import { instantText, timeOfDay } from '../wording.ts';
import { type Content, type Html, html } from './html.ts';
import { cut, first, type Limits } from './limits.ts';
import { diff, log } from './texts.ts';

/** What the cluster said about one failed release, the most telling first. */
export function evidence(diagnosis: Diagnosis, limits: Limits): Html {
  const { causes, pods, objects, events, logs, history, missing, cost } = diagnosis;
  const unwell = objects.filter(({ status }) => status !== 'ready');
  const texts = [...logs.map((tail) => log(tail, limits)), diff(diagnosis, limits)];
  return html`<div class="evidence">
<div>
${list('Found besides', causes.slice(1), besides, limits)}
${list('Pods', pods, pod, limits)}
${list('Events, newest first', events.toReversed(), event, limits)}
</div>
${texts.some(Boolean) && html`<div class="texts">\n${texts}</div>`}
<div>
${list('Objects that are not ready', unwell, object, limits)}
${list('Nodes', nodeTroubles(diagnosis), node, limits)}
${list('Revisions', history.toReversed(), revision, limits)}
${list('Missing from the evidence', missing, (text) => html`<li>${cut(text, limits)}</li>`, limits)}
<p class="quiet">Read with ${cost.apiCalls} API calls in ${formatDuration(cost.durationMs)}.</p>
</div>
</div>`;
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
    restarts > 0 && counted(restarts, 'restart'),
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
  return html`<li><strong>${number}</strong> ${status} <span class="quiet">${chartVersion} <time datetime="${modifiedAt}">${instantText(modifiedAt)}</time></span></li>
`;
}
