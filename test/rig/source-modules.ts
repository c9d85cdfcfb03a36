import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const SRC = join(import.meta.dirname, '../../src');

/** A file of src. */
export interface Module {
  /** Relative to src. */
  path: string;
  layer: string;
  /** Without comments. */
  text: string;
  lines: number;
  /** Paths of imported modules of ours, type imports included. */
  imports: string[];
  packages: string[];
}

/** All of them, in the order of their paths. */
export function sourceModules(): Module[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map(readModule);
}

function readModule(path: string): Module {
  const text = readFileSync(join(SRC, path), 'utf8');
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(
    ([, name]) => name as string,
  );
  const imports = specifiers.filter((name) => name.startsWith('.'));
  return {
    path,
    layer: layerOf(path),
    text: withoutComments(text),
    lines: text.split('\n').length,
    imports: imports.map((name) => relative(SRC, join(SRC, dirname(path), name))),
    packages: specifiers.filter((name) => !name.startsWith('.')),
  };
}

/** The folder; of the files that stand alone, effects.ts is a layer of its own and the others are entries. */
export function layerOf(path: string): string {
  const [first = ''] = path.split('/');
  if (path.includes('/')) return first;
  return path === 'effects.ts' ? 'effects' : 'entries';
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
