import { topologicalOrder } from '../../util/topological-order.ts';

/** Where a node stands: its column, counted from what needs nothing, and its row in it. */
export interface Place {
  id: string;
  column: number;
  row: number;
}

/** How often the rows are ordered anew by what stands before and behind them. */
const SWEEPS = 4;

/**
 * Places for a graph that is read from left to right: every node stands behind all it needs, as far left as it can, and near
 * its neighbours. Nodes that nothing needs and that need nothing are left out, and so is everything when there is a cycle.
 */
export function layOut(needs: ReadonlyMap<string, readonly string[]>): Place[] {
  const known = new Map([...needs].map(([id, ids]) => [id, ids.filter((need) => needs.has(need))]));
  const order = topologicalOrder(known);
  if (!order.ok) return [];
  const needed = new Set([...known.values()].flat());
  const linked = order.order.filter((id) => needed.has(id) || (known.get(id)?.length ?? 0) > 0);
  return columnsOf(linked, known).flatMap((ids, column) => ids.map((id, row) => ({ id, column, row })));
}

function columnsOf(linked: string[], needs: ReadonlyMap<string, string[]>): string[][] {
  const depth = new Map<string, number>();
  for (const id of linked) {
    const behind = (needs.get(id) ?? []).map((need) => (depth.get(need) ?? 0) + 1);
    depth.set(id, Math.max(0, ...behind));
  }
  const columns: string[][] = [];
  for (const id of linked) {
    const at = depth.get(id) ?? 0;
    columns[at] = [...(columns[at] ?? []), id];
  }
  return ordered(columns, needs);
}

/** Each column ordered by the mean row of the neighbours, forwards and backwards in turn. */
function ordered(columns: string[][], needs: ReadonlyMap<string, string[]>): string[][] {
  const users = new Map<string, string[]>();
  for (const [id, ids] of needs) for (const need of ids) users.set(need, [...(users.get(need) ?? []), id]);
  let rows = new Map(columns.flatMap((ids) => ids.map((id, row) => [id, row] as const)));
  let result = columns;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const neighbours = sweep % 2 === 0 ? needs : users;
    const mean = (id: string) => {
      const near = (neighbours.get(id) ?? []).map((other) => rows.get(other) ?? 0);
      return near.length === 0 ? (rows.get(id) ?? 0) : near.reduce((sum, row) => sum + row, 0) / near.length;
    };
    result = result.map((ids) => ids.toSorted((a, b) => mean(a) - mean(b)));
    rows = new Map(result.flatMap((ids) => ids.map((id, row) => [id, row] as const)));
  }
  return result;
}
