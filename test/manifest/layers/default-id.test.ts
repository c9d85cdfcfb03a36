import { describe, expect, it } from 'vitest';
import { defaultId } from '../../../src/manifest/layers/default-id.ts';

describe('the default id', () => {
  it.each([
    ['example/shop', 'helm-lifecycle.yaml', 'example-shop'],
    ['Example/Shop.io', 'helm-lifecycle.yml', 'example-shop-io'],
    ['example/shop', '.github/helm-lifecycle.yaml', 'example-shop'],
    ['example/shop', 'deploy/Web_prod.yaml', 'example-shop-deploy-web-prod'],
    ['example/shop', 'deploy/helm-lifecycle.yaml', 'example-shop-deploy-helm-lifecycle'],
    ['group/team/shop', 'helm-lifecycle.yaml', 'group-team-shop'],
    [undefined, 'helm-lifecycle.yaml', '3cc5b5cd'],
  ])('of %s and %s is %s', (repository, file, id) => {
    expect(defaultId({ repository, file })).toBe(id);
  });

  it.each([
    ['is too long', 'example/shop', `${'long/'.repeat(20)}a.yaml`],
    ['has letters that a label cannot hold', 'example/shop', 'größe/a.yaml'],
    ['has no letter that a label can hold', '例/店', 'helm-lifecycle.yaml'],
    ['is cut after a hyphen', `example/${'a'.repeat(45)}-${'b'.repeat(20)}`, 'c.yaml'],
  ])('is a DNS label with a hash when it %s', (_, repository, file) => {
    const id = defaultId({ repository, file });
    expect(id).toMatch(/^(?:[a-z0-9]+-)*[0-9a-f]{8}$/);
    expect(id.length).toBeLessThanOrEqual(63);
    expect(defaultId({ repository, file: `${file}x` })).not.toBe(id);
  });
});
