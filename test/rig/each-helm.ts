import { describe, it, type TestFunction, type TestOptions } from 'vitest';
import type { HelmMajor } from './scene.ts';

const MAJORS: readonly HelmMajor[] = [3, 4];
/** `HELMS=all` runs every test with both majors, as the nightly run does. */
const ALL = process.env.HELMS === 'all';

/** Declares a test that runs with one major of Helm, the next one with the other; of a table every second row. */
export interface Once {
  (title: string, test: TestFunction): void;
  (title: string, options: TestOptions, test: TestFunction): void;
  each: typeof it.each;
}

/**
 * Describes the same behaviour with Helm 3 and Helm 4 (`%i` in the title). In it, `it` runs with both: for what lies in Helm's
 * arguments, its storage or what it says. `once`, for everything else, runs with one of them in turns. `concurrent` is for tests
 * that mostly wait: several of a file run side by side.
 */
export function eachHelm(
  title: string,
  { runIf = true, concurrent = false }: { runIf?: boolean; concurrent?: boolean },
  define: (major: HelmMajor, once: Once) => void,
): void {
  for (const major of MAJORS) {
    describe.runIf(runIf)(title.replace('%i', String(major)), { concurrent }, () =>
      define(major, onceWith(major)),
    );
  }
}

/** The rows of a table that one major takes, the other one those between; all of them in the nightly run. */
export const inTurns = <Row>(rows: readonly Row[], major: HelmMajor): Row[] =>
  rows.filter((_, index) => ALL || MAJORS[index % MAJORS.length] === major);

function onceWith(major: HelmMajor): Once {
  let declared = 0;
  const isOurs = () => MAJORS[declared++ % MAJORS.length] === major || ALL;
  const once = (title: string, ...rest: [TestFunction] | [TestOptions, TestFunction]) => {
    if (!isOurs()) return;
    if (rest.length === 1) it(title, rest[0]);
    else it(title, rest[0], rest[1]);
  };
  const each = (rows: readonly unknown[]) => it.each(rows.filter(isOurs));
  return Object.assign(once, { each: each as typeof it.each });
}
