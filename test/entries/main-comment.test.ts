import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type GithubServer, startGithub } from '../rig/github-server.ts';
import type { GithubPermissions } from '../rig/github-state.ts';
import { MANIFEST, makeWorkspace, runMain } from './run-role.ts';

let remove = () => {};
afterEach(() => remove());

/** A plan for a pull request that cannot begin: its manifest is wrong. */
async function planOfPull(
  github: GithubServer,
  given: { permissions?: GithubPermissions; inputs?: Record<string, string>; event?: object } = {},
) {
  const { permissions = { pull_requests: 'write' }, event = { pull_request: { number: 1 } } } = given;
  const workspace = makeWorkspace(`${MANIFEST}chart: 1\n`);
  remove = workspace.remove;
  const payload = join(workspace.folder, 'event.json');
  writeFileSync(payload, JSON.stringify(event));
  return runMain(workspace.folder, {
    INPUT_COMMAND: 'plan',
    INPUT_COMMENT: 'on-change',
    'INPUT_GITHUB-TOKEN': github.state.jobToken(permissions),
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'example/shop',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: payload,
    GITHUB_SHA: 'a'.repeat(40),
    ...given.inputs,
  });
}

describe('the main step of a pull request', () => {
  it('comments on it what is wrong with the manifest', async () => {
    const github = await startGithub();
    github.state.openPull();
    const { exitCode, stdout } = await planOfPull(github);
    expect(github.state.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!-- helm-lifecycle:\w+ -->\n## ❌ The manifest has 1 issue\n/),
    ]);
    expect(exitCode).toBe(3);
    expect(stdout).not.toContain('no comment');
  });

  it('says on a comment that is there that it is at work, before it says how it ended', async () => {
    const github = await startGithub();
    github.state.openPull();
    await planOfPull(github);
    const inputs = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '7' };
    await planOfPull(github, { inputs });
    const [first, running, last] = github.state.commented;
    expect(running).toContain('### ⏳ Helm plan is running');
    expect(running).toContain('[run](https://github.com/example/shop/actions/runs/7)');
    expect(last).toBe(first);
    expect(github.state.comments).toHaveLength(1);
  });

  it('of a push writes to the pull request that was merged with its commit, into the same comment', async () => {
    const github = await startGithub();
    const pull = github.state.openPull();
    github.state.openPull({ merge_commit_sha: 'b'.repeat(40), state: 'closed' });
    await planOfPull(github);
    Object.assign(pull, { state: 'closed', merge_commit_sha: 'a'.repeat(40) });
    const push = { INPUT_COMMAND: 'deploy', GITHUB_EVENT_NAME: 'push' };
    const { stdout } = await planOfPull(github, { event: {}, inputs: push });
    expect(stdout).not.toContain('no comment');
    expect(github.state.comments.map(({ issue }) => issue)).toEqual([1]);
    expect(github.state.commented[1]).toContain('Helm deploy is running');
  });

  it('of a push that came with no pull request says so, and ends as it would', async () => {
    const github = await startGithub();
    github.state.openPull();
    const { exitCode, stdout } = await planOfPull(github, {
      event: {},
      inputs: { INPUT_COMMAND: 'deploy', GITHUB_EVENT_NAME: 'push' },
    });
    expect(stdout).toContain('this run belongs to no pull request');
    expect(exitCode).toBe(3);
  });

  it.each([
    [
      'the token may not write',
      { permissions: { pull_requests: 'read' } },
      /GitHub answers 403: Resource not/,
    ],
    ['there is no token', { inputs: { 'INPUT_GITHUB-TOKEN': '' } }, /there is no `github-token`/],
    ['it is about no pull request', { event: {} }, /belongs to no pull request/],
    [
      'the pull request is another one',
      { inputs: { 'INPUT_PULL-REQUEST': '7' } },
      /pull request 7: GitHub answers 404/,
    ],
    ['nobody answers', { inputs: { GITHUB_API_URL: 'http://127.0.0.1:1' } }, /cannot be reached/],
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
