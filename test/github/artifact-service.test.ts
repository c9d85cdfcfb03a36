import { expect, test } from 'vitest';
import { whyNoArtifacts } from '../../src/github/artifact-service.ts';

const ACCESS = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:1', ACTIONS_RUNTIME_TOKEN: 't' };

test.each([undefined, 'https://github.com', 'https://acme.ghe.com', 'http://runner.localhost:80'])(
  'at %s artifacts can be uploaded',
  (server) => {
    expect(whyNoArtifacts({ ...ACCESS, GITHUB_SERVER_URL: server })).toBeUndefined();
  },
);

test.each(['https://github.acme.example', 'https://notghe.com', 'github'])('at %s they cannot', (server) => {
  expect(whyNoArtifacts({ ...ACCESS, GITHUB_SERVER_URL: server })).toMatchObject({ isExpected: true });
});

test('what the runner should have set is named', () => {
  expect(whyNoArtifacts({ ACTIONS_RESULTS_URL: 'x' })).toEqual({
    isExpected: false,
    why: 'the runner has set no ACTIONS_RUNTIME_TOKEN',
  });
});
