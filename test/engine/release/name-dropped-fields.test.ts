import { expect, it } from 'vitest';
import { nameDroppedFields } from '../../../src/engine/release/name-dropped-fields.ts';
import type { ReleaseContext } from '../../../src/engine/release-context.ts';
import type { KubeObject } from '../../../src/kube/object.ts';
import { fail, ok } from '../../../src/model/result.ts';

const WARNING = 'the API server warns: unknown field "spec.replicas"';

/** A release of objects that set `spec.replicas`, and what a dry-run apply of their kinds is answered: an object where nothing is said. */
function release(objects: string[], refusals: Record<string, string> = {}) {
  const asked: string[] = [];
  const rendered = objects.map((object) => {
    const [kind, name] = object.split('/');
    return `apiVersion: apps/v1\nkind: ${kind}\nmetadata: {name: ${name}}\nspec: {replicas: 2}\n`;
  });
  const reader = {
    resourceOf: async () => ok({ namespaced: true }),
    dryRunApply: async (object: KubeObject) => {
      asked.push(`${object.kind}/${object.metadata.name}`);
      const message = refusals[object.kind];
      return message === undefined ? ok(object) : fail({ reason: 'invalid', message });
    },
  };
  const context = {
    run: { cluster: { reader } },
    planned: { name: 'web', namespace: 'web' },
    rendered: rendered.join('---\n'),
    signal: new AbortController().signal,
  } as unknown as ReleaseContext;
  return { context, asked };
}

const LACKS = 'failed to create typed patch object: .spec.replicas: field not declared in schema';
const DROPS = (name: string) =>
  `DaemonSet/web/${name}: the API server drops the field spec.replicas, since kind DaemonSet does not have it`;

it.each<[string, string[], Record<string, string>, string[]]>([
  [
    'only the kinds that lack the field are named',
    ['Deployment/api', 'DaemonSet/log', 'DaemonSet/net'],
    { DaemonSet: LACKS },
    [DROPS('log'), DROPS('net')],
  ],
  [
    "Helm's words stay where all of them have it, as where a hook lacks it",
    ['Deployment/api'],
    {},
    [WARNING],
  ],
  ["Helm's words stay where nothing sets it", [], {}, [WARNING]],
  [
    'one that lacks another field has this one',
    ['Deployment/api'],
    { Deployment: LACKS.replace('replicas', 'replicaz') },
    [WARNING],
  ],
  [
    'what cannot be asked is not accused',
    ['Deployment/api', 'StatefulSet/db'],
    { StatefulSet: 'user ci may not patch statefulsets' },
    [`${WARNING}; it may be that of StatefulSet/web/db`],
  ],
])('%s', async (_, objects, refusals, told) => {
  expect(await nameDroppedFields([WARNING], release(objects, refusals).context)).toEqual(told);
});

it('one object of each kind is asked about, and none where Helm warns of something else', async () => {
  const { context, asked } = release(['Deployment/api', 'DaemonSet/log', 'DaemonSet/net']);
  expect(await nameDroppedFields(['the chart is deprecated'], context)).toEqual(['the chart is deprecated']);
  expect(asked).toEqual([]);
  await nameDroppedFields([WARNING], context);
  expect(asked).toEqual(['Deployment/api', 'DaemonSet/log']);
});
