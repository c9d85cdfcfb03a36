import { topologicalOrder } from '../../util/topological-order.ts';

/** Where something stands: its column, counted from what needs nothing, and its row, which need not be a whole one. */
export interface Place {
  column: number;
  row: number;
}

export interface Layout {
  nodes: Map<string, Place>;
  /** From what is needed to what needs it, with a place in every column between, so that no line crosses a node. */
  edges: Place[][];
}

/** What each node needs. */
type Needs = ReadonlyMap<string, readonly string[]>;

/** How often the rows are ordered anew by what stands before and behind them. */
const SWEEPS = 6;
/** Rows that a line takes which passes a column. */
const BEND_HEIGHT = 0.25;
/** The row at which a short column begins at most. */
const LOWEST = 3;

/**
 * A drawing that is read from left to right: every node stands behind all it needs, as far left as it can, and near its
 * neighbours. Nodes that nothing needs and that need nothing are left out, and so is everything when there is a cycle.
 */
export function layOut(needs: Needs): Layout {
  const known = new Map([...needs].map(([id, ids]) => [id, ids.filter((need) => needs.has(need))]));
  const order = topologicalOrder(known);
  const needed = new Set([...known.values()].flat());
  const linked = order.ok ? order.order.filter((id) => needed.has(id) || known.get(id)?.length) : [];
  const columnOf = columnsOf(linked, known);
  const chains = linked.flatMap((id) => (known.get(id) ?? []).map((need) => chainOf(need, id, columnOf)));
  const placeOf = places(columnOf, chains);
  const at = (id: string) => placeOf.get(id) ?? { column: 0, row: 0 };
  return {
    nodes: new Map(linked.map((id) => [id, at(id)])),
    edges: chains.map((chain) => chain.map(at)),
  };
}

function columnsOf(linked: string[], needs: Needs): Map<string, number> {
  const columns = new Map<string, number>();
  for (const id of linked) {
    const behind = (needs.get(id) ?? []).map((need) => (columns.get(need) ?? 0) + 1);
    columns.set(id, Math.max(0, ...behind));
  }
  return columns;
}

/** The nodes of an edge, with a bend for every column that it passes; the bends get their columns here. */
function chainOf(from: string, to: string, columnOf: Map<string, number>): string[] {
  const [start, end] = [columnOf.get(from) ?? 0, columnOf.get(to) ?? 0];
  const bends = Array.from({ length: Math.max(0, end - start - 1) }, (_, index) => {
    const bend = `${from} ${to} ${index}`;
    columnOf.set(bend, start + index + 1);
    return bend;
  });
  return [from, ...bends, to];
}

/** Rows so that neighbours are near each other: each column ordered by the mean row of theirs, from both sides in turn. */
function places(columnOf: ReadonlyMap<string, number>, chains: string[][]): Map<string, Place> {
  const neighbours = [new Map<string, string[]>(), new Map<string, string[]>()] as const;
  for (const chain of chains) {
    for (const [index, id] of chain.slice(1).entries()) {
      const before = chain[index] as string;
      neighbours[0].set(id, [...(neighbours[0].get(id) ?? []), before]);
      neighbours[1].set(before, [...(neighbours[1].get(before) ?? []), id]);
    }
  }
  let columns: string[][] = [];
  for (const [id, column] of columnOf) columns[column] = [...(columns[column] ?? []), id];
  let placed = centred(columns);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const near = neighbours[sweep % 2 === 0 ? 0 : 1];
    const mean = (id: string) => {
      const rows = (near.get(id) ?? [id]).map((other) => placed.get(other)?.row ?? 0);
      return rows.reduce((sum, row) => sum + row, 0) / rows.length;
    };
    columns = columns.map((ids) => ids.toSorted((a, b) => mean(a) - mean(b)));
    placed = centred(columns);
  }
  return placed;
}

/** Short columns stand near the middle of the tallest, but not far from the top, where reading begins. */
function centred(columns: string[][]): Map<string, Place> {
  const heights = columns.map((ids) => ids.reduce((sum, id) => sum + heightOf(id), 0));
  const tallest = Math.max(0, ...heights);
  return new Map(
    columns.flatMap((ids, column) => {
      let row = Math.min(LOWEST, (tallest - (heights[column] ?? 0)) / 2);
      return ids.map((id) => {
        const place = { column, row: row - (1 - heightOf(id)) / 2 };
        row += heightOf(id);
        return [id, place] as const;
      });
    }),
  );
}

function heightOf(id: string): number {
  return id.includes(' ') ? BEND_HEIGHT : 1;
}
