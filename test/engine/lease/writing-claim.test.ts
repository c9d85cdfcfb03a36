import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  claimedUntil,
  claimWriting,
  isClaim,
  isClaimed,
  uninstallsUntil,
} from '../../../src/engine/lease/writing-claim.ts';
import type { ObservedRelease, RevisionRecord } from '../../../src/model/release/release.ts';
import { tries } from '../../rig/tries.ts';

function release(...records: Partial<RevisionRecord>[]): ObservedRelease {
  const revisions = records.map((record, index) => ({
    revision: index + 1,
    status: 'deployed' as const,
    secretName: `v${index + 1}`,
    uid: `uid-${index + 1}`,
    resourceVersion: '1',
    modifiedAt: 0,
    ...record,
  }));
  return { name: 'api', namespace: 'web', revisions };
}

const UNTIL = Date.parse('2026-05-04T12:00:00Z');
const PENDING = { status: 'pending-upgrade' } as const;

it('is believed of the revision that comes after the one it was made for', () => {
  const claim = claimWriting({ revision: 2, until: UNTIL }, release({}));
  expect(isClaimed(claim, release({}, PENDING))).toBe(true);
  expect(isClaimed(claim, release({}))).toBe(false);
  expect(isClaimed(claim, release({}, {}, PENDING))).toBe(false);
  expect(claimedUntil(claim)).toBe(UNTIL);
});

it('is not believed of whoever does not know the secret before it', () => {
  const living = release({}, PENDING);
  expect(isClaimed('2', living)).toBe(false);
  expect(isClaimed(claimWriting({ revision: 2, until: UNTIL }, release()), living)).toBe(false);
  expect(isClaimed(claimWriting({ revision: 2, until: UNTIL }, release({ uid: 'guessed' })), living)).toBe(
    false,
  );
});

it('is not believed when somebody has changed until when', () => {
  const claim = claimWriting({ revision: 2, until: UNTIL }, release({})).replace(String(UNTIL), '1');
  expect(isClaimed(claim, release({}, PENDING))).toBe(false);
});

it('is believed of a first revision only when that has the label of this project', () => {
  const claim = claimWriting({ revision: 1, until: UNTIL }, release());
  expect(isClaimed(claim, release({ status: 'pending-install' }))).toBe(false);
  expect(isClaimed(claim, release({ status: 'pending-install', manifestId: 'shop' }))).toBe(true);
});

it.each<[Partial<RevisionRecord>, number | undefined]>([
  [{ status: 'uninstalling' }, UNTIL],
  // Its hooks before the deletion run: until they end Helm leaves the status as it was.
  [{ status: 'deployed', isUninstalling: true }, UNTIL],
  [{ status: 'failed', isUninstalling: true }, UNTIL],
  // That Helm has ended.
  [{ status: 'uninstalled', isUninstalling: true }, undefined],
  [{ status: 'deployed' }, undefined],
])('is one of an uninstall that may go on, with %j: until %s', (record, until) => {
  const observed = release({}, record);
  const claim = claimWriting({ revision: 2, until: UNTIL }, observed);
  expect(uninstallsUntil(claim, observed)).toBe(until);
  expect(uninstallsUntil(claim, release({}, { ...record, uid: 'another' }))).toBeUndefined();
});

it('is no claim with more in it than a claim has', () => {
  const claim = claimWriting({ revision: 2, until: UNTIL }, release({}));
  expect(isClaim(claim)).toBe(true);
  expect(isClaim(claim.replace('{', `{${' '.repeat(200)}`))).toBe(false);
});

it('is nothing in any other form', () => {
  const text = fc.oneof(fc.string(), fc.json({ maxDepth: 2 }));
  const inObject = fc
    .record({
      revision: fc.jsonValue({ maxDepth: 1 }),
      until: fc.jsonValue({ maxDepth: 1 }),
      seal: fc.jsonValue({ maxDepth: 1 }),
    })
    .map((claim) => JSON.stringify(claim));
  fc.assert(
    fc.property(fc.oneof(text, inObject), (annotation) => {
      expect(isClaimed(annotation, release({}, PENDING))).toBe(false);
      expect(typeof isClaim(annotation)).toBe('boolean');
    }),
    tries(300),
  );
});
