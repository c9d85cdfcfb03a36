import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';

it('the demo shows its four steps, ends by itself and leaves nothing', async () => {
  const root = resolve(import.meta.dirname, '../..');
  const demo = await runProgram(process.execPath, ['scripts/demo.ts'], {
    cwd: root,
    timeoutMilliseconds: 170_000,
  });
  expect(demo).toMatchObject({ ok: true });
  for (const step of ['1. Deploy', '2. Deploy again', '3. Somebody', '4. Destroy'])
    expect(demo.stdout).toContain(step);
}, 180_000);
