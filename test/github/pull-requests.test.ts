import { describe, expect, it } from 'vitest';
import { openGithubApi } from '../../src/github/api/open-api.ts';
import { createPullRequests } from '../../src/github/pull-requests.ts';
import { systemClock } from '../../src/system/clock.ts';
import { type GithubServer, startGithub } from '../rig/github-server.ts';

function pullRequestsOf(github: GithubServer, token = github.state.jobToken({ pull_requests: 'read' })) {
  const { signal } = new AbortController();
  return createPullRequests('example/shop', () =>
    openGithubApi({ token, baseUrl: github.url, clock: systemClock, signal, patienceMs: 1_000 }),
  );
}

describe('the pull requests of a repository', () => {
  it('say whether they are open, a draft, of a fork, and what labels they have', async () => {
    const github = await startGithub();
    github.state.openPull({ labels: [{ name: 'preview' }] });
    github.state.openPull({ state: 'closed', draft: true });
    github.state.openPull({
      head: { ref: 'main', sha: 'b'.repeat(40), repo: { full_name: 'mallory/shop' } },
    });
    github.state.openPull({ head: { ref: 'main', sha: 'b'.repeat(40), repo: null } });
    const pulls = pullRequestsOf(github);
    expect(await pulls.get(1)).toEqual({
      ok: true,
      value: {
        number: 1,
        isOpen: true,
        isDraft: false,
        isFork: false,
        labels: ['preview'],
        commit: 'a'.repeat(40),
      },
    });
    expect(await pulls.get(2)).toMatchObject({ value: { isOpen: false, isDraft: true } });
    expect(await pulls.get(3)).toMatchObject({ value: { isFork: true } });
    expect(await pulls.get(4)).toMatchObject({ value: { isFork: true } });
    expect(await pulls.get(9)).toEqual({ ok: true, value: undefined });
  });

  it('are listed, all that are open, a hundred a request', async () => {
    const github = await startGithub();
    for (let at = 0; at < 250; at++) github.state.openPull();
    github.state.openPull({ state: 'closed' });
    const open = await pullRequestsOf(github).listOpen();
    expect(open.ok && open.value.length).toBe(250);
    expect(github.requests()).toHaveLength(3);
  });

  it('are a failure, and never an empty list, when GitHub does not tell them', async () => {
    const github = await startGithub();
    expect(await pullRequestsOf(github, github.state.jobToken({})).listOpen()).toMatchObject({
      failure: { reason: 'forbidden', remedy: expect.stringContaining('pull-requests: read') },
    });
    github.state.requestsLeft = 0;
    github.state.resetsAt = systemClock.now() / 1_000 + 1_200;
    expect(await pullRequestsOf(github).listOpen()).toMatchObject({
      failure: { remedy: expect.stringMatching(/^Run it again in (19|20)m/) },
    });
  });

  it('are a failure when something else answers in place of GitHub', async () => {
    const github = await startGithub();
    github.state.openPull();
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' };
    github.fail(/pulls/, Array(10).fill(page));
    const pulls = pullRequestsOf(github);
    const why = expect.stringMatching(
      /GitHub cannot be reached: what answers sends text\/html in place of JSON$/,
    );
    expect(await pulls.get(1)).toMatchObject({ failure: { reason: 'connection', message: why } });
    expect(await pulls.listOpen()).toMatchObject({ failure: { reason: 'connection', message: why } });
  });
});
