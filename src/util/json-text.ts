const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Replaces the string at a path of object keys in JSON text and leaves every other byte as it is, so that numbers and
 * fields that JavaScript would write differently survive. Undefined when there is no string at that path.
 */
export function replaceStringAt(json: string, path: readonly string[], value: string): string | undefined {
  const keys: (string | undefined)[] = [];
  let isKey = false;
  for (const { 0: token, index } of json.matchAll(TOKEN)) {
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
