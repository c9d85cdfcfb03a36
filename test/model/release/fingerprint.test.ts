import { expect, it } from 'vitest';
import {
  type Fingerprint,
  fingerprintText,
  readFingerprint,
} from '../../../src/model/release/fingerprint.ts';

const fingerprint: Fingerprint = {
  at: 1_790_000_000,
  kinds: [
    { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'web' },
    { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'other' },
    { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole' },
  ],
  states: ['0123456789', 'abcdef0123'],
  lastWriters: ['0011223344'],
};

it('a fingerprint is one line and is read back', () => {
  const text = fingerprintText(fingerprint);
  expect(text).toBe(
    '1 1790000000 v1/ConfigMap@web,apps/v1/Deployment@other,rbac.authorization.k8s.io/v1/ClusterRole 0123456789abcdef0123 0011223344',
  );
  expect(readFingerprint(text)).toEqual(fingerprint);
});

it('a fingerprint may know of no last writers, as those of earlier versions', () => {
  const text = fingerprintText({ ...fingerprint, lastWriters: [] });
  expect(text).toMatch(/ 0123456789abcdef0123$/);
  expect(readFingerprint(text)).toEqual({ ...fingerprint, lastWriters: [] });
});

it.each([
  '',
  '2 1 v1/Pod 0123456789',
  '1 x v1/Pod 0123456789',
  '1 1 Pod 0123456789',
  '1 1 v1/Pod 012',
  '1 1 v1/Pod@a@b ',
  '1 1 v1/Pod 0123456789 01',
  '1 1 v1/Pod 0123456789 0123456789 0123456789',
])('anything else is none: %j', (text) => {
  expect(readFingerprint(text)).toBeUndefined();
});
