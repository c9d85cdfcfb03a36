import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layerOf, SRC, sourceModules } from '../rig/source-modules.ts';

const page = readFileSync(join(SRC, '../docs/architecture.md'), 'utf8');

/** `a -> b` for each arrow of the picture, and for each import from one layer to another. */
const arrows = [...page.matchAll(/^ {2}(\w+)(?:\[[^\]]*\])? --> (\w+)/gm)].map(
  ([, from, to]) => `${from} -> ${to}`,
);
const imports = new Set(
  sourceModules().flatMap(({ layer, imports: targets }) =>
    targets.map(layerOf).flatMap((target) => (target === layer ? [] : [`${layer} -> ${target}`])),
  ),
);

/** Every layer that can be reached along the arrows. */
function reached(from: string): Set<string> {
  const found = new Set<string>();
  const visit = (layer: string) => {
    for (const arrow of arrows) {
      const [start, end = ''] = arrow.split(' -> ');
      if (start !== layer || found.has(end)) continue;
      found.add(end);
      visit(end);
    }
  };
  visit(from);
  return found;
}

describe('the picture of the architecture', () => {
  it('has an arrow only where there is an import', () => {
    expect(arrows.length).toBeGreaterThan(20);
    expect(arrows.filter((arrow) => !imports.has(arrow))).toEqual([]);
  });

  it('has a way along the arrows for each import', () => {
    const lost = [...imports].filter((edge) => {
      const [from = '', to = ''] = edge.split(' -> ');
      return !reached(from).has(to);
    });
    expect(lost).toEqual([]);
  });

  it('has no arrow that another way makes needless', () => {
    const needless = arrows.filter((arrow) => {
      const [from = '', to = ''] = arrow.split(' -> ');
      const others = arrows.filter((other) => other.startsWith(`${from} -> `) && other !== arrow);
      return others.some((other) => reached(other.split(' -> ')[1] ?? '').has(to));
    });
    expect(needless).toEqual([]);
  });
});

it('every place that the page names exists', () => {
  const [, places = ''] = page.split('## Where to look for');
  const paths = [...places.matchAll(/`([\w./-]+(?:\.ts|\/))`/g)].map(([, path]) => path as string);
  expect(paths.length).toBeGreaterThan(15);
  expect(paths.filter((path) => !existsSync(join(SRC, path)))).toEqual([]);
});
