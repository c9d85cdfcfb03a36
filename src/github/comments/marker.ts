import { keyDigest } from '../key-digest.ts';

/** GitHub refuses longer bodies of comments and issues; in characters. */
export const BODY_LIMIT = 65_536;

/** The first line of a text of ours, which GitHub does not show: by it the next run finds the text again. */
export function markerOf(key: string): string {
  return `<!-- helm-lifecycle:${keyDigest(key)} -->`;
}

/** A body that the next run finds. Only whoever quotes it has the marker elsewhere than in front. */
export function markedBody(key: string, markdown: string): string {
  const body = `${markerOf(key)}\n${markdown}`;
  if (body.length > BODY_LIMIT) throw new Error(`Internal error: a body of ${body.length} characters`);
  return body;
}

export function hasMarker(body: string | null | undefined, key: string): boolean {
  return body?.startsWith(markerOf(key)) === true;
}
