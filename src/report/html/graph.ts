import type { ReleaseResult, RunResult } from '../../model/result/run-result.ts';
import { shorten } from '../../util/shorten.ts';
import { lookOf, markOf } from '../outcome-look.ts';
import { anchorOf } from './anchor.ts';
import { layOut, type Point } from './graph-layout.ts';
import { type Html, html } from './html.ts';

const NODE = { width: 190, height: 32 };
const SIZES = { node: NODE, gap: { x: 64, y: 12 }, margin: 8 };
/** Characters that a node has room for. */
const LONGEST = 22;

/** What waits for what, drawn; undefined when nothing depends on anything. */
export function graphSection({ releases }: RunResult): Html | undefined {
  const needs = new Map(releases.map(({ id, needs }) => [id, needs]));
  const { nodes, edges, width, height } = layOut(needs, SIZES);
  if (nodes.size === 0) return undefined;
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

function node({ id, outcome }: ReleaseResult, index: number, middle: Point | undefined): Html | undefined {
  if (middle === undefined) return undefined;
  const [x, y] = [left(middle), middle.y - NODE.height / 2];
  return html`<a href="#${anchorOf(index)}" aria-label="${id}: ${outcome}"><g class="node ${lookOf(outcome)}"><title>${id}: ${outcome}</title>
<rect x="${x}" y="${y}" width="${NODE.width}" height="${NODE.height}" rx="6"/>
<text x="${x + 12}" y="${y + 21}"><tspan class="mark">${markOf(outcome)}</tspan> ${shorten(id, LONGEST)}</text></g></a>
`;
}

/** Curves between the columns, straight lines past the nodes of a column. */
function edge([start, ...rest]: Point[]): Html | undefined {
  if (start === undefined) return undefined;
  let from = start;
  const curves = rest.map((to) => {
    const bend = (right(from) + left(to)) / 2;
    const curve = `C${bend} ${from.y} ${bend} ${to.y} ${left(to)} ${to.y}`;
    from = to;
    return curve;
  });
  const path = curves.join(`h${NODE.width}`);
  return html`<path class="edge" d="M${right(start)} ${start.y}${path}"/>
`;
}

const left = ({ x }: Point): number => x - NODE.width / 2;
const right = ({ x }: Point): number => x + NODE.width / 2;
