import { expect, it } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import {
  droppedField,
  droppedText,
  isSameField,
  objectsWith,
  undeclaredFields,
} from '../../src/kube/undeclared-fields.ts';

const TYPED =
  'apply Deployment web/api: failed to create typed patch object (web/api; apps/v1, Kind=Deployment): ';

it.each([
  ['one field', `${TYPED}.spec.replicaz: field not declared in schema`, ['spec.replicaz']],
  [
    'several fields, also of items',
    `${TYPED}errors:\n  .spec.replicaz: field not declared in schema\n  .spec.template.spec.containers[name="api"].imagez: field not declared in schema`,
    ['spec.replicaz', 'spec.template.spec.containers[name="api"].imagez'],
  ],
  ['a wrong type', `${TYPED}.spec.replicas: expected numeric (int or float), got string`, []],
])('%s of a refused server-side apply', (_, refusal, fields) => {
  expect(undeclaredFields(refusal)).toEqual(fields);
});

it.each([
  ['the API server warns: unknown field "spec.replicaz"', 'spec.replicaz'],
  ['the API server warns: apps/v1beta1 Deployment is deprecated', undefined],
])('the field in %s', (warning, field) => {
  expect(droppedField(warning)).toBe(field);
});

it.each([
  ['spec.replicas', 'spec.replicas', true],
  ['spec.replicas', 'spec.replicaz', false],
  ['spec.containers[name="api"].imagez', 'spec.containers[0].imagez', true],
  ['spec.ports[port=80,protocol="a]b"].x', 'spec.ports[1].x', true],
  ['spec.containers[name="api"].imagez', 'spec.containers.imagez', false],
])('%s and %s', (undeclared, dropped, same) => {
  expect(isSameField(undeclared, dropped)).toBe(same);
});

it('the object of a warning is the one that sets its field', () => {
  const deployment = (name: string, container: object): KubeObject => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'web' },
    spec: { template: { spec: { containers: [{ name: 'one' }, container as { name: string }] } } },
  });
  const [api, web] = [deployment('api', { imagez: 'x' }), deployment('web', { image: 'x' })];
  const path = 'spec.template.spec.containers[1].imagez';
  expect(objectsWith(path, [api, web])).toEqual([api]);
  expect(objectsWith('metadata.constructor', [api, web])).toEqual([]);
  expect(droppedText(api, [path])).toBe(
    `Deployment/web/api: the API server drops the field ${path}, since kind Deployment does not have it`,
  );
  expect(droppedText(api, ['a', 'b', 'c', 'd', 'e', 'f'])).toContain(
    'the fields a, b, c, d, e and 1 more, since',
  );
});
