import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { branchLabel, previewManifestId, previewNamespace } from '../../../src/plan/previews/preview-name.ts';

const DNS_LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const named = (
  source: { pullRequest: number } | { branch: string },
  prefix?: string,
  repository = 'example/shop',
) => previewNamespace(source, { prefix, repository });

describe('the namespace of a preview', () => {
  it.each([
    [named({ pullRequest: 7 }), 'shop-pr-7'],
    [named({ pullRequest: 7 }, 'team-a'), 'team-a-pr-7'],
    [named({ pullRequest: 7 }, undefined, 'example/My.Shop_2'), 'my-shop-2-pr-7'],
    [named({ pullRequest: 7 }, '***'), 'preview-pr-7'],
    [named({ branch: 'feature/login' }), 'shop-feature-login'],
  ])('is %s', (name, expected) => expect(name).toBe(expected));

  it('keeps the number of a pull request whatever is cut', () => {
    const [one, two] = [7, 8].map((pullRequest) => named({ pullRequest }, 'x'.repeat(100)));
    expect(one).toMatch(/^x{40,}-[0-9a-f]{8}-pr-7$/);
    expect(two).toMatch(/-pr-8$/);
    expect(named({ pullRequest: 7 }, `${'x'.repeat(100)}y`)).not.toBe(one);
  });

  it('is a DNS label for every branch and prefix', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'binary' }),
        fc.string({ maxLength: 100 }),
        (branch, prefix) => {
          expect(named({ branch }, prefix)).toMatch(DNS_LABEL);
          expect(previewManifestId(prefix, named({ branch }))).toMatch(DNS_LABEL);
        },
      ),
    );
  });

  it.each([
    ['$(reboot); `id`', /^reboot-id-[0-9a-f]{8}$/],
    ['Feature/ÄÖ', /^feature-[0-9a-f]{8}$/],
    ['日本語', /^[0-9a-f]{8}$/],
    ['a..b', /^a-b$/],
    ['UPPER', /^upper-[0-9a-f]{8}$/],
  ])('tells branch %s from others by a hash where its name cannot be kept', (branch, expected) => {
    expect(branchLabel(branch)).toMatch(expected);
  });

  it('ends with a hash when a branch is cut, so that two long ones differ', () => {
    const [one, two] = ['a', 'b'].map((end) => named({ branch: 'x'.repeat(200) + end }));
    expect(one).toHaveLength(63);
    expect(one).not.toBe(two);
  });
});
