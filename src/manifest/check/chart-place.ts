import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { QuotedLocation } from '../../model/location.ts';
import { GO_YAML } from '../../util/yaml/go-yaml.ts';
import { type Path, quote, sourceText } from '../read/tree.ts';

/** Where a value stands, or the nearest thing above it; undefined in a text that cannot be read. */
export type PlaceOf = (path: Path) => QuotedLocation | undefined;

/** Places of values in a YAML text, which is read once, when the first one is asked for; `file` is for the reader. */
export function placesInYaml(text: string, file: string): PlaceOf {
  const source = sourceText(file, text);
  let document: Document | undefined;
  return (path) => {
    try {
      document ??= parseDocument(text, GO_YAML);
      const [start, end] = findRange(document.contents, path);
      return quote({ source, start, end });
    } catch {
      return undefined;
    }
  };
}

function findRange(contents: unknown, path: Path): [number, number] {
  let node = contents;
  let range = rangeOf(node) ?? [0, 1];
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      node = pair?.value;
      range = rangeOf(node) ?? rangeOf(pair?.key) ?? range;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      range = rangeOf(node) ?? range;
    }
  }
  return range;
}

function rangeOf(node: unknown): [number, number] | undefined {
  const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
  return range && range[1] > range[0] ? [range[0], range[1]] : undefined;
}
