import { describe, expect, it } from 'vitest';
import { openGithubApi } from '../../../src/github/api/open-api.ts';
import {
  beginDeployment,
  endDeployment,
  retireDeployments,
} from '../../../src/github/deployments/deployment.ts';
import { systemClock } from '../../../src/system/clock.ts';
import { startGithub } from '../../rig/github-server.ts';
import type { GithubPermissions } from '../../rig/github-state.ts';

const PLACE = { owner: 'example', repo: 'shop', environment: 'preview', key: 'helm-lifecycle.yaml 7' };
const COMMIT = { ref: 'a'.repeat(40), isTransient: true };

async function environment(permissions: GithubPermissions = { deployments: 'write' }) {
  const github = await startGithub();
  const clock = { ...systemClock, sleep: async () => {} };
  const { signal } = new AbortController();
  const token = github.state.jobToken(permissions);
  const api = await openGithubApi({ token, baseUrl: github.url, clock, signal, patienceMs: 5_000 });
  const begin = async () => {
    const begun = await beginDeployment(api, PLACE, COMMIT, { logUrl: 'https://github.com/run/1' });
    if (!begun.ok) throw new Error(begun.failure.message);
    return begun.value;
  };
  /** The newest state of each deployment, oldest first. */
  const states = () => github.state.deployments.map(({ statuses }) => statuses.at(-1)?.state);
  return { github, api, begin, states };
}

describe('a deployment of GitHub', () => {
  it('is in progress, then a success with the address of what was deployed', async () => {
    const { github, api, begin } = await environment();
    const id = await begin();
    await endDeployment(api, PLACE, id, { state: 'success', url: 'https://pr-7.example.com' });
    expect(github.state.deployments).toMatchObject([
      {
        environment: 'preview',
        ref: COMMIT.ref,
        transient_environment: true,
        statuses: [
          { state: 'in_progress', log_url: 'https://github.com/run/1' },
          { state: 'success', environment_url: 'https://pr-7.example.com' },
        ],
      },
    ]);
  });

  it('leaves no earlier one of ours active after a success, and asks only as far back as it must', async () => {
    const { github, api, begin, states } = await environment();
    for (const _ of [1, 2, 3]) await endDeployment(api, PLACE, await begin(), { state: 'success' });
    expect(states()).toEqual(['inactive', 'inactive', 'success']);
    const id = await begin();
    github.requests();
    await endDeployment(api, PLACE, id, { state: 'success' });
    expect(states()).toEqual(['inactive', 'inactive', 'inactive', 'success']);
    // Its own status, the list, and of the two before it: read, set, read.
    expect(github.requests()).toHaveLength(5);
  });

  it('leaves what serves active after a failure', async () => {
    const { api, begin, states } = await environment();
    await endDeployment(api, PLACE, await begin(), { state: 'success' });
    await endDeployment(api, PLACE, await begin(), { state: 'failure', description: 'x'.repeat(500) });
    expect(states()).toEqual(['success', 'failure']);
  });

  it('touches none that somebody else has recorded', async () => {
    const { github, api, begin, states } = await environment();
    const others = {
      id: 1,
      environment: 'preview',
      task: 'deploy',
      ref: 'main',
      transient_environment: false,
    };
    github.state.deployments.push({ ...others, statuses: [{ state: 'success', description: '' }] });
    await endDeployment(api, PLACE, await begin(), { state: 'success' });
    await retireDeployments(api, PLACE);
    expect(states()).toEqual(['success', 'inactive']);
  });

  it('of another pull request in the same environment is another one', async () => {
    const { api, begin, states } = await environment();
    await begin();
    await retireDeployments(api, { ...PLACE, key: 'helm-lifecycle.yaml 8' });
    expect(states()).toEqual(['in_progress']);
    await retireDeployments(api, PLACE);
    expect(states()).toEqual(['inactive']);
  });

  it('names the permission that the job lacks', async () => {
    const { api } = await environment({ deployments: 'read' });
    const begun = await beginDeployment(api, PLACE, COMMIT, {});
    expect(begun).toMatchObject({
      ok: false,
      failure: {
        message:
          'record the deployment of preview: GitHub answers 403: Resource not accessible by integration',
        remedy: expect.stringContaining('permissions: {deployments: write}'),
      },
    });
  });

  it('waits for a secondary rate limit', async () => {
    const { github, api, begin, states } = await environment();
    github.state.writesLeft = 1;
    await endDeployment(api, PLACE, await begin(), { state: 'success' });
    expect(states()).toEqual(['success']);
  });
});
