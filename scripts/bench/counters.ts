import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Counts since the last call. */
export type Counter = () => number;

/** Requests that the API server answered to the benchmark's own user, from its audit log. */
export function countRequests(auditLog: string): Counter {
  let at = statSync(auditLog).size;
  return () => {
    const size = statSync(auditLog).size;
    const added = Buffer.alloc(size - at);
    const file = openSync(auditLog, 'r');
    readSync(file, added, 0, added.length, at);
    closeSync(file);
    at = size;
    return added.reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0);
  };
}

/** A folder with a program of this name that notes each start and then becomes the real one; and how often that was. */
export function countStarts(folder: string, program: string, name: string): { path: string; count: Counter } {
  mkdirSync(folder, { recursive: true });
  const notes = join(folder, `${name}.starts`);
  const path = join(folder, name);
  writeFileSync(notes, '');
  // Plugins start Helm by the name that it was started by itself.
  writeFileSync(path, `#!/bin/bash\necho >> '${notes}'\nexec -a "$0" '${program}' "$@"\n`);
  chmodSync(path, 0o755);
  let seen = 0;
  return {
    path,
    count: () => {
      const before = seen;
      seen = readFileSync(notes, 'utf8').length;
      return seen - before;
    },
  };
}
