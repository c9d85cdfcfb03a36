import { expect, it } from 'vitest';
import { rolloutTroubles } from '../../../src/kube/rollout/rollout-trouble.ts';
import { waitingKind } from '../../../src/kube/rollout/waiting-reasons.ts';

it.each([
  ['ContainerCreating', 'usual', undefined],
  ['InvalidImageName', 'image-name', 'invalid'],
  ['SignatureValidationFailed', 'image', 'image'],
  ['CreateContainerConfigError', 'start', 'cannot-start'],
  ['PreCreateHookError', 'start', 'cannot-start'],
  ['PostStartHookError', 'start', 'cannot-start'],
  ['SomethingNew', undefined, undefined],
])('a container that waits with %s', (reason, kind, trouble) => {
  expect(waitingKind(reason)).toBe(kind);
  const status = { containerStatuses: [{ name: 'c', restartCount: 0, state: { waiting: { reason } } }] };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'api', uid: 'p' }, status };
  const view = { since: 0, pods: [pod], allPods: [pod], jobs: [], makers: [], events: [] };
  expect(rolloutTroubles(view, new Set())[0]?.kind).toBe(trouble);
});
