import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createRelay } from '../../src/system/relay.ts';

function runWith(input: string, [file = '', ...args]: string[]) {
  return new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(file, args, { maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

it('prints what this process makes of the input, fails with what it says, and is of no use once it is closed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'relay-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const relay = createRelay(join(folder, 'p'), 4_000_000);
  const twice = await relay.open(async (text) => ({ ok: true, text: text + text }));
  const never = await relay.open(async (text) => ({ ok: false, text: `no: ${text}` }));
  const large = 'é\n'.repeat(500_000);
  const [good, bad] = await Promise.all([runWith(large, twice.command), runWith('x', never.command)]);
  expect(good.code).toBe(0);
  expect(good.stdout === large + large).toBe(true);
  expect(bad).toEqual({ code: 1, stdout: '', stderr: 'no: x' });
  expect((await runWith('é\n'.repeat(1_500_000), twice.command)).stderr).toBe(
    'an input of more than 4 MiB is not read',
  );
  twice.close();
  expect(await runWith('x', twice.command)).toMatchObject({ code: 1, stderr: 'nobody waits for this' });
});
