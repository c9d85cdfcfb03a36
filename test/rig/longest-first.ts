import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { type Placed, startOrder } from './start-order.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DURATIONS: Record<string, number> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'durations.json'), 'utf8'),
);
/** Of a file that `durations.json` does not have. */
const USUAL_SECONDS = 3;

/**
 * Starts the files in the order of start-order.ts. `durations.json` has the seconds of those that took more than five; a checkout
 * that is new has no times of its own.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placed = files.map((specification): Placed & { specification: TestSpecification } => ({
      specification,
      project: specification.project.name,
      seconds: DURATIONS[relative(ROOT, specification.moduleId)] ?? USUAL_SECONDS,
    }));
    return startOrder(placed, this.ctx.config.maxWorkers).map(({ specification }) => specification);
  }
}
