import { kindOf, textOf } from './node-text.ts';
import {
  type Found,
  type Lookup,
  type MissingValue,
  type Placeholder,
  splitAtPlaceholders,
  type UsedValue,
} from './placeholder.ts';

/** What a filled text is reported to. */
export interface Filling {
  variables: Lookup;
  onUsed(used: UsedValue[]): void;
  /** The placeholder stays in the text. */
  onMissing(problem: MissingValue, placeholder: string): void;
}

/** A part of a filled text: written so, or what a variable brought. */
export interface Piece {
  text: string;
  isBrought: boolean;
}

/** Puts values in place of all placeholders of a text. Nothing is looked for in what they bring. */
export function fillText(text: string, filling: Filling): string {
  return textOfPieces(fillPieces(text, filling));
}

/** The same in pieces, for who must know what was written and what was brought. */
export function fillPieces(text: string, { variables, onUsed, onMissing }: Filling): Piece[] {
  return splitAtPlaceholders(text).map((part) => {
    if (typeof part === 'string') return { text: part, isBrought: false };
    const found = asText(variables.find(part), part);
    if (found.kind === 'missing') onMissing(found.problem, part.text);
    else onUsed(found.used);
    return found.kind === 'text'
      ? { text: found.text, isBrought: true }
      : { text: part.text, isBrought: false };
  });
}

export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function asText(found: Found, { text }: Placeholder): Exclude<Found, { kind: 'node' }> {
  if (found.kind !== 'node') return found;
  const { node, used } = found;
  if (node.kind === 'scalar') return { kind: 'text', text: textOf(node), used };
  const message = `\`${text}\` is ${kindOf(node)}, and only a single value can be part of a text`;
  return { kind: 'missing', problem: { code: 'invalid-value', message, hint: 'name one of its values' } };
}
