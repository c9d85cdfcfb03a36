import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runRole, runRoleAlone } from './run-role.ts';

const PROGRAMS = {
  helm: 'printf v4.2.4',
  kubectl: `echo '{"clientVersion": {"gitVersion": "v1.36.3"}}'`,
  sops: 'echo "sops 3.13.3"',
};

/** The sub-action on a machine that has all tools on PATH. */
async function setup(inputs: Record<string, string>, play = runRole) {
  const folder = mkdtempSync(join(tmpdir(), 'setup-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, script] of Object.entries(PROGRAMS))
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const output = join(folder, 'output');
  writeFileSync(output, '');
  const run = await play('setup', {
    cwd: folder,
    env: {
      PATH: [bin, '/usr/bin', '/bin'].join(delimiter),
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: output,
      RUNNER_TEMP: folder,
      ...inputs,
    },
  });
  const names = [...readFileSync(output, 'utf8').matchAll(/^([a-z-]+)<</gm)].map(([, name]) => name);
  return { ...run, names, bin };
}

it('setup says which Helm and kubectl there are, and of sops only when it is asked for', async () => {
  const [without, asked] = await Promise.all([
    setup({}),
    setup({ 'INPUT_SOPS-VERSION': '3.13.3' }, runRoleAlone),
  ]);
  expect([without.exitCode, asked.exitCode]).toEqual([0, 0]);
  expect(without.names).toEqual(['helm-version', 'helm-path', 'kubectl-version', 'kubectl-path']);
  expect(asked.names).toEqual([...without.names, 'sops-version', 'sops-path']);
});

it('setup refuses a version that is none, and names the input', async () => {
  const { exitCode, stdout, names } = await setup({ 'INPUT_SOPS-VERSION': '^3' });
  expect(exitCode).toBe(3);
  expect(stdout).toContain('sops-version: "^3" is not an exact version');
  expect(names).not.toContain('sops-path');
});
