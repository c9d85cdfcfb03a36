import { expect, it } from 'vitest';
import {
  kindsMadeFor,
  kindsSeldomMadeFor,
  runningOwners,
} from '../../../src/cluster/objects/owned-objects.ts';

const SERVICE = { apiVersion: 'v1', kind: 'Service' };
const KNATIVE = { apiVersion: 'serving.knative.dev/v1', kind: 'Service' };
const VOLCANO = { apiVersion: 'batch.volcano.sh/v1alpha1', kind: 'Job' };

it('a custom kind may run pods also when it is named like one of Kubernetes that does not', () => {
  expect(runningOwners([SERVICE, KNATIVE])).toEqual([KNATIVE]);
  expect(kindsMadeFor([SERVICE])).toEqual([]);
  expect(kindsSeldomMadeFor([KNATIVE])).toEqual([]);
});

it('what a custom kind makes is not what the kind of the same name makes', () => {
  const kinds = (one: typeof SERVICE) => kindsMadeFor([one]).map(({ kind }) => kind);
  expect(kinds({ apiVersion: 'batch/v1', kind: 'Job' })).toEqual(['Pod']);
  expect(kinds(VOLCANO)).toContain('ReplicaSet');
});
