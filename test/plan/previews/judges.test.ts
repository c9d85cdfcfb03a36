import { describe, expect, it } from 'vitest';
import type { KubeObject } from '../../../src/kube/object.ts';
import type { Preview, PreviewNamespace } from '../../../src/model/preview.ts';
import type { PullRequest } from '../../../src/model/pull-request.ts';
import { foreignNamespace } from '../../../src/plan/previews/judge-namespace.ts';
import { noPreviewFor } from '../../../src/plan/previews/judge-pull-request.ts';
import {
  previewMetadata,
  previewPatch,
  previewSelector,
  readPreviewNamespace,
} from '../../../src/plan/previews/preview-labels.ts';
import { stalePreviews } from '../../../src/plan/previews/stale-previews.ts';

const PREVIEW: Preview = {
  namespace: 'shop-pr-7',
  repository: 'example/shop',
  source: { pullRequest: 7 },
  commit: 'a'.repeat(40),
};
const NOW = Date.UTC(2026, 10, 28, 12);

const live = (preview: Preview, manifestId = 'example-shop', expiresAt?: number): KubeObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: {
    name: preview.namespace,
    uid: 'uid-1',
    ...previewMetadata(preview, { manifestId, ...(expiresAt !== undefined && { expiresAt }) }),
  },
});

const pull = (given: Partial<PullRequest> = {}): PullRequest => ({
  number: 7,
  isOpen: true,
  isDraft: false,
  isFork: false,
  labels: [],
  commit: 'a'.repeat(40),
  ...given,
});

describe('the labels of a preview', () => {
  it('are read as they were written', () => {
    expect(readPreviewNamespace(live(PREVIEW, 'example-shop', NOW))).toEqual({
      name: 'shop-pr-7',
      uid: 'uid-1',
      repository: 'example/shop',
      source: { pullRequest: 7 },
      manifestId: 'example-shop',
      expiresAt: NOW,
      isTerminating: false,
    });
    expect(readPreviewNamespace(live({ ...PREVIEW, source: { branch: '$(x) ä' } }))?.source).toEqual({
      branch: '$(x) ä',
    });
  });

  it('say nothing any more that only an earlier deploy has said', () => {
    const { commit: _, ...without } = PREVIEW;
    expect(previewPatch(previewMetadata(without, { manifestId: 'example-shop' }))).toEqual({
      labels: {
        'helm-lifecycle/preview-of': 'example-shop',
        'helm-lifecycle/manifest': 'example-shop',
        'helm-lifecycle/pull-request': '7',
        'helm-lifecycle/commit': null,
      },
      annotations: { 'helm-lifecycle/repository': 'example/shop', 'helm-lifecycle/expires-at': null },
    });
    const all = previewMetadata(PREVIEW, { manifestId: 'example-shop', expiresAt: NOW });
    expect(previewPatch(all)).toEqual(all);
  });

  it('select the previews of one repository', () => {
    expect(previewSelector('Example/Shop')).toBe('helm-lifecycle/preview-of=example-shop');
  });

  it('are no preview’s when the annotation was copied to another repository', () => {
    const namespace = live(PREVIEW);
    namespace.metadata.annotations = { 'helm-lifecycle/repository': 'mallory/shop' };
    expect(readPreviewNamespace(namespace)).toBeUndefined();
  });
});

describe('a namespace that exists', () => {
  it('is the preview’s own', () => {
    expect(foreignNamespace(live(PREVIEW), PREVIEW, 'example-shop')).toBeUndefined();
  });

  it.each([
    ['without labels', { metadata: { name: 'shop-pr-7' } }, /is no preview: it has no label/],
    [
      'of another repository',
      live({ ...PREVIEW, repository: 'other/shop' }),
      /of repository other\/shop, not of/,
    ],
    ['of another manifest', live(PREVIEW, 'web'), /of the manifest web, not of example-shop/],
    [
      'of another pull request',
      live({ ...PREVIEW, source: { pullRequest: 8 } }),
      /of pull request 8, not of pull request 7/,
    ],
    ['of a branch', live({ ...PREVIEW, source: { branch: 'pr-7' } }), /of branch pr-7, not of/],
  ])('is refused %s', (_, namespace, message) => {
    const failure = foreignNamespace(
      { apiVersion: 'v1', kind: 'Namespace', ...namespace },
      PREVIEW,
      'example-shop',
    );
    expect(failure).toMatchObject({ reason: 'conflict', message: expect.stringMatching(message) });
  });
});

describe('a pull request', () => {
  const rules = { label: undefined, drafts: false };
  it.each([
    [pull(), rules, undefined],
    [pull({ isOpen: false }), rules, 'is closed'],
    [pull({ isDraft: true }), rules, 'is a draft'],
    [pull({ isDraft: true }), { ...rules, drafts: true }, undefined],
    [
      pull({ isFork: true }),
      { ...rules, drafts: true },
      'comes from a fork, whose code never runs with credentials',
    ],
    [pull(), { ...rules, label: 'preview' }, 'does not have the label preview'],
    [pull({ labels: ['bug', 'preview'] }), { ...rules, label: 'preview' }, undefined],
  ])('%o with %o gets a preview unless it %s', (given, by, why) => {
    expect(noPreviewFor(given, by)).toBe(why);
  });
});

describe('a sweep', () => {
  const preview = (given: Partial<PreviewNamespace>): PreviewNamespace => ({
    name: 'x',
    uid: 'u',
    repository: 'example/shop',
    source: { pullRequest: 7 },
    manifestId: 'example-shop',
    isTerminating: false,
    ...given,
  });

  it('takes what has no open pull request, what has expired, and nothing else', () => {
    const stale = stalePreviews({
      previews: [
        preview({ name: 'open' }),
        preview({ name: 'closed', source: { pullRequest: 8 } }),
        preview({ name: 'draft', source: { pullRequest: 9 } }),
        preview({ name: 'expired', expiresAt: NOW }),
        preview({ name: 'fresh', expiresAt: NOW + 1 }),
        preview({ name: 'branch', source: { branch: 'main' } }),
        preview({ name: 'of-nothing', source: undefined }),
      ],
      openPullRequests: [pull(), pull({ number: 9, isDraft: true })],
      rules: { label: undefined, drafts: false },
      now: NOW,
    });
    expect(stale.map(({ preview: { name }, why }) => `${name}: ${why}`)).toEqual([
      'closed: its pull request 8 is not open',
      'draft: its pull request 9 is a draft',
      'expired: expired at 2026-11-28T12:00Z',
    ]);
  });
});
