/** Ids with what each needs; ids that are no key of it are ignored. */
export type Graph = ReadonlyMap<string, readonly string[]>;

export type Order =
  | { ok: true; order: string[] }
  /** Each id needs the next, and the last is the first again. */
  | { ok: false; cycle: string[] };

/** Puts every id after those it needs. Among those that could come next, the one that most others wait for is first, then the order of the map. */
export function topologicalOrder(graph: Graph): Order {
  const waiting = new Map(
    [...graph].map(([id, needs]) => [id, new Set(needs.filter((need) => graph.has(need)))]),
  );
  const weight = countDependants(graph);
  const order: string[] = [];
  while (waiting.size > 0) {
    let next: string | undefined;
    for (const [id, needs] of waiting) {
      if (needs.size > 0) continue;
      if (next === undefined || (weight.get(id) ?? 0) > (weight.get(next) ?? 0)) next = id;
    }
    if (next === undefined) return { ok: false, cycle: findCycle(waiting) };
    waiting.delete(next);
    for (const needs of waiting.values()) needs.delete(next);
    order.push(next);
  }
  return { ok: true, order };
}

/** How many ids wait for each, directly or through others. */
function countDependants(graph: Graph): Map<string, number> {
  const dependants = new Map<string, string[]>();
  for (const [id, needs] of graph) {
    for (const need of needs) dependants.set(need, [...(dependants.get(need) ?? []), id]);
  }
  return new Map([...graph.keys()].map((id) => [id, reach(id, dependants).size]));
}

function reach(start: string, edges: Map<string, string[]>): Set<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const next of edges.get(id) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
  }
  return seen;
}

/** Everything in `waiting` waits for something in it, so following first needs must come round. */
function findCycle(waiting: Map<string, Set<string>>): string[] {
  const trail: string[] = [];
  let id = waiting.keys().next().value as string;
  while (!trail.includes(id)) {
    trail.push(id);
    id = waiting.get(id)?.values().next().value as string;
  }
  return [...trail.slice(trail.indexOf(id)), id];
}
