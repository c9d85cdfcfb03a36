import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topologicalOrder } from '../../src/util/topological-order.ts';

const order = (graph: Record<string, string[]>) => topologicalOrder(new Map(Object.entries(graph)));

describe('topologicalOrder', () => {
  test('keeps the order of the map when nothing needs anything', () => {
    expect(order({ b: [], a: [], c: [] })).toEqual({ ok: true, order: ['b', 'a', 'c'] });
  });

  test('puts the one that most others wait for first', () => {
    expect(order({ alone: [], web: ['api'], api: ['crds'], crds: [] })).toEqual({
      ok: true,
      order: ['crds', 'api', 'alone', 'web'],
    });
  });

  test('ignores needs that are not there', () => {
    expect(order({ a: ['gone'] })).toEqual({ ok: true, order: ['a'] });
  });

  test('gives the whole trail of a circle and nothing beside it', () => {
    expect(order({ x: ['a'], a: ['b'], b: ['c'], c: ['a'] })).toEqual({
      ok: false,
      cycle: ['a', 'b', 'c', 'a'],
    });
    expect(order({ a: ['a'] })).toEqual({ ok: false, cycle: ['a', 'a'] });
  });

  test('in every graph without a circle, everything comes after what it needs', () => {
    const graphs = fc
      .array(fc.array(fc.nat(), { maxLength: 4 }), { maxLength: 20 })
      .map((rows) => new Map(rows.map((row, i) => [`n${i}`, i === 0 ? [] : row.map((n) => `n${n % i}`)])));
    fc.assert(
      fc.property(graphs, (graph) => {
        const result = topologicalOrder(graph);
        expect(result.ok).toBe(true);
        const place = (id: string) => (result.ok ? result.order.indexOf(id) : -1);
        for (const [id, needs] of graph)
          for (const need of needs) expect(place(need)).toBeLessThan(place(id));
      }),
    );
  });
});
