import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { IN_FULL } from '../rig/in-full.ts';
import { skippedFor } from '../rig/skipped.ts';

/** It starts a control plane of its own, and is a job of CI by itself (`demo` of test.yml). */
const why = IN_FULL ? undefined : 'it is a job of its own and part of the nightly run';

it.skipIf(why !== undefined)(
  `the demo shows its four steps, ends by itself and leaves nothing${skippedFor(why)}`,
  async () => {
    const root = resolve(import.meta.dirname, '../..');
    const demo = await runProgram(process.execPath, ['scripts/demo.ts'], {
      cwd: root,
      timeoutMilliseconds: 170_000,
    });
    expect(demo).toMatchObject({ ok: true });
    for (const step of ['1. Deploy', '2. Deploy again', '3. Somebody', '4. Destroy'])
      expect(demo.stdout).toContain(step);
  },
);
