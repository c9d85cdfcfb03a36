import { describe, expect, it } from 'vitest';
import type { KubeObject } from '../../src/kube/object.ts';
import { type Doomed, judgeDeletion, WAS_TAKEN } from '../../src/plan/judge-deletion.ts';

const release = { name: 'api', namespace: 'web' };
const ours = { 'meta.helm.sh/release-name': 'api', 'meta.helm.sh/release-namespace': 'web' };
const theirs = { 'meta.helm.sh/release-name': 'shop', 'meta.helm.sh/release-namespace': 'web' };

function object(kind: string, name: string, metadata: Partial<KubeObject['metadata']> = {}): KubeObject {
  return {
    apiVersion: 'v1',
    kind,
    metadata: { name, namespace: 'web', uid: `${kind}-${name}`, ...metadata },
  };
}

function judge(doomed: Partial<Doomed>, allowNamespaceDeletion = false) {
  const ref = { apiVersion: 'v1', kind: 'ConfigMap', name: 'x', namespace: 'web' };
  const own = { releases: [release], chartHooks: new Set(['Job/web/migrate']) };
  return judgeDeletion({ ref, live: undefined, ...doomed }, { release, own, allowNamespaceDeletion });
}

function judgeNamespace(name: string, objects: KubeObject[], allowed = false, unseen: string[] = []) {
  const ref = { apiVersion: 'v1', kind: 'Namespace', name };
  const live = { ...ref, metadata: { name, annotations: ours } };
  return judge({ ref, live, contents: { objects, unseen } }, allowed);
}

describe('an object', () => {
  it.each<[string, Partial<Doomed>, object]>([
    ['that is gone', {}, { kind: 'gone' }],
    [
      'whose annotations name the release',
      { live: object('ConfigMap', 'x', { annotations: ours }) },
      { kind: 'delete' },
    ],
    [
      'of another release',
      { live: object('ConfigMap', 'x', { annotations: theirs }) },
      { kind: 'leave', why: 'it belongs to release web/shop' },
    ],
    [
      'that somebody made anew by hand',
      { live: object('ConfigMap', 'x') },
      { kind: 'leave', why: 'it belongs to no release' },
    ],
    [
      'that only looks as if Helm managed it',
      { live: object('ConfigMap', 'x', { labels: { 'app.kubernetes.io/managed-by': 'Helm' } }) },
      { kind: 'leave', why: 'it belongs to no release' },
    ],
    [
      'that the release took over and never came to own',
      { live: object('ConfigMap', 'x', { annotations: ours }), stays: WAS_TAKEN },
      { kind: 'leave', why: 'it was there before this release' },
    ],
    [
      'that may not be read',
      { live: 'unreadable' },
      { kind: 'leave', why: 'the credentials may not read it, so nobody knows whose it is' },
    ],
  ])('%s', (_, doomed, verdict) => {
    expect(judge(doomed)).toEqual(verdict);
  });
});

describe('a Namespace', () => {
  const others = object('ConfigMap', 'others');

  it('with nothing of others in it is deleted', () => {
    const service = object('Service', 'api', { annotations: ours });
    const objects = [
      object('ServiceAccount', 'default'),
      object('ConfigMap', 'kube-root-ca.crt'),
      object('Secret', 'sh.helm.release.v1.api.v1', { labels: { owner: 'helm', name: 'api' } }),
      object('Lease', 'helm-lifecycle.api'),
      service,
      object('Endpoints', 'api'),
      object('EndpointSlice', 'api-x', {
        ownerReferences: [{ apiVersion: 'v1', kind: 'Service', name: 'api', uid: 'Service-api' }],
      }),
      object('Job', 'migrate', { annotations: { 'helm.sh/hook': 'pre-upgrade' } }),
      object('ConfigMap', 'going', { deletionTimestamp: '2026-11-28T10:00:00Z' }),
    ];
    expect(judgeNamespace('extra', objects)).toEqual({ kind: 'delete' });
  });

  it.each<[string, KubeObject]>([
    ['an object of nobody', others],
    ['an object of another release', object('ConfigMap', 'x', { annotations: theirs })],
    ['the record of another release', object('Secret', 'r', { labels: { owner: 'helm', name: 'shop' } })],
    ['a claim that a StatefulSet made', object('PersistentVolumeClaim', 'data-api-0')],
    [
      'what belongs to something outside of it',
      object('ConfigMap', 'x', {
        ownerReferences: [{ apiVersion: 'x/v1', kind: 'Tenant', name: 't', uid: 'elsewhere' }],
      }),
    ],
  ])('with %s in it is left', (_, inside) => {
    const { kind, metadata } = inside;
    expect(judgeNamespace('extra', [inside])).toEqual({
      kind: 'leave',
      why: `${kind}/web/${metadata.name} would be deleted with it`,
      holds: 'others',
    });
  });

  it('that cannot be looked into is left', () => {
    expect(judgeNamespace('extra', [], false, ['gadgets'])).toMatchObject({ kind: 'leave', holds: 'others' });
  });

  it('with objects of others in it is deleted when that is allowed', () => {
    expect(judgeNamespace('extra', [others], true)).toEqual({ kind: 'delete' });
  });

  it('of the release itself is never left to Helm, which has its record there', () => {
    expect(judgeNamespace('web', [], true)).toMatchObject({ kind: 'leave', holds: 'last' });
    expect(judgeNamespace('web', [])).toEqual({
      kind: 'leave',
      why: 'the release lives in it',
      holds: 'own',
    });
    expect(judgeNamespace('web', [others])).toMatchObject({
      why: expect.stringContaining('ConfigMap/web/others'),
    });
  });
});
