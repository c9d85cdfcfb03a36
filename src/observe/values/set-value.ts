/** What `helm --set` makes of a text: true, false, null, a whole number, a list in braces, else the text itself. */
export function inferSetValue(written: string | number | boolean | null): unknown {
  const text = typeof written === 'string' || Number.isInteger(written) ? String(written) : undefined;
  if (text === undefined) return written;
  if (!text.startsWith('{') || !text.endsWith('}')) return inferScalar(text);
  const items = text.slice(1, -1).match(/(?:\\.?|[^\\,])*,?/gs) ?? [];
  // The pattern also matches the nothing at the end, unless a comma asks for an empty last item.
  const list = items.slice(0, items.at(-2)?.endsWith(',') || items.length === 1 ? undefined : -1);
  return list.map((item) => inferScalar(item.replace(/,$/, '').replace(/\\(.)/gs, '$1')));
}

const LARGEST_INTEGER = 2n ** 63n;

function inferScalar(text: string): unknown {
  const word = text.toLowerCase();
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  if (text === '0') return 0n;
  if (!/^[+-]?\d+$/.test(text) || text.startsWith('0')) return text;
  const number = BigInt(text.replace(/^\+/, ''));
  return number >= -LARGEST_INTEGER && number < LARGEST_INTEGER ? number : text;
}
