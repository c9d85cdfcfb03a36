import { describe, expect, it } from 'vitest';
import { freePorts } from '../../../scripts/cluster/free-ports.ts';
import { openGithubApi } from '../../../src/github/api/open-api.ts';
import { markerOf } from '../../../src/github/comments/marker.ts';
import { writeComment } from '../../../src/github/comments/sticky-comment.ts';
import { systemClock } from '../../../src/system/clock.ts';
import type { SafeText } from '../../../src/system/redactor.ts';
import { type GithubServer, startGithub } from '../../rig/github-server.ts';

const WRITES = { pull_requests: 'write' } as const;
const KEY = 'helm-lifecycle.yaml production';

async function openPull() {
  const github = await startGithub();
  const { number } = github.state.openPull();
  const write = async (
    text: string,
    { create = true, token = github.state.jobToken(WRITES), key = KEY, baseUrl = github.url } = {},
  ) => {
    const slept: number[] = [];
    const clock = { ...systemClock, sleep: async (ms: number) => void slept.push(ms) };
    const { signal } = new AbortController();
    const api = await openGithubApi({ token, baseUrl, clock, signal, patienceMs: 5_000 });
    const end = await writeComment(api, { owner: 'example', repo: 'shop', number, key }, text as SafeText, {
      create,
    });
    return { end: end.ok ? end.value : end.failure, slept };
  };
  return { github, write, number };
}

const bodies = ({ state }: GithubServer) =>
  state.comments.map(({ body }) => body.slice(body.indexOf('\n') + 1));
const add = ({ state }: GithubServer, body: string, login: string, type: 'User' | 'Bot' = 'User') =>
  state.comments.push({ id: state.nextId(), issue: 1, body, user: { login, type } });

describe('the comment on a pull request', () => {
  it('is added once and changed from then on', async () => {
    const { github, write } = await openPull();
    expect((await write('plan')).end).toBe('created');
    expect((await write('applied')).end).toBe('updated');
    github.requests();
    expect((await write('applied')).end).toBe('unchanged');
    expect(github.requests()).toEqual(['GET /repos/example/shop/issues/1/comments 200', 'GET /user 403']);
    expect(bodies(github)).toEqual(['applied']);
  });

  it('is another one for another environment', async () => {
    const { github, write } = await openPull();
    await write('one');
    await write('two', { key: 'helm-lifecycle.yaml staging' });
    expect(bodies(github)).toEqual(['one', 'two']);
  });

  it('is not added when there is nothing new to say', async () => {
    const { github, write } = await openPull();
    expect((await write('no changes', { create: false })).end).toBe('absent');
    await write('plan');
    expect((await write('no changes', { create: false })).end).toBe('updated');
    expect(bodies(github)).toEqual(['no changes']);
  });

  it('is found behind a hundred others, and is not that of somebody who wrote our marker', async () => {
    const { github, write } = await openPull();
    for (let at = 0; at < 120; at++) add(github, `remark ${at}`, 'octocat');
    add(github, `${markerOf(KEY)}\nall is well`, 'mallory');
    expect((await write('plan')).end).toBe('created');
    expect((await write('applied')).end).toBe('updated');
    expect(bodies(github).filter((body) => !body.startsWith('remark'))).toEqual(['all is well', 'applied']);
  });

  it('of a person is that of the token, and of no other person', async () => {
    const { github, write } = await openPull();
    add(github, `${markerOf(KEY)}\nof another`, 'mallory');
    const token = github.state.personToken('deployer', WRITES);
    await write('plan', { token });
    await write('applied', { token });
    expect(bodies(github)).toEqual(['of another', 'applied']);
  });

  it('stays one when two runs write it at once', async () => {
    const { github, write } = await openPull();
    await Promise.all([write('one'), write('two')]);
    await write('three');
    expect(bodies(github)).toEqual(['three']);
  });

  it('is not written twice when the answer to the first was lost', async () => {
    const { github, write } = await openPull();
    github.fail(/^POST/, [undefined]);
    expect((await write('plan')).end).toBe('created');
    expect(bodies(github)).toEqual(['plan']);
  });

  it('waits as long as the secondary rate limit says', async () => {
    const { github, write } = await openPull();
    github.state.writesLeft = 0;
    const { end, slept } = await write('plan');
    expect(end).toBe('created');
    expect(slept).toEqual([1_000]);
  });

  it('does not wait for longer than there is time', async () => {
    const { github, write } = await openPull();
    github.state.requestsLeft = 0;
    github.state.resetsAt = systemClock.now() / 1_000 + 3_000;
    const { end, slept } = await write('plan');
    expect(end).toMatchObject({
      reason: 'connection',
      message: expect.stringContaining('primary rate limit'),
    });
    expect(slept).toEqual([]);
  });

  it.each([
    ['a token without the permission', { pull_requests: 'read' }, 'forbidden', 'pull-requests: write'],
    ['a token without any', {}, 'forbidden', 'permissions'],
  ] as const)('tells which permission %s lacks', async (_, permissions, reason, remedy) => {
    const { github, write } = await openPull();
    const { end } = await write('plan', { token: github.state.jobToken(permissions) });
    expect(end).toMatchObject({ reason, remedy: expect.stringContaining(remedy) });
    expect(bodies(github)).toEqual([]);
  });

  it('tells that a token is expired', async () => {
    const { write } = await openPull();
    expect((await write('plan', { token: 'ghs_old' })).end).toMatchObject({
      reason: 'forbidden',
      message: 'comment on pull request 1: GitHub answers 401: Bad credentials',
    });
  });

  it('tells that nobody answers', async () => {
    const { write } = await openPull();
    const [port] = await freePorts(1);
    const { end, slept } = await write('plan', { baseUrl: `http://127.0.0.1:${port}` });
    expect(end).toMatchObject({ message: expect.stringContaining('cannot be reached') });
    expect(slept).toEqual([1_000, 2_000]);
  });

  it('tells that the server is broken', async () => {
    const { github, write } = await openPull();
    github.fail(/./, Array(9).fill({ status: 502, body: { message: 'Bad Gateway' } }));
    const { end, slept } = await write('plan');
    expect(end).toMatchObject({ message: expect.stringContaining('502'), transient: true });
    expect(slept).toEqual([1_000, 2_000]);
  });
});
