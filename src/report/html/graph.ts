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
export function graphSection({ releases }: RunResult): Html | undefined {
  const { nodes, edges } = layOut(new Map(releases.map(({ id, needs }) => [id, needs])));
  if (nodes.size === 0) return undefined;
  const places = [...nodes.values(), ...edges.flat()];
  const width = Math.max(...places.map(({ column }) => left(column))) + NODE.width + MARGIN;
  const height = Math.max(...places.map(({ row }) => top(row))) + NODE.height + MARGIN;
  const alone = releases.length - nodes.size;
  return html`<section aria-labelledby="graph">
<h2 id="graph">What waits for what</h2>
<p class="quiet">Every chart stands to the right of what it needs.${
    alone > 0 && ` Not shown: ${alone} without needs.`
  }</p>
<div class="scroll" tabindex="0" role="region" aria-label="Graph of the charts">
<svg class="graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="Charts, each a link">
${edges.map(edge)}
${releases.map((release, index) => node(release, index, nodes.get(release.id)))}
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

/** Curves between the columns, straight lines past the nodes of a column. */
function edge(places: Place[]): Html {
  const curves = places.slice(1).map((to, index) => {
    const from = places[index] as Place;
    const [x1, x2] = [left(from.column) + NODE.width, left(to.column)];
    const bend = (x1 + x2) / 2;
    return `C${bend} ${middle(from)} ${bend} ${middle(to)} ${x2} ${middle(to)}H${x2 + NODE.width}`;
  });
  const [start = { column: 0, row: 0 }] = places;
  const path = curves.join('').replace(/H[\d.]+$/, '');
  return html`<path class="edge" d="M${left(start.column) + NODE.width} ${middle(start)}${path}"/>
`;
}

function middle({ row }: Place): number {
  return top(row) + NODE.height / 2;
}

function left(column: number): number {
  return MARGIN + column * (NODE.width + GAP.x);
}

function top(row: number): number {
  return MARGIN + row * (NODE.height + GAP.y);
}
