import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/report/html/graph-layout.ts';

const graph = (needs: Record<string, string[]>) => layOut(new Map(Object.entries(needs)));

describe('the layout of the graph', () => {
  it('puts every node behind all that it needs', () => {
    const { nodes } = graph({ crds: [], database: ['crds'], api: ['crds', 'database'] });
    const columns = [...nodes].map(([id, { column }]) => [id, column]);
    expect(Object.fromEntries(columns)).toEqual({ crds: 0, database: 1, api: 2 });
  });

  it('leads a line that passes a column beside the nodes in it', () => {
    const { nodes, edges } = graph({ crds: [], database: ['crds'], api: ['crds', 'database'] });
    const long = edges.find((places) => places.length === 3);
    expect(long?.[1]?.column).toBe(1);
    expect(Math.abs((long?.[1]?.row ?? 0) - (nodes.get('database')?.row ?? 0))).toBeGreaterThanOrEqual(0.6);
  });

  it('leaves out what is not linked with anything, and needs that are not there', () => {
    const { nodes, edges } = graph({ alone: [], api: ['elsewhere'], web: ['api'] });
    expect([...nodes.keys()]).toEqual(['api', 'web']);
    expect(edges).toHaveLength(1);
  });

  it('draws nothing of what needs itself', () => {
    expect(graph({ a: ['b'], b: ['a'] }).nodes.size).toBe(0);
  });

  it('never puts two nodes at the same place', () => {
    const needs = fc
      .array(fc.array(fc.nat(19), { maxLength: 4 }), { maxLength: 20 })
      .map((lists) =>
        Object.fromEntries(
          lists.map((list, index) => [
            `n${index}`,
            list.filter((need) => need < index).map((need) => `n${need}`),
          ]),
        ),
      );
    fc.assert(
      fc.property(needs, (some) => {
        const places = [...graph(some).nodes.values()].map(({ column, row }) => `${column} ${row}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
