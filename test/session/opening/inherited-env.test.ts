import { expect, it } from 'vitest';
import { inheritedEnv, pluginEnv } from '../../../src/session/opening/inherited-env.ts';

const IDENTITY = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://u' };
const env = {
  PATH: '/bin',
  AWS_PROFILE: 'prod',
  GITHUB_TOKEN: 'granted by the workflow',
  GITHUB_ENV: '/env',
  GITHUB_STEP_SUMMARY: '/summary',
  INPUT_KUBECONFIG: 'secret',
  STATE_privateFolder: '/tmp/x',
  GITHUB_STATE: '/state',
  GITHUB_OUTPUT: '/output',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ...IDENTITY,
};

it('leaves out what is the action’s own, and how to get an identity of the job', () => {
  const names = ['PATH', 'AWS_PROFILE', 'GITHUB_TOKEN', 'GITHUB_ENV', 'GITHUB_STEP_SUMMARY'];
  expect(Object.keys(inheritedEnv(env))).toEqual(names);
});

it('gives the identity of the job to credential plugins alone', () => {
  expect(pluginEnv(env)).toEqual(IDENTITY);
});
