import { kindOf, textOf } from './node-text.ts';
import {
  type Found,
  type MissingValue,
  type Placeholder,
  replacePlaceholders,
  type UsedValue,
  type Variables,
} from './placeholder.ts';

/** What a filled text is reported to. */
export interface Filling {
  variables: Variables;
  onUsed(used: UsedValue[]): void;
  /** The placeholder stays in the text. */
  onMissing(problem: MissingValue, placeholder: string): void;
}

/** Puts values in place of all placeholders of a text. Nothing is looked for in what they bring. */
export function fillText(text: string, { variables, onUsed, onMissing }: Filling): string {
  return replacePlaceholders(text, (placeholder) => {
    const found = asText(variables.find(placeholder), placeholder);
    if (found.kind === 'missing') onMissing(found.problem, placeholder.text);
    else onUsed(found.used);
    return found.kind === 'text' ? found.text : placeholder.text;
  });
}

function asText(found: Found, { text }: Placeholder): Exclude<Found, { kind: 'node' }> {
  if (found.kind !== 'node') return found;
  const { node, used } = found;
  if (node.kind === 'scalar') return { kind: 'text', text: textOf(node), used };
  const message = `\`${text}\` is ${kindOf(node)}, and only a single value can be part of a text`;
  return { kind: 'missing', problem: { code: 'invalid-value', message, hint: 'name one of its values' } };
}
