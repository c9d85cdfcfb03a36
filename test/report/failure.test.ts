import { expect, it } from 'vitest';
import { failureLines } from '../../src/report/failure.ts';

it('a failure reads from what happened to why to what to do', () => {
  const lines = failureLines({
    reason: 'helm',
    message: 'helm upgrade api: context deadline exceeded',
    remedy: 'Raise `timeout`.',
    details: ['last line\nof the output'],
    location: { file: 'helm-lifecycle.yaml', line: 4, column: 5, length: 4 },
    cause: {
      reason: 'not-ready',
      message: 'ImagePullBackOff: x/api:1.3.0 not found',
      object: 'Pod/web/api-1',
      remedy: 'Push the image.',
    },
  });
  expect(lines).toEqual([
    'helm upgrade api: context deadline exceeded',
    '  at helm-lifecycle.yaml:4:5',
    '  | last line',
    '  | of the output',
    '  because ImagePullBackOff: x/api:1.3.0 not found',
    '  object: Pod/web/api-1',
    '  -> Push the image.',
  ]);
});
