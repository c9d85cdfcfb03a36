import { createHash } from 'node:crypto';

const LONGEST_ID = 63;
const DIGEST_DIGITS = 8;

/** The id of a manifest that names none: the repository as a slug, and 8 hex digits that tell its manifests apart. A valid label value. */
export function defaultId(repository: string, path: string): string {
  const digest = createHash('sha256').update(`${repository}${path}`).digest('hex').slice(0, DIGEST_DIGITS);
  const slug = repository
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, LONGEST_ID - DIGEST_DIGITS - 1)
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
  return slug === '' ? digest : `${slug}-${digest}`;
}
