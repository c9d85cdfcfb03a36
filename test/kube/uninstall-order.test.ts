import { expect, it } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import { inUninstallOrder } from '../../src/kube/uninstall-order.ts';

const object = (kind: string, name: string): KubeObject => ({ apiVersion: 'v1', kind, metadata: { name } });

it('what routes and refuses goes first, then what runs, then what that needs, and what Helm does not know', () => {
  const all =
    'Widget Secret PriorityClass Gadget Namespace Deployment Secret Service MutatingWebhookConfiguration';
  const groups = inUninstallOrder(all.split(' ').map((kind, number) => object(kind, `${number}`)));
  expect(groups.map((group) => group.map(({ kind, metadata }) => `${kind} ${metadata.name}`))).toEqual([
    ['MutatingWebhookConfiguration 8'],
    ['Service 7'],
    ['Deployment 5'],
    ['Secret 1', 'Secret 6'],
    ['Namespace 4'],
    ['PriorityClass 2'],
    ['Gadget 3'],
    ['Widget 0'],
  ]);
});
