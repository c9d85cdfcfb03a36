/**
 * Charts whose files are read side by side: one after the other a manifest of thousands mostly waits for the disk, and all at once they
 * would hold thousands of files open.
 */
export const READ_AT_ONCE = 16;
