import { expect, it } from 'vitest';
import { singleContext } from '../../src/cluster/connection/kubeconfig.ts';
import { loginKubeconfig } from '../../src/entries/login-kubeconfig.ts';

const PEM = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----';
const login = { server: 'https://k8s.example.com:6443', token: 'eyJ.a.b' };

it('is a kubeconfig with one context, that the `context` option names', () => {
  for (const certificateAuthority of [PEM, Buffer.from(PEM).toString('base64')]) {
    const { content = '' } = loginKubeconfig({ ...login, certificateAuthority, context: 'prod' });
    const { cluster, user, context } = singleContext(content) ?? {};
    expect([context, user]).toEqual(['prod', { token: login.token }]);
    expect(Buffer.from(String(cluster?.['certificate-authority-data']), 'base64').toString().trim()).toBe(
      PEM,
    );
  }
});

it('is none when nothing is given', () => {
  expect(loginKubeconfig({})).toEqual({});
});

it.each([
  [{ token: 'x' }, /token: it is of no use without `server`/],
  [{ server: login.server }, /it needs `token`/],
  [{ ...login, server: 'k8s.example.com' }, /no address/],
  [{ ...login, server: 'https://a b' }, /no address/],
  [{ ...login, token: 'two words' }, /white space/],
  [{ ...login, certificateAuthority: 'ca.crt' }, /no certificate/],
  [{ ...login, kubeconfigContent: 'x' }, /excludes `kubeconfig`/],
])('refuses %j', (values, message) => {
  const { problem, content } = loginKubeconfig(values);
  expect([problem?.message, content]).toEqual([expect.stringMatching(message), undefined]);
});
