/** Makes a `switch` exhaustive: compiles only when every case of `value` was handled. */
export function unreachable(value: never): never {
  throw new Error(`Internal error: unexpected value ${JSON.stringify(value)}`);
}
