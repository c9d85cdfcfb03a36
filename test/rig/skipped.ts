/** The end of a title of what is skipped where `why` is said; scripts/test/list-skipped.ts reads it. */
export const skippedFor = (why: string | undefined): string =>
  why === undefined ? '' : ` (skipped: ${why.replaceAll(/[()]/g, '')})`;
