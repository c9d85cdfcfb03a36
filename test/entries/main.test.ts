import { afterEach, describe, expect, it } from 'vitest';
import { makeWorkspace, runMain, runRole, runRoleAlone } from './run-role.ts';

let remove = () => {};
afterEach(() => remove());

async function main(env: Record<string, string>, manifest?: string, play = runRole) {
  const workspace = makeWorkspace(manifest);
  remove = workspace.remove;
  return runMain(workspace.folder, env, { play });
}

describe('the main step', () => {
  it('validates without a cluster, and writes outputs but no summary', async () => {
    const inputs = { INPUT_COMMAND: 'validate' };
    const { exitCode, outputs, summary, state } = await main(inputs, undefined, runRoleAlone);
    expect([exitCode, summary]).toEqual([0, '']);
    expect(outputs).toMatch(/^outcome<<\S+\nno-changes\n/);
    expect(state).toMatch(/ended<<\S+\ntrue\n/);
  });

  it('tells an invalid manifest in log, outputs, summary and annotations', async () => {
    const { exitCode, stdout, outputs, summary } = await main({}, 'version: 1\ncharts: []\nchart: 1\n');
    expect(exitCode).toBe(3);
    expect(stdout).toContain('helm-lifecycle.yaml:3:1: error[unknown-key]');
    expect(stdout).toContain(
      '::error title=Manifest%3A unknown-key,file=helm-lifecycle.yaml,line=3,endLine=3,col=1',
    );
    expect(outputs).toMatch(/failure-reason<<\S+\ninvalid-manifest\n/);
    expect(summary).toContain('The manifest has');
  });

  it('writes no summary and no annotations when they are turned off', async () => {
    const { stdout, summary } = await main(
      { INPUT_SUMMARY: 'false', INPUT_ANNOTATIONS: 'false' },
      'version: 2\n',
    );
    expect(summary).toBe('');
    expect(stdout).not.toContain('::error');
  });

  it('stops for an input that the action does not have, and names what is wrong all at once', async () => {
    const { exitCode, stdout, outputs, state } = await main({
      INPUT_DRY_RUN: 'true',
      INPUT_LOCK: 'on',
      INPUT_COMMAND: 'recover',
    });
    expect(stdout).toContain('3 inputs are wrong');
    expect(stdout).toContain('input select: `command: recover` needs it');
    expect(stdout).toContain('input dry_run: the action has no such input. Did you mean dry-run?');
    expect(stdout).toContain('input lock: "on" is not one of auto, required, off');
    expect(outputs).toMatch(/failure-reason<<\S+\ninvalid-manifest\n/);
    expect(state).not.toContain('resultFolder');
    expect(exitCode).toBe(3);
  });

  it('names a wrong input, and an unknown command with one like it', async () => {
    const { exitCode, stdout, outputs } = await main({ 'INPUT_DRY-RUN': 'maybe', INPUT_COMMAND: 'deplyo' });
    expect(stdout).toMatch(/deplyo.*deploy/);
    expect(stdout).toContain('input dry-run: "maybe" is neither true nor false');
    expect(outputs).toMatch(/outcome<<\S+\nfailed\n/);
    expect(exitCode).toBe(3);
  });
});
