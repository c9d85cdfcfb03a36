import { expect, test } from 'vitest';
import { artifactName } from '../../src/github/artifact-name.ts';

test.each([
  [{ GITHUB_JOB: 'deploy', GITHUB_ACTION: '__self' }, 'helm-diagnostics-1-deploy'],
  [
    { GITHUB_JOB: 'deploy', GITHUB_ACTION: '__acme_helm', GITHUB_RUN_ATTEMPT: '3' },
    'helm-diagnostics-3-deploy',
  ],
  [{ GITHUB_JOB: 'deploy', GITHUB_ACTION: '__self_2' }, 'helm-diagnostics-1-deploy-2'],
  [{ GITHUB_JOB: 'deploy', GITHUB_ACTION: 'prod' }, 'helm-diagnostics-1-deploy-prod'],
  [{ GITHUB_JOB: 'a/b: "c"*' }, 'helm-diagnostics-1-a-b-c-'],
  [{}, 'helm-diagnostics-1-job'],
])('the artifact of %j is called %s', (env, name) => {
  expect(artifactName(env)).toBe(name);
});
