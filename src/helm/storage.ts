import type { JsonObject } from '../model/json.ts';
import type { StoredRelease } from '../model/release.ts';
import type { Result } from '../model/result.ts';

/** Decodes the `release` key of a release secret as the API gives it (base64 of base64 of gzip of JSON). */
export function decodeRelease(_data: string): Result<JsonObject> {
  throw new Error('not written yet');
}

/** The reverse of `decodeRelease`; fields that this project does not know stay as they are. */
export function encodeRelease(_payload: JsonObject): string {
  throw new Error('not written yet');
}

/** The fields of a decoded payload that this project reads. */
export function storedRelease(_payload: JsonObject): Result<StoredRelease> {
  throw new Error('not written yet');
}
