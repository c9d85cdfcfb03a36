import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Measures a part, or gives what an earlier, interrupted run has measured of it. */
export type Once = <Part>(name: string, measurePart: () => Promise<Part>) => Promise<Part>;

/** Keeps every part in a file as soon as it is there; without a file all is measured. */
export function keptIn(file: string): Once {
  const parts: Record<string, unknown> =
    file !== '' && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return async <Part>(name: string, measurePart: () => Promise<Part>) => {
    if (name in parts) return parts[name] as Part;
    const part = await measurePart();
    parts[name] = part;
    if (file !== '') writeFileSync(file, JSON.stringify(parts));
    return part;
  };
}
