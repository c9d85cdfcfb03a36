import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { QuotedLocation } from '../../model/location.ts';
import { GO_YAML } from '../../util/yaml/go-yaml.ts';
import { type Path, quote, sourceText } from '../read/tree.ts';

/** Where a value of a YAML text stands, or the nearest thing above it; `file` is for the reader. Undefined in a text that cannot be read. */
export function placeInYaml(text: string, file: string, path: Path): QuotedLocation | undefined {
  try {
    const document = parseDocument(text, GO_YAML);
    let node: unknown = document.contents;
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
    return quote({ source: sourceText(file, text), start: range[0], end: range[1] });
  } catch {
    return undefined;
  }
}

function rangeOf(node: unknown): [number, number] | undefined {
  const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
  return range && range[1] > range[0] ? [range[0], range[1]] : undefined;
}
