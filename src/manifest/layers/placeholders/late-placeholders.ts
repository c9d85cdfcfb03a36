import { placeholderStarts } from '../../../hooks/definition/placeholder.ts';
import type { MapEntry, Node } from '../../read/tree.ts';
import { type Piece, textOfPieces } from './fill-text.ts';
import { unusedCharacters } from './fill-yaml.ts';

/** Where a filled text has what reads like `${payload.}` or `${release.}`, and no one wrote it there: a variable brought it, or a part of it. */
export function broughtPlaceholders(pieces: readonly Piece[]): number[] {
  const written: { from: number; to: number }[] = [];
  let at = 0;
  for (const { text, isBrought } of pieces) {
    if (!isBrought) written.push({ from: at, to: at + text.length });
    at += text.length;
  }
  let piece = 0;
  return placeholderStarts(textOfPieces(pieces))
    .filter(({ start, end }) => {
      while ((written[piece]?.to ?? Infinity) < end) piece += 1;
      return start < (written[piece]?.from ?? Infinity);
    })
    .map(({ start }) => start);
}

/** A value that a variable brought as a whole: nothing in it is a placeholder any more. */
export function asLiteral(node: Node): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map(asLiteral) };
  if (node.kind === 'map') {
    const entries = [...node.entries].map(([key, entry]): [string, MapEntry] => [
      key,
      { ...entry, value: asLiteral(entry.value) },
    ]);
    return { ...node, entries: new Map(entries) };
  }
  if (typeof node.value !== 'string') return node;
  const literal = placeholderStarts(node.value).map(({ start }) => start);
  return literal.length === 0 ? node : { ...node, literal };
}

/** Marks what only reads like a placeholder, while a text that is YAML is cut into the objects in it. */
export interface Seal {
  /** The text of the pieces with a mark in each of them. */
  close(pieces: readonly Piece[]): string;
  /** The same without marks, as they tell which is none. */
  open(value: Node): Node;
}

/** `texts`: all that the marked text is made of; undefined when they have every character that could be a mark. */
export function createSeal(texts: Iterable<string>): Seal | undefined {
  const [mark] = unusedCharacters(texts);
  return mark === undefined ? undefined : sealOf(mark);
}

function sealOf(mark: string): Seal {
  const sealed = new RegExp(`\\$${mark}(?=\\{)`, 'g');

  function close(pieces: readonly Piece[]): string {
    const text = textOfPieces(pieces);
    let closed = '';
    let at = 0;
    for (const start of broughtPlaceholders(pieces)) {
      closed += `${text.slice(at, start + 1)}${mark}`;
      at = start + 1;
    }
    return closed + text.slice(at);
  }

  function open(node: Node): Node {
    if (node.kind === 'list') return { ...node, items: node.items.map(open) };
    if (node.kind === 'map') {
      const entries = [...node.entries].map(([key, entry]): [string, MapEntry] => [
        key.replaceAll(mark, ''),
        { ...entry, value: open(entry.value) },
      ]);
      return { ...node, entries: new Map(entries) };
    }
    if (typeof node.value !== 'string' || !node.value.includes(mark)) return node;
    // Each mark before it makes what follows stand one character further left.
    const literal = [...node.value.matchAll(sealed)].map(({ index }, before) => index - before);
    return { ...node, value: node.value.replaceAll(mark, ''), literal };
  }

  return { close, open };
}
