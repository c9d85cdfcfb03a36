import { describe, expect, it } from 'vitest';
import { type ComingSecrets, lackingRoom } from '../../src/plan/record-room.ts';

const quota = (used: number, hard: number, resource = 'count/secrets') => ({
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  metadata: { name: 'few', namespace: 'web' },
  status: { hard: { [resource]: `${hard}`, pods: '1' }, used: { [resource]: `${used}`, pods: '9' } },
});

describe('the record that Helm stores', () => {
  it.each<[string, number, Partial<ComingSecrets>, 'room' | 'none' | 'by pruning']>([
    ['there is one left', 9, {}, 'room'],
    ['all are used', 10, {}, 'none'],
    ['more than all are used', 12, {}, 'none'],
    ['the chart makes one as well', 9, { made: 1 }, 'none'],
    ['the chart makes one as well and there are two', 8, { made: 1 }, 'room'],
    ['two records come', 9, { coming: 2 }, 'none'],
    ['Helm deletes an old one', 10, { stored: 5, most: 5 }, 'by pruning'],
    ['Helm deletes several old ones', 12, { stored: 8, most: 5 }, 'by pruning'],
    ['Helm deletes an old one for the first of two', 10, { stored: 4, most: 5, coming: 2 }, 'none'],
    ['what Helm deletes is not enough for the chart', 10, { stored: 5, most: 5, made: 1 }, 'none'],
  ])('has room in a quota of 10, or not: %s', (_, used, given, verdict) => {
    const coming = { stored: 1, coming: 1, most: 10, made: 0, ...given };
    for (const resource of ['count/secrets', 'secrets']) {
      const lacking = lackingRoom([quota(used, 10, resource)], coming);
      expect(lacking ? (lacking.isPruned ? 'by pruning' : 'none') : 'room').toBe(verdict);
    }
  });

  it('is counted by quotas of Secrets alone, and by those whose use is known', () => {
    const { status: _, ...fresh } = quota(9, 9);
    expect(
      lackingRoom([quota(9, 9, 'count/configmaps'), fresh], { stored: 0, coming: 1, most: 10, made: 0 }),
    ).toBe(undefined);
  });

  it('is named with the quota and the numbers', () => {
    const secrets = { stored: 1, coming: 1, most: 10, made: 2 };
    expect(lackingRoom([quota(9, 9)], secrets)?.says).toBe(
      'ResourceQuota few is exceeded: Helm stores its record of the release in the namespace as a Secret, and the chart 2 more; count/secrets: used 9, limited to 9',
    );
  });
});
