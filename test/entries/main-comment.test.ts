import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type GithubServer, startGithub } from '../rig/github-server.ts';
import type { GithubPermissions } from '../rig/github-state.ts';
import { MANIFEST, makeWorkspace, runMain, runRole, runRoleAlone } from './run-role.ts';

let remove = () => {};
afterEach(() => remove());

/** A plan for a pull request that cannot begin: its manifest is wrong. */
async function planOfPull(
  github: GithubServer,
  given: { permissions?: GithubPermissions; inputs?: Record<string, string>; play?: typeof runRole } = {},
) {
  const { permissions = { pull_requests: 'write' }, play = runRole } = given;
  const workspace = makeWorkspace(`${MANIFEST}chart: 1\n`);
  remove = workspace.remove;
  const payload = join(workspace.folder, 'event.json');
  writeFileSync(payload, JSON.stringify({ pull_request: { number: 1 } }));
  const env = {
    INPUT_COMMAND: 'plan',
    INPUT_COMMENT: 'on-change',
    'INPUT_GITHUB-TOKEN': github.state.jobToken(permissions),
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'example/shop',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: payload,
    GITHUB_SHA: 'a'.repeat(40),
    ...given.inputs,
  };
  return runMain(workspace.folder, env, { play });
}

describe('the main step of a pull request', () => {
  it('comments on it what is wrong with the manifest', async () => {
    const github = await startGithub();
    github.state.openPull();
    const { exitCode, stdout } = await planOfPull(github, { play: runRoleAlone });
    expect(github.state.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!-- helm-lifecycle:\w+ -->\n## ❌ The manifest has 1 issue\n/),
    ]);
    expect(exitCode).toBe(3);
    expect(stdout).not.toContain('no comment');
  });

  it.each([
    [
      'the token may not write',
      { permissions: { pull_requests: 'read' } },
      /GitHub answers 403: Resource not/,
    ],
    ['there is no token', { inputs: { 'INPUT_GITHUB-TOKEN': '' } }, /there is no `github-token`/],
    [
      'the pull request is another one',
      { inputs: { 'INPUT_PULL-REQUEST': '7' } },
      /pull request 7: GitHub answers 404/,
    ],
  ] as const)('ends as it would without a comment when %s', async (_, given, warning) => {
    const github = await startGithub();
    github.state.openPull();
    const { exitCode, stdout } = await planOfPull(github, given);
    expect(stdout).toMatch(warning);
    expect(exitCode).toBe(3);
    expect(github.state.comments).toEqual([]);
  });

  it('asks GitHub nothing unless it is told to comment', async () => {
    const github = await startGithub();
    await planOfPull(github, { inputs: { INPUT_COMMENT: '' } });
    expect(github.requests()).toEqual([]);
  });
});
