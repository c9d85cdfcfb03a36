import { describe, expect, it } from 'vitest';
import type { KubeObject } from '../../../src/kube/object.ts';
import type { ReleaseView } from '../../../src/kube/rollout/release-view.ts';
import { rolloutTroubles } from '../../../src/kube/rollout/rollout-trouble.ts';

const pod: KubeObject = {
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'api', namespace: 'web', uid: 'p' },
  status: {
    phase: 'Pending',
    containerStatuses: [{ name: 'c', state: { waiting: { reason: 'ContainerCreating' } } }],
  },
};

function troublesWith(message: string, changed: Partial<KubeObject> = {}) {
  const event: KubeObject = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: 'e' },
    reason: 'FailedMount',
    involvedObject: { uid: 'p' },
    message,
  };
  const pods = [{ ...pod, ...changed }];
  const view: ReleaseView = { since: 0, pods, allPods: pods, jobs: [], makers: [], events: [event] };
  return rolloutTroubles(view, new Set());
}

describe('a volume of what does not exist keeps a rollout from ending well', () => {
  it.each([
    'MountVolume.SetUp failed for volume "config" : configmap "api-config" not found',
    'MountVolume.SetUp failed for volume "keys" : secret "api-keys" not found',
    'MountVolume.SetUp failed for volume "config" : configmap references non-existent config key: app.yaml',
  ])('%s', (message) => {
    const said = message.slice(message.indexOf(' : ') + 3).replace('configmap references', 'references');
    expect(troublesWith(message)).toMatchObject([
      {
        kind: 'cannot-start',
        reason: 'FailedMount',
        isCurrent: true,
        message: `a volume cannot be mounted: ${said}`,
      },
    ]);
  });

  it('unless it may pass, or the pod has begun', () => {
    expect(troublesWith('MountVolume.SetUp failed for volume "x" : rpc error: timed out')).toEqual([]);
    const running = { phase: 'Running', containerStatuses: [{ name: 'c', state: { running: {} } }] };
    expect(troublesWith('configmap "a" not found', { status: running })).toEqual([]);
  });
});
