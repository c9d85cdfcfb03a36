import { describe, expect, it } from 'vitest';
import { asChanged } from '../../../src/kube/drift/as-changed.ts';
import type { KubeObject } from '../../../src/kube/object.ts';

// biome-ignore lint/suspicious/noExplicitAny: specs of any kind
const object = (spec: any): KubeObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'api', namespace: 'web' },
  spec,
});

/** As the server has it: with defaults. */
const served = (spec: object) => object({ revisionHistoryLimit: 10, ...spec });
const main = { name: 'main', image: 'nginx:1' };
const side = { name: 'side', image: 'proxy:1' };

const cases: [string, { stored: object; live: object; wanted: object; next?: object }, object][] = [
  [
    'a field has the value that is live',
    { stored: { replicas: 2 }, live: { replicas: 5 }, wanted: { replicas: 2 } },
    { replicas: 5 },
  ],
  [
    'a field that was removed is not there',
    { stored: { replicas: 2, paused: true }, live: { replicas: 2 }, wanted: { replicas: 2, paused: true } },
    { replicas: 2 },
  ],
  [
    'an item of a list is found by its name, wherever it stands',
    {
      stored: { containers: [main, side] },
      live: { containers: [{ ...side, image: 'proxy:2', policy: 'Always' }, main] },
      wanted: { containers: [{ ...side, policy: 'Always' }, main] },
    },
    { containers: [main, { ...side, image: 'proxy:2' }] },
  ],
  [
    'an item that was removed is not there, and one that was added is when the next revision has it as well',
    {
      stored: { containers: [main, side] },
      live: { containers: [main, { name: 'debug', image: 'busybox' }] },
      wanted: { containers: [main, side] },
      next: { containers: [main, { name: 'debug', image: 'debug:1' }] },
    },
    { containers: [main, { name: 'debug', image: 'busybox' }] },
  ],
  [
    'what others have added and the next revision does not set counts for nothing: Helm leaves it',
    {
      stored: { replicas: 2 },
      live: { replicas: 2, minReadySeconds: 7 },
      wanted: { replicas: 2 },
      next: { replicas: 3 },
    },
    { replicas: 2 },
  ],
  [
    'a part that the stored form does not have is left out',
    {
      stored: { replicas: 2 },
      live: { strategy: { type: 'Recreate' } },
      wanted: { strategy: { type: 'RollingUpdate' } },
    },
    { replicas: 2 },
  ],
];

describe('a stored object as somebody has changed it by hand', () => {
  it.each(cases)('%s', (_, { stored, live, wanted, next }, expected) => {
    const pair = { live: served(live), wanted: served(wanted) };
    expect(asChanged(object(stored), pair, next && object(next)).spec).toEqual(expected);
  });
});
