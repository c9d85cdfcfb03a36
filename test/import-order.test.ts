import { describe, expect, it } from 'vitest';
import { layerOf, sourceModules } from './rig/source-modules.ts';

/** A layer may import itself and everything before it. */
const LAYERS = [
  'util',
  'system',
  'schema',
  'model',
  'options',
  'kube',
  'cluster',
  'helm',
  'effects',
  'hooks',
  'manifest',
  'observe',
  'plan',
  'diagnostics',
  'engine',
  'session',
  'commands',
  'entries',
];

/** Beside the line: what these see, and who sees them. */
const BESIDE: Record<string, { sees: string[]; seenBy: string[] }> = {
  report: { sees: ['util', 'system', 'schema', 'model', 'kube'], seenBy: ['session', 'commands', 'entries'] },
  tools: { sees: ['util', 'system', 'schema', 'model'], seenBy: ['session', 'commands', 'entries'] },
  github: { sees: ['util', 'system', 'schema', 'model', 'options'], seenBy: ['entries'] },
};

/** Folders that may touch the process they run in. */
const WITH_SIDE_EFFECTS = ['system', 'github', 'tools', 'entries'];

const modules = sourceModules();

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  const beside = BESIDE[from];
  if (beside) return beside.sees.includes(to);
  if (BESIDE[to]) return BESIDE[to].seenBy.includes(from);
  return LAYERS.indexOf(to) < LAYERS.indexOf(from);
}

/** The modules of a circle of imports, types included; empty when there is none. */
function importCycle(): string[] {
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    const imports = modules.find((module) => module.path === path)?.imports ?? [];
    for (const next of imports.filter((target) => !done.has(target))) {
      const cycle = visit(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  return modules.map(({ path }) => visit(path, [])).find((cycle) => cycle.length > 0) ?? [];
}

describe('the modules of src', () => {
  it('belong to a layer that is known', () => {
    const unknown = modules.filter(({ layer }) => !LAYERS.includes(layer) && !(layer in BESIDE));
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  it('import only what stands before them, types included', () => {
    const wrong = modules.flatMap(({ path, layer, imports }) =>
      imports
        .filter((target) => !mayImport(layer, layerOf(target)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no circle of imports', () => {
    expect(importCycle()).toEqual([]);
  });

  it('import @actions/* only in github and tools', () => {
    const wrong = modules.filter(
      ({ layer, packages }) =>
        layer !== 'github' && layer !== 'tools' && packages.some((name) => name.startsWith('@actions/')),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('load @actions/* only when they are needed', () => {
    const wrong = modules.filter(({ text }) => /^import (?!type)[^;]*from '@actions\//m.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('touch the process, the clock and the console only at the edges', () => {
    const touch = /\bprocess\.(env|exit|exitCode|stdout|stderr|argv)\b|\bperformance\.|\bconsole\./;
    const wrong = modules.filter(({ layer, text }) => !WITH_SIDE_EFFECTS.includes(layer) && touch.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('ask the wall clock nowhere: it may be set, and then what was measured by it is wrong', () => {
    const wrong = modules.filter(({ text }) => /\bDate\.now\b|\bnew Date\(\)/.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('spell what marks an object or a release in one place, for all who write or read it', () => {
    const marks =
      /['"`]((?:helm-lifecycle\/|meta\.helm\.sh\/|sh\.helm\.|helm\.sh\/release|owner=helm)[\w./-]*)/g;
    const places = modules.flatMap(({ path, text }) =>
      [...new Set([...text.matchAll(marks)].map(([, mark]) => mark))].map((mark) => ({ mark, path })),
    );
    const wrong = places.filter(({ mark, path }) =>
      places.some((other) => other.mark === mark && other.path !== path),
    );
    expect(wrong).toEqual([]);
  });

  it('are no barrels', () => {
    const wrong = modules.filter(({ text }) => /^export (\*|\{[^}]*\}) from/m.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('the size of the modules', () => {
  const sizes = modules.map(({ path, lines }) => ({ path, lines }));

  it('stops at 400 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  it('is 100 lines or less for half of them', () => {
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(100);
  });
});
