import type { ReleaseResult, RunResult } from '../../model/run-result.ts';
import { shorten } from '../../util/shorten.ts';
import { anchorOf } from './anchor.ts';
import { layOut, type Place } from './graph-layout.ts';
import { type Html, html } from './html.ts';
import { lookOf, markOf } from './outcome.ts';

const NODE = { width: 190, height: 32 };
const GAP = { x: 64, y: 12 };
const MARGIN = 8;
/** Characters that a node has room for. */
const LONGEST = 22;

/** What waits for what, drawn; undefined when nothing depends on anything. */
export function graphSection({ releases, command }: RunResult): Html | undefined {
  const places = layOut(new Map(releases.map(({ id, needs }) => [id, needs])));
  if (places.length === 0) return undefined;
  const at = new Map(places.map((place) => [place.id, place]));
  const width = Math.max(...places.map(({ column }) => left(column))) + NODE.width + MARGIN;
  const height = Math.max(...places.map(({ row }) => top(row))) + NODE.height + MARGIN;
  const alone = releases.length - places.length;
  return html`<section aria-labelledby="graph">
<h2 id="graph">What waits for what</h2>
<p class="quiet">Every chart stands to the right of what it needs${
    command === 'destroy' && ', and was destroyed before it'
  }.${alone > 0 && ` ${alone} ${alone === 1 ? 'chart' : 'charts'} without needs ${alone === 1 ? 'is' : 'are'} left out.`}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Graph of the charts">
<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="Charts, each a link">
${releases.flatMap(({ id, needs }) => needs.map((need) => edge(at.get(need), at.get(id))))}
${releases.map((release, index) => node(release, index, at.get(release.id)))}
</svg>
</div>
</section>`;
}

function node({ id, outcome }: ReleaseResult, index: number, place: Place | undefined): Html | undefined {
  if (place === undefined) return undefined;
  const [x, y] = [left(place.column), top(place.row)];
  return html`<a href="#${anchorOf(index)}" aria-label="${id}: ${outcome}"><g class="node ${lookOf(outcome)}"><title>${id}: ${outcome}</title>
<rect x="${x}" y="${y}" width="${NODE.width}" height="${NODE.height}" rx="6"/>
<text x="${x + 12}" y="${y + 21}"><tspan class="mark">${markOf(outcome)}</tspan> ${shorten(id, LONGEST)}</text></g></a>
`;
}

function edge(from: Place | undefined, to: Place | undefined): Html | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [x1, y1] = [left(from.column) + NODE.width, top(from.row) + NODE.height / 2];
  const [x2, y2] = [left(to.column), top(to.row) + NODE.height / 2];
  const bend = GAP.x / 2;
  return html`<path class="edge" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>
`;
}

function left(column: number): number {
  return MARGIN + column * (NODE.width + GAP.x);
}

function top(row: number): number {
  return MARGIN + row * (NODE.height + GAP.y);
}
