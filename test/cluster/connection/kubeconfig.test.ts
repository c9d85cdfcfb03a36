import { describe, expect, test } from 'vitest';
import {
  decodeKubeconfig,
  singleContext,
  withNamespace,
  withPluginEnv,
} from '../../../src/cluster/connection/kubeconfig.ts';
import { secretsOf } from '../../../src/cluster/connection/kubeconfig-secrets.ts';

const yaml = `apiVersion: v1
kind: Config
current-context: prod
clusters: [{name: c, cluster: {server: "https://k8s.example:6443/", proxy-url: "http://me:pr%40xy@proxy:3128"}}]
users: [{name: u, user: {token: t0ken, client-key-data: ${Buffer.from('KEY').toString('base64')}, exec: {command: aws, env: [{name: AWS_SECRET_ACCESS_KEY, value: hush}, {name: AWS_PROFILE, value: default}]}}}]
contexts: [{name: prod, context: {cluster: c, user: u}}]
`;

describe('kubeconfig text', () => {
  test('may be raw or base64, with line breaks as tools make them', () => {
    const base64 = Buffer.from(yaml).toString('base64');
    const wrapped = base64.replace(/.{76}/g, '$&\n');
    for (const text of [yaml, base64, wrapped, `  ${base64}\n`]) {
      expect(decodeKubeconfig(text)).toEqual({
        ok: true,
        value: expect.stringContaining('current-context: prod'),
      });
    }
  });

  test.each([
    ['empty', '  ', /empty/],
    ['broken base64', 'AAECAwQFBgcICQ/+/v7+', /looks like base64/],
    [
      'base64 of something else',
      Buffer.from('hello world').toString('base64'),
      /its base64 decodes to text that is not a YAML mapping/,
    ],
    ['no YAML', 'a: [b', /not a YAML mapping/],
    ['no contexts', 'apiVersion: v1\nkind: Config\n', /no contexts/],
  ])('that is %s is refused', (_title, text, message) => {
    expect(decodeKubeconfig(text)).toMatchObject({
      ok: false,
      failure: { reason: 'kubeconfig', message: expect.stringMatching(message) },
    });
  });

  test('that is empty is probably a secret that this run may not see', () => {
    expect(decodeKubeconfig('')).toMatchObject({
      failure: { remedy: expect.stringContaining('forks and Dependabot') },
    });
  });

  test('of one context gives server, name and default namespace', () => {
    expect(singleContext(yaml)).toMatchObject({
      context: 'prod',
      server: 'https://k8s.example:6443',
      namespace: 'default',
    });
  });

  test('gets another default namespace', () => {
    const changed = withNamespace(yaml, 'web');
    expect(singleContext(changed)).toMatchObject({ context: 'prod', namespace: 'web' });
    expect(changed).toContain('t0ken');
  });
});

test('the secrets of a kubeconfig are its tokens, keys and passwords, not its names', () => {
  const config = singleContext(yaml);
  if (config === undefined) throw new Error('no context');
  expect(secretsOf(config).sort()).toEqual(['KEY', 'S0VZ', 'hush', 'pr@xy', 't0ken']);
});

test('a credential plugin gets further variables, and its own ones win', () => {
  const own = { name: 'B', value: '2' };
  const text = withPluginEnv(
    JSON.stringify({
      users: [
        { name: 'a', user: { exec: { command: 'login', env: [own] } } },
        { name: 'b', user: { token: 't' } },
      ],
    }),
    { A: '1', B: '1' },
  );
  const added = [{ name: 'A', value: '1' }, { name: 'B', value: '1' }, own];
  expect(JSON.parse(text).users.map(({ user }: { user: object }) => user)).toEqual([
    { exec: { command: 'login', env: added } },
    { token: 't' },
  ]);
});
