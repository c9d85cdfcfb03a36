import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { ChartCheck } from '../../../src/manifest/build/resolve-files.ts';
import { READ_AT_ONCE } from '../../../src/manifest/read/read-at-once.ts';
import { load } from '../workspace.ts';

it('reads many charts side by side, never too many, and names what is wrong in the order of the file', async () => {
  const numbers = [...Array(3 * READ_AT_ONCE).keys()];
  const charts = numbers.map((number) => `  - {name: c${number}, path: charts/c${number}}\n`).join('');
  const files = numbers.map((number) => [`charts/c${number}/Chart.yaml`, `name: c${number}\n`]);
  let [open, most] = [0, 0];
  let reachFull = () => {};
  const full = new Promise<void>((resolve) => {
    reachFull = resolve;
  });
  const checkChart: ChartCheck = async ({ written }) => {
    open += 1;
    most = Math.max(most, open);
    if (open === READ_AT_ONCE) reachFull();
    await full;
    const number = Number(written.replace(/\D/g, ''));
    // What comes later has its answer sooner.
    for (let turn = number; turn < numbers.length; turn++) await setImmediate();
    open -= 1;
    return [{ code: 'invalid-chart', message: written }];
  };
  const { issues } = await load(`version: 1\ndefaults: {namespace: web}\ncharts:\n${charts}`, {
    files: Object.fromEntries(files),
    checkChart,
  });
  expect(most).toBe(READ_AT_ONCE);
  expect(issues.map(({ message }) => message)).toEqual(numbers.map((number) => `charts/c${number}`));
});
