import { expect, it } from 'vitest';
import { matchesTarget, targetText } from '../../src/helm/patches/match-target.ts';

const object = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'shop-api', namespace: 'shop', labels: { app: 'api', tier: 'web' } },
};

it.each([
  [{}, true],
  [{ name: 'shop-api' }, true],
  [{ name: 'shop*' }, true],
  [{ name: '*' }, true],
  [{ name: 's*p-*i' }, true],
  [{ name: 's*xx*i' }, false],
  [{ name: 'shop-api*api' }, false],
  [{ name: 'shop.api' }, false],
  [{ kind: 'deployment' }, false],
  [{ apiVersion: 'apps/v1' }, true],
  [{ apiVersion: 'v1' }, false],
  [{ namespace: 'shop' }, true],
  [{ namespace: 'web' }, false],
  [{ labelSelector: 'app=api, tier!=cache' }, true],
  [{ labelSelector: 'app==api,tier' }, true],
  [{ labelSelector: 'app!=api' }, false],
  [{ labelSelector: 'other' }, false],
])('%j: %s', (target, matches) => {
  expect(matchesTarget(object, { kind: 'Deployment', ...target })).toBe(matches);
});

it('is said as people say it', () => {
  expect(targetText({ kind: 'Deployment' })).toBe('Deployment');
  const all = { apiVersion: 'v1', kind: 'Service', name: 'api', namespace: 'shop', labelSelector: 'a=b' };
  expect(targetText(all)).toBe('v1 Service shop/api with a=b');
});
