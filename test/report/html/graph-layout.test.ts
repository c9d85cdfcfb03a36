import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type Point } from '../../../src/report/html/graph-layout.ts';

const SIZES = { node: { width: 190, height: 32 }, gap: { x: 64, y: 12 }, margin: 8 };
const graph = (needs: Record<string, string[]>) => layOut(new Map(Object.entries(needs)), SIZES);

describe('the layout of the graph', () => {
  it('puts every node behind all that it needs', () => {
    const { nodes } = graph({ crds: [], database: ['crds'], api: ['crds', 'database'] });
    const left = [...nodes].sort(([, one], [, other]) => one.x - other.x).map(([id]) => id);
    expect(left).toEqual(['crds', 'database', 'api']);
    expect(new Set([...nodes.values()].map(({ x }) => x)).size).toBe(3);
  });

  it('leads a line that passes a column beside the nodes in it', () => {
    const { nodes, edges } = graph({ crds: [], database: ['crds'], api: ['crds', 'database'] });
    const [, bend] = edges.find((points) => points.length === 3) ?? [];
    const passed = nodes.get('database');
    expect(bend?.x).toBe(passed?.x);
    expect(Math.abs((bend?.y ?? 0) - (passed?.y ?? 0))).toBeGreaterThan(SIZES.node.height / 2);
  });

  it('leaves out what is not linked with anything, and needs that are not there', () => {
    const { nodes, edges } = graph({ alone: [], api: ['elsewhere'], web: ['api'] });
    expect([...nodes.keys()]).toEqual(['api', 'web']);
    expect(edges).toHaveLength(1);
  });

  it('has nodes of any name', () => {
    const { nodes, edges } = graph({
      constructor: [],
      valueOf: ['constructor'],
      web: ['valueOf', 'constructor'],
    });
    expect([...nodes.keys()]).toEqual(['constructor', 'valueOf', 'web']);
    expect(edges).toHaveLength(3);
  });

  it('draws nothing of what needs itself', () => {
    expect(graph({ a: ['b'], b: ['a'] }).nodes.size).toBe(0);
  });

  it('has room for a line that passes above all nodes', () => {
    const { edges, height } = graph({ a: [], b: ['a'], c: ['a'], d: ['b', 'a'] });
    const heights = edges.flat().map(({ y }) => y);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(SIZES.margin);
    expect(Math.max(...heights)).toBeLessThanOrEqual(height - SIZES.margin);
  });

  it('never puts two nodes over each other, nor a line over a node, and stays within its size', () => {
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
        const { nodes, edges, width, height } = graph(some);
        const middles = [...nodes.values()];
        const bends = edges.flatMap((points) => points.slice(1, -1));
        const isOver = (one: Point, other: Point, distance: number) =>
          one !== other && one.x === other.x && Math.abs(one.y - other.y) < distance;
        for (const middle of middles) {
          expect(middles.filter((other) => isOver(middle, other, SIZES.node.height))).toEqual([]);
          expect(bends.filter((bend) => isOver(bend, middle, SIZES.node.height / 2))).toEqual([]);
        }
        for (const { x, y } of [...middles, ...bends]) {
          expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
