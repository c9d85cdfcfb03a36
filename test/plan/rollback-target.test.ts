import { expect, it } from 'vitest';
import type { ObservedRelease, ReleaseStatus } from '../../src/model/release/release.ts';
import { rollbackTarget } from '../../src/plan/rollback-target.ts';

/** `1 superseded marked, 2 deployed sealed` */
function release(text: string): ObservedRelease {
  const revisions = text.split(', ').map((one) => {
    const [number = '', status, marked] = one.split(' ');
    const common = { uid: '', secretName: '', resourceVersion: '', modifiedAt: 0 };
    return {
      ...common,
      revision: Number(number),
      status: status as ReleaseStatus,
      createdAt: Number(number),
      ...(marked === 'marked' && { inputs: 'a'.repeat(40) }),
      ...(marked === 'sealed' && { isOurs: true as const }),
      ...(marked === 'live' && { wasLive: true as const }),
    };
  });
  return { name: 'api', namespace: 'web', revisions };
}

it.each<[string, string, string, number | undefined]>([
  [
    'the deployed one that completed',
    '1 superseded marked, 2 deployed marked',
    '2 superseded marked, 3 failed',
    2,
  ],
  [
    'the newest that completed, past one that did not',
    '1 superseded marked, 2 deployed sealed',
    '1 superseded marked, 2 superseded sealed, 3 deployed',
    1,
  ],
  [
    'none, rather than past one that others have deployed',
    '1 superseded marked, 2 deployed',
    '1 superseded marked, 2 superseded, 3 deployed',
    undefined,
  ],
  [
    'the one that others have deployed, when it was seen to be live',
    '1 superseded marked, 2 deployed live',
    '1 superseded marked, 2 deployed live, 3 failed',
    2,
  ],
  [
    'the deployed one, rather than past what others had deployed before it',
    '1 superseded marked, 2 superseded, 3 deployed sealed',
    '1 superseded marked, 2 superseded, 3 deployed sealed, 4 failed',
    3,
  ],
  [
    'the newest that completed since others have deployed',
    '1 superseded live, 2 superseded marked, 3 deployed sealed',
    '2 superseded marked, 3 deployed sealed, 4 failed',
    2,
  ],
  ['the deployed one, when none completed', '1 superseded, 2 deployed', '2 deployed, 3 failed', 2],
  [
    'the deployed one, when Helm has forgotten what completed',
    '1 superseded marked, 2 deployed sealed',
    '2 deployed sealed, 3 failed',
    2,
  ],
  ['none that others may have stored', '1 failed sealed, 2 deployed', '2 deployed, 3 failed', undefined],
  [
    'none that failed later on, although it is marked',
    '1 deployed, 2 failed marked',
    '1 deployed, 2 failed marked, 3 failed',
    1,
  ],
  ['none after a failed install', '1 failed', '1 failed, 2 failed', undefined],
  [
    'none while an uninstall has not ended',
    '1 superseded marked, 2 uninstalling marked',
    '1 superseded marked, 2 uninstalling marked',
    undefined,
  ],
  [
    'none from before an uninstall that kept the history',
    '1 superseded marked, 2 uninstalled marked',
    '1 superseded marked, 2 uninstalled marked, 3 failed',
    undefined,
  ],
  [
    'what was deployed since, rather than past an uninstall',
    '1 superseded marked, 2 uninstalled, 3 deployed sealed',
    '1 superseded marked, 2 uninstalled, 3 deployed sealed, 4 failed',
    3,
  ],
])('a rollback goes to %s', (_, before, now, target) => {
  expect(rollbackTarget(release(before), release(now))).toBe(target);
});
