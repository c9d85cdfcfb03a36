import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { markerOf } from '../../src/github/comments/marker.ts';
import { type GithubServer, startGithub } from '../rig/github-server.ts';
import { MANIFEST, makeWorkspace, runMain } from './run-role.ts';

let remove = () => {};
afterEach(() => remove());

/** The comment that an earlier run, of neither environment nor context, has left on a pull request. */
function addComment({ state }: GithubServer, issue: number): void {
  const user = { login: 'github-actions[bot]', type: 'Bot' } as const;
  state.comments.push({ id: state.nextId(), issue, body: `${markerOf('\n\n')}\nplan`, user });
}

/** A deploy after a push, which cannot begin: its manifest is wrong. */
async function push(github: GithubServer) {
  const workspace = makeWorkspace(`${MANIFEST}chart: 1\n`);
  remove = workspace.remove;
  const payload = join(workspace.folder, 'event.json');
  writeFileSync(payload, '{}');
  return runMain(workspace.folder, {
    INPUT_COMMAND: 'deploy',
    INPUT_COMMENT: 'on-change',
    'INPUT_GITHUB-TOKEN': github.state.jobToken({ pull_requests: 'write' }),
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_RUN_ID: '7',
    GITHUB_REPOSITORY: 'example/shop',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: payload,
    GITHUB_SHA: 'a'.repeat(40),
  });
}

describe('the main step of a push', () => {
  it('writes to the pull request that was merged with its commit: first that it is at work, then how it ended', async () => {
    const github = await startGithub();
    github.state.openPull({ merge_commit_sha: 'b'.repeat(40), state: 'closed' });
    github.state.openPull({ merge_commit_sha: 'a'.repeat(40), state: 'closed' });
    addComment(github, 2);
    const { stdout } = await push(github);
    expect(stdout).not.toContain('no comment');
    const [running, ended] = github.state.commented;
    expect(running).toContain('### ⏳ Helm deploy is running');
    expect(running).toContain('[run](https://github.com/example/shop/actions/runs/7)');
    expect(ended).toContain('## ❌ The manifest has 1 issue');
    expect(github.state.comments).toMatchObject([{ issue: 2, body: ended }]);
  });

  it('that came with no pull request says so, and ends as it would', async () => {
    const github = await startGithub();
    github.state.openPull();
    const { exitCode, stdout } = await push(github);
    expect(stdout).toContain('this run belongs to no pull request');
    expect(exitCode).toBe(3);
  });
});
