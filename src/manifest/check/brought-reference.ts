/** All that vals takes for a reference, and more. */
const ANY_REFERENCE = /(?:secret)?ref\+[^+:]{0,60}:\/\//g;
const WRITTEN_REFERENCE = /(?:secret)?ref\+[a-z][\w.-]{0,60}:\/\//g;
/** What means nothing in a reference: neither its end, nor a key, nor an option of its backend. */
const PLAIN = /[^?#&=+%\s"',]/g;

/**
 * Whether what comes from outside the manifest makes a reference, or more of one than a part of a name: vals would read any file or run any
 * command that the title of a pull request names. `asWritten` is the same text with `-` in place of all that comes from outside.
 */
export function bringsReference(filled: string, asWritten: () => string): boolean {
  const found = count(filled, ANY_REFERENCE);
  if (found === 0) return false;
  const written = asWritten();
  return (
    found > count(written, WRITTEN_REFERENCE) || filled.replace(PLAIN, '') !== written.replace(PLAIN, '')
  );
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
