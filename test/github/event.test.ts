import { expect, it } from 'vitest';
import { readEvent } from '../../src/github/event.ts';
import { useFolder } from '../rig/folder.ts';

const folder = useFolder();
const OWN = 'example/shop';
const from = (full_name: string | undefined) => (full_name === undefined ? null : { full_name });

it.each<[string, object | undefined, boolean]>([
  ['a pull request of this repository', { pull_request: { head: { repo: from(OWN) } } }, false],
  ['a pull request of a fork', { pull_request: { head: { repo: from('mallory/shop') } } }, true],
  ['a pull request whose fork was deleted', { pull_request: { head: { repo: from(undefined) } } }, true],
  ['a pull request that says nothing', { pull_request: {} }, true],
  ['a comment on a pull request', { issue: { number: 7, pull_request: {} } }, true],
  ['a comment on an issue', { issue: { number: 7 } }, false],
  ['a run of this repository', { workflow_run: { head_repository: from(OWN) } }, false],
  ['a run of a fork', { workflow_run: { head_repository: from('mallory/shop') } }, true],
  ['a push', { ref: 'refs/heads/main' }, false],
  ['nothing', undefined, false],
])('%s (%o) is about a branch that a stranger may have named: %s', async (_, payload, isFork) => {
  const event = await folder.write('', { 'event.json': JSON.stringify(payload ?? null) });
  const env = { GITHUB_EVENT_PATH: `${event}/event.json`, GITHUB_REPOSITORY: OWN };
  expect((await readEvent(env)).isFork).toBe(isFork);
});

it.each(['pull_request_target', 'workflow_run'])(
  '%s whose payload cannot be read may be about one',
  async (name) => {
    const env = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: '/nowhere', GITHUB_REPOSITORY: OWN };
    expect((await readEvent(env)).isFork).toBe(true);
  },
);

it('a machine that is no runner has no event', async () => {
  expect(await readEvent({})).toEqual({ name: '', isFork: false });
});
