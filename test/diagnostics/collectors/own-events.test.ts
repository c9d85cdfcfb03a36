import { describe, expect, it } from 'vitest';
import { type Belongings, ownEvents } from '../../../src/diagnostics/collectors/own-events.ts';
import { refOf } from '../../../src/kube/object.ts';
import { eventOf, objectOf } from '../objects.ts';

const START = Date.UTC(2026, 0, 1, 0, 0, 30);
const objects = [
  objectOf('Deployment', 'api'),
  objectOf('StatefulSet', 'db'),
  objectOf('DaemonSet', 'agent'),
  objectOf('Job', 'migrate'),
];
const release: Belongings = {
  uids: new Set(objects.map(({ metadata }) => metadata.uid ?? '')),
  refs: objects.map(refOf),
  since: START,
  everythingSince: false,
};
const isOwn = (about: { kind: string; name: string; uid?: string }, second: number) =>
  ownEvents([eventOf(about, second)], release).length === 1;

describe('an event belongs to a release', () => {
  it('when it is about one of its objects, however old it is', () => {
    expect(isOwn({ kind: 'Deployment', name: 'api', uid: 'Deployment-api' }, 1)).toBe(true);
  });

  it.each([
    ['Deployment', 'api'],
    ['ReplicaSet', 'api-5fd46c9689'],
    ['Pod', 'api-5fd46c9689-zbs6m'],
    ['Pod', 'db-0'],
    ['Pod', 'agent-x7x2k'],
    ['Pod', 'migrate-x7x2k'],
    ['Pod', 'migrate-3-x7x2k'],
  ])('when a %s called %s was deleted meanwhile', (kind, name) => {
    expect(isOwn({ kind, name, uid: 'gone' }, 31)).toBe(true);
  });

  it.each([
    ['Pod', 'api-worker-5fd46c9689-zbs6m'],
    ['Pod', 'api-zbs6m'],
    ['Pod', 'db-0-x7x2k'],
    ['ReplicaSet', 'api'],
    ['Service', 'other'],
  ])('but not when it is about another one: a %s called %s', (kind, name) => {
    expect(isOwn({ kind, name, uid: 'other' }, 31)).toBe(false);
  });

  it('but not when a name alone connects it and it is older than the release', () => {
    expect(isOwn({ kind: 'Pod', name: 'api-5fd46c9689-zbs6m', uid: 'gone' }, 1)).toBe(false);
  });

  it('when it is new and hooks did what Helm does elsewhere', () => {
    const all = { ...release, everythingSince: true };
    const events = [eventOf({ kind: 'Pod', name: 'new' }, 31), eventOf({ kind: 'Pod', name: 'old' }, 1)];
    expect(ownEvents(events, all)).toEqual([events[0]]);
  });
});

it('events are in the order of their last occurrence', () => {
  const uid = 'Deployment-api';
  const [late, early] = [40, 35].map((second) => eventOf({ kind: 'Deployment', name: 'api', uid }, second));
  expect(ownEvents([late, early] as never[], release)).toEqual([early, late]);
});
