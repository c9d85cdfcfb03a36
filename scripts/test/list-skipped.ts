import type { Reporter, TestModule } from 'vitest/node';

/** A reporter that lists at the end of a run what was skipped, by the reason in its title (test/rig/skipped.ts): nothing of it was shown. */
export default class ListSkipped implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const text = skippedText(modules);
    if (text !== undefined) console.log(text);
  }
}

/** What is said of them, a line for each file and reason; undefined when there are none. */
export function skippedText(modules: readonly TestModule[]): string | undefined {
  const counts = new Map<string, number>();
  for (const module of modules) {
    const { children } = module;
    const withoutTests = [...children.allSuites()].filter((suite) => suite.children.size === 0);
    for (const { fullName } of [...children.allTests('skipped'), ...withoutTests]) {
      const why = /\(skipped: ([^)]*)\)/.exec(fullName)?.[1];
      const line = `${module.relativeModuleId}: ${why}`;
      if (why !== undefined) counts.set(line, (counts.get(line) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return undefined;
  const all = [...counts.values()].reduce((total, count) => total + count, 0);
  return [`skipped: ${all}`, ...[...counts].map(([line, count]) => `  ${count} of ${line}`)].join('\n');
}
