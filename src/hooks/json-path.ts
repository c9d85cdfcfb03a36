import type { Json } from '../model/json.ts';
import { boundedWork } from '../system/bounded-work.ts';

/** A JSONPath (RFC 9535) that was understood; gives every value it selects, or undefined when that takes too long. */
export type JsonPathQuery = (value: Json) => Json[] | undefined;

export type CompiledJsonPath = { ok: true; query: JsonPathQuery } | { ok: false; message: string };

/** Compiles a JSONPath. The library is loaded with the first use: most manifests have none. */
export async function compileJsonPath(path: string): Promise<CompiledJsonPath> {
  const { compile, JSONPathError } = await import('json-p3');
  try {
    const compiled = compile(path);
    return { ok: true, query: (value) => boundedWork(() => compiled.query(value).values() as Json[])?.value };
  } catch (error) {
    if (error instanceof JSONPathError) return { ok: false, message: error.message };
    throw error;
  }
}
