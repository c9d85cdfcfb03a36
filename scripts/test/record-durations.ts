import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const FILE = join(import.meta.dirname, '../../test/rig/durations.json');
/** Whatever is shorter fits in anywhere. */
const SHORTEST_SECONDS = 5;

/** A reporter that writes down how long the files of a run took, which test/rig/longest-first.ts reads. Files that did not run, or failed, keep theirs. */
export default class RecordDurations implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const seconds = new Map<string, number>(Object.entries(JSON.parse(readFileSync(FILE, 'utf8'))));
    for (const module of modules.filter((one) => one.state() === 'passed')) {
      seconds.set(module.relativeModuleId, Math.round(module.diagnostic().duration / 1_000));
    }
    const longest = [...seconds]
      .filter(([, duration]) => duration > SHORTEST_SECONDS)
      .sort(([, one], [, other]) => other - one);
    writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(longest), undefined, 2)}\n`);
  }
}
