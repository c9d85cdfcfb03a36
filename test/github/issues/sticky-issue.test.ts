import { describe, expect, it } from 'vitest';
import { openGithubApi } from '../../../src/github/api/open-api.ts';
import { markerOf } from '../../../src/github/comments/marker.ts';
import { createStickyIssues } from '../../../src/github/issues/sticky-issue.ts';
import { systemClock } from '../../../src/system/clock.ts';
import type { SafeText } from '../../../src/system/redactor.ts';
import { startGithub } from '../../rig/github-server.ts';

const KEY = 'drift production';

async function useIssues() {
  const github = await startGithub();
  const open = async (title: string, { user = 'octocat', body = 'text' } = {}) => {
    const token = github.state.personToken(user, { issues: 'write' });
    await fetch(`${github.url}/repos/example/shop/issues`, {
      method: 'POST',
      headers: { authorization: `token ${token}` },
      body: JSON.stringify({ title, body }),
    });
  };
  const write = async (
    to: 'open' | 'update' | 'close',
    text: string,
    { key = KEY, token = github.state.jobToken({ issues: 'write' }) } = {},
  ) => {
    const clock = { ...systemClock, sleep: async () => {} };
    const { signal } = new AbortController();
    const issues = createStickyIssues('example/shop', () =>
      openGithubApi({ token, baseUrl: github.url, clock, signal, patienceMs: 5_000 }),
    );
    const [title, body] = [`Drift: ${text}`, text] as SafeText[];
    const end = await issues.write(to, { key, title: title as SafeText, body: body as SafeText });
    return end.ok ? end.value.did : end.failure;
  };
  const told = () =>
    github.state.issues.map(({ state, title, body }) => `${state} ${title} / ${body.split('\n').at(-1)}`);
  return { github, open, write, told };
}

describe('the issue of a key', () => {
  it('is opened once, changed, and closed; what comes later is a new one', async () => {
    const { write, told, github } = await useIssues();
    expect(await write('open', 'api')).toBe('opened');
    expect(await write('open', 'api')).toBe('left as it was');
    expect(await write('update', 'api, web')).toBe('updated');
    expect(told()).toEqual(['open Drift: api, web / api, web']);
    expect(await write('close', 'none')).toBe('closed');
    github.requests();
    expect(await write('close', 'none')).toBe('absent');
    expect(github.requests()).toEqual(['GET /repos/example/shop/issues 200']);
    expect(await write('open', 'web')).toBe('opened');
    expect(told()).toEqual(['closed Drift: none / none', 'open Drift: web / web']);
  });

  it('is neither that of another key, nor a pull request, nor one with our marker by somebody else', async () => {
    const { github, open, write, told } = await useIssues();
    github.state.openPull();
    await open('mine', { user: 'mallory', body: `${markerOf(KEY)}\nall is well` });
    await write('open', 'staging', { key: 'drift staging' });
    expect(await write('close', 'none')).toBe('absent');
    expect(await write('open', 'api')).toBe('opened');
    expect(told()).toEqual([
      'open mine / all is well',
      'open Drift: staging / staging',
      'open Drift: api / api',
    ]);
  });

  it('is found behind a hundred others', async () => {
    const { open, write, told } = await useIssues();
    await write('open', 'api');
    for (let at = 0; at < 120; at++) await open(`bug ${at}`);
    expect(await write('open', 'api, web')).toBe('updated');
    expect(told().filter((issue) => !issue.includes('bug'))).toEqual(['open Drift: api, web / api, web']);
  });

  it('is one when the answer to its creation is lost', async () => {
    const { github, write, told } = await useIssues();
    github.fail(/^POST/, [undefined]);
    expect(await write('open', 'api')).toBe('opened');
    expect(told()).toEqual(['open Drift: api / api']);
  });

  it('is the older one when two runs open one at once', async () => {
    const { write, told } = await useIssues();
    await Promise.all([write('open', 'api'), write('open', 'api')]);
    expect(told().filter((issue) => issue.startsWith('open'))).toEqual(['open Drift: api / api']);
  });

  it('is a failure that names the permission, when the token may only read or GitHub does not answer', async () => {
    const { github, write } = await useIssues();
    const token = github.state.jobToken({ issues: 'read' });
    expect(await write('open', 'api', { token })).toMatchObject({
      reason: 'forbidden',
      message: 'write an issue of example/shop: GitHub answers 403: Resource not accessible by integration',
      remedy: expect.stringContaining('permissions: {issues: write}'),
    });
    github.fail(/^GET/, Array(9).fill({ status: 502, body: { message: 'Bad gateway' } }));
    expect(await write('close', 'none')).toMatchObject({ reason: 'connection' });
  });
});
