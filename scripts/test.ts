import { resolve } from 'node:path';
import { ensureChromium, NO_CHROMIUM } from './browser/chromium.ts';
import { ensureBinaries } from './cluster/binaries.ts';
import { createProgress } from './cluster/progress.ts';
import { realNodeObstacle } from './cluster/real-node.ts';
import { readFlags } from './read-flags.ts';
import { type Check, checks } from './test/checks.ts';
import { runVitest, type Tally } from './test/run-vitest.ts';

/** Everything that must hold before a change is merged; the last line of the output is the tally. */
readFlags(
  `usage: npm test
runs everything that must hold and takes no flags; one file: npx vitest run FILE`,
  {},
);
const root = resolve(import.meta.dirname, '..');
const progress = createProgress();
const nodeGroup = realNodeObstacle() === undefined ? ['node'] : [];
await ensureBinaries(['helm', 'control-plane', 'act', 'secrets', ...nodeGroup], progress);
const chromium = await ensureChromium(progress);
if (chromium.path === undefined) process.env[NO_CHROMIUM] = chromium.why;

// None of the checks keeps two processors busy, nor does a control plane that starts; whoever needs the bundle waits for that of its check.
progress('checks and tests');
const tallies = await Promise.all([...checks.map(run), runVitest(root)]);

const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
const [passed, failed] = [sum('passed'), sum('failed')];
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function run({ name, check }: Check): Promise<Tally> {
  const problem = await check(root);
  progress(`${name}: ${problem === undefined ? 'good' : `FAILED\n${problem.trimEnd()}`}`);
  return problem === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
