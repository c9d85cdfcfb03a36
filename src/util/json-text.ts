/** The value of JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A JSON token without the rest of a string: a pattern over all of it would need a stack as long as the string. */
const TOKEN = /["{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Replaces the string at a path of object keys in JSON text and leaves every other byte as it is, so that numbers and
 * fields that JavaScript would write differently survive. Undefined when there is no string at that path.
 */
export function replaceStringAt(json: string, path: readonly string[], value: string): string | undefined {
  const keys: (string | undefined)[] = [];
  let isKey = false;
  for (const { token, index } of tokensOf(json)) {
    if (token === '{' || token === '[') {
      keys.push(undefined);
      isKey = token === '{';
    } else if (token === '}' || token === ']') {
      keys.pop();
      isKey = false;
    } else if (token === ':') {
      isKey = false;
    } else if (token === ',') {
      isKey = keys.at(-1) !== undefined;
    } else if (isKey) {
      keys[keys.length - 1] = JSON.parse(token) as string;
    } else if (
      token.startsWith('"') &&
      keys.length === path.length &&
      keys.every((key, i) => key === path[i])
    ) {
      return json.slice(0, index) + JSON.stringify(value) + json.slice(index + token.length);
    }
  }
  return undefined;
}

function* tokensOf(json: string): Generator<{ token: string; index: number }> {
  const pattern = new RegExp(TOKEN);
  for (let match = pattern.exec(json); match; match = pattern.exec(json)) {
    const { 0: start, index } = match;
    if (start === '"') pattern.lastIndex = endOfString(json, index);
    yield { token: json.slice(index, pattern.lastIndex), index };
  }
}

/** Where the string that begins at `start` ends, its quote included. */
function endOfString(json: string, start: number): number {
  let end = start + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  return end + 1;
}
