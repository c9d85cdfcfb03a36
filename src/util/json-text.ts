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
  const { string } = findPlace(json, path);
  return string && json.slice(0, string.start) + JSON.stringify(value) + json.slice(string.end);
}

/** The same, and adds the key where the object that it belongs to has none. Undefined when there is no such object, or something else at the path. */
export function setStringAt(json: string, path: readonly string[], value: string): string | undefined {
  const { string, object } = findPlace(json, path);
  if (string) return json.slice(0, string.start) + JSON.stringify(value) + json.slice(string.end);
  if (!object) return undefined;
  const entry = `${JSON.stringify(path.at(-1))}:${JSON.stringify(value)}${object.isEmpty ? '' : ','}`;
  return json.slice(0, object.start) + entry + json.slice(object.start);
}

interface Place {
  /** With its quotes. */
  string?: { start: number; end: number };
  /** The object to which the last key of the path belongs: where its first key stands. */
  object?: { start: number; isEmpty: boolean };
}

/** Looks no further than to the end of the object. */
function findPlace(json: string, path: readonly string[]): Place {
  const keys: (string | undefined)[] = [];
  const isAt = (depth: number) => keys.length === depth && keys.every((key, i) => key === path[i]);
  let isKey = false;
  let object: Place['object'];
  for (const { token, index } of tokensOf(json)) {
    if (token === '{' || token === '[') {
      if (isAt(path.length)) return {};
      if (token === '{' && !object && isAt(path.length - 1)) object = { start: index + 1, isEmpty: true };
      keys.push(undefined);
      isKey = token === '{';
    } else if (token === '}' || token === ']') {
      keys.pop();
      isKey = false;
      if (token === '}' && object && isAt(path.length - 1)) break;
    } else if (token === ':') {
      isKey = false;
    } else if (token === ',') {
      isKey = keys.at(-1) !== undefined;
    } else if (isKey) {
      keys[keys.length - 1] = JSON.parse(token) as string;
      if (object && keys.length === path.length) object.isEmpty = false;
    } else if (isAt(path.length)) {
      return token.startsWith('"') ? { string: { start: index, end: index + token.length } } : {};
    }
  }
  return object ? { object } : {};
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
