import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeWorkspace, runMain, runRole } from './run-role.ts';

let remove = () => {};
afterEach(() => remove());

/** A job for a closed pull request of a fork, whose branch is called as one of this repository. */
function jobOfFork() {
  const workspace = makeWorkspace();
  remove = workspace.remove;
  const { folder } = workspace;
  const payload = join(folder, 'event.json');
  const head = { ref: 'release', repo: { full_name: 'mallory/shop' } };
  writeFileSync(payload, JSON.stringify({ action: 'closed', pull_request: { number: 7, head } }));
  const env = {
    GITHUB_REPOSITORY: 'example/shop',
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_EVENT_PATH: payload,
  };
  return { folder, env };
}

describe.each(['preview', 'preview-teardown'])(
  '%s of a branch that a fork has named is refused',
  (command) => {
    it('in the action, with what to write', async () => {
      const { folder, env } = jobOfFork();
      const inputs = { INPUT_COMMAND: command, 'INPUT_PREVIEW-BRANCH': 'release' };
      const { exitCode, stdout } = await runMain(folder, { ...env, ...inputs });
      expect(stdout).toContain(
        '`preview-branch` is "release", and the event of this job is about a branch of another',
      );
      expect(stdout).toContain('Leave it out: then this run is about pull request 7.');
      expect(exitCode).toBe(3);
    });

    it('on the command line of a job', async () => {
      const { folder, env } = jobOfFork();
      const args = [command, '--branch', 'release'];
      const { exitCode, stderr } = await runRole('cli', { args, cwd: folder, env });
      expect(stderr).toContain('a stranger may have chosen that name');
      expect(stderr).toContain('set `pull-request` (--pull-request) to the number');
      expect(exitCode).toBe(3);
    });
  },
);
