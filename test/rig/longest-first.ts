import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const ROOT = resolve(import.meta.dirname, '../..');
const DURATIONS: Record<string, number> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'durations.json'), 'utf8'),
);

/**
 * Starts the files that take longest first, so that no worker is left with one at the end. `durations.json` has the seconds of
 * those that took more than five; a checkout that is new has no times of its own.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const seconds = ({ moduleId }: TestSpecification) => DURATIONS[relative(ROOT, moduleId)] ?? 0;
    return [...files].sort((one, other) => seconds(other) - seconds(one));
  }
}
