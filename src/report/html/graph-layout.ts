import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import { topologicalOrder } from '../../util/topological-order.ts';

export interface Point {
  x: number;
  y: number;
}

export interface Layout {
  /** The middle of each node. */
  nodes: Map<string, Point>;
  /** From the middle of what is needed to that of what needs it, by a point in every column between, so that no line crosses a node. */
  edges: Point[][];
  width: number;
  height: number;
}

/** What each node needs. */
type Needs = ReadonlyMap<string, readonly string[]>;

export interface Sizes {
  node: { width: number; height: number };
  gap: { x: number; y: number };
  margin: number;
}

const EMPTY: Layout = { nodes: new Map(), edges: [], width: 0, height: 0 };

/**
 * A drawing that is read from left to right: every node stands behind all it needs, and few lines cross. Nodes that nothing needs
 * and that need nothing are left out, and so is everything when there is a cycle.
 */
export function layOut(needs: Needs, { node, gap, margin }: Sizes): Layout {
  const edges = [...needs].flatMap(([id, ids]) =>
    ids.filter((need) => needs.has(need)).map((need) => ({ from: need, to: id })),
  );
  if (edges.length === 0 || !topologicalOrder(needsOf(edges)).ok) return EMPTY;
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  const gaps = { ranksep: gap.x, nodesep: gap.y, edgesep: gap.y, marginx: margin, marginy: margin };
  graph.setGraph({ rankdir: 'LR', ...gaps });
  for (const { from, to } of edges) {
    for (const id of [from, to]) graph.setNode(inGraph(id), { ...node });
    graph.setEdge(inGraph(from), inGraph(to), {});
  }
  layout(graph);
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = new Map([...ids].map((id) => [id, pointOf(graph.node(inGraph(id)))] as const));
  const columns = new Set([...nodes.values()].map(({ x }) => x));
  // Between the columns dagre has points too; its lines begin and end at the border of a node.
  const inColumn = ({ x }: Point) => columns.has(x);
  const at = (id: string): Point => nodes.get(id) ?? { x: 0, y: 0 };
  const lines = edges.map(({ from, to }) => {
    const { points = [] }: EdgeLabel = graph.edge(inGraph(from), inGraph(to));
    return [at(from), ...points.map(pointOf).filter(inColumn), at(to)];
  });
  // dagre measures the nodes alone: a line that passes above or below all of them lies outside of its height.
  const heights = lines.flat().map(({ y }) => y);
  const down = Math.max(0, margin - Math.min(...heights));
  const lower = (point: Point): Point => ({ x: point.x, y: point.y + down });
  const lowest = Math.max(Math.ceil(graph.graph().height ?? 0), Math.max(...heights) + margin);
  return {
    nodes: new Map([...nodes].map(([id, point]) => [id, lower(point)])),
    edges: lines.map((points) => points.map(lower)),
    width: Math.ceil(graph.graph().width ?? 0),
    height: lowest + down,
  };
}

/** dagre keeps nodes in plain objects, in which `constructor` is there without being put there. */
function inGraph(id: string): string {
  return `:${id}`;
}

function needsOf(edges: readonly { from: string; to: string }[]): Map<string, string[]> {
  const needs = new Map<string, string[]>();
  for (const { from, to } of edges) {
    needs.set(from, needs.get(from) ?? []);
    needs.set(to, [...(needs.get(to) ?? []), from]);
  }
  return needs;
}

function pointOf({ x = 0, y = 0 }: Partial<Point>): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
