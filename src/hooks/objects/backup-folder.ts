import { z } from 'zod';

/** What a backup is called; also the name of its file, so no path can hide in it. */
export const backupName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, {
  error: 'a name of letters, digits, - and _',
});

/** The file of a backup among what is kept of a release. */
export function backupFile(name: string): string {
  return `backup-${name}.yaml`;
}
