import { shortHash as hash, slugOf } from '../../util/slug.ts';
import { DEFAULT_PATHS } from '../read/read-manifest.ts';

const LONGEST_ID = 63;
const DIGEST_DIGITS = 8;

/** What the id of a manifest that names none is made of. */
export interface ManifestPlace {
  /** `owner/repository`; undefined when nothing tells it. */
  repository: string | undefined;
  /** Path relative to the workspace, with `/`. */
  file: string;
}

/**
 * The id of a manifest that names none: `owner-repository`, and its path when it is not in a default place. A DNS label, so
 * that it is a valid label value; a hash is added only when something had to be left out. Without a repository it is a hash
 * of the path.
 */
export function defaultId({ repository, file }: ManifestPlace): string {
  if (repository === undefined) return hash(file);
  const path = DEFAULT_PATHS.includes(file) ? '' : `/${file.replace(/\.yaml$/, '')}`;
  const text = `${repository.toLowerCase()}${path}`;
  const slug = slugOf(text);
  const isWhole = slug.length <= LONGEST_ID && /^[\w./ -]*$/.test(text);
  if (isWhole && slug !== '') return slug;
  const start = slugOf(slug.slice(0, LONGEST_ID - DIGEST_DIGITS - 1));
  return start === '' ? hash(text) : `${start}-${hash(text)}`;
}
