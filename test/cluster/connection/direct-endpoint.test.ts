import { expect, test } from 'vitest';
import { directEndpoint } from '../../../src/cluster/connection/direct-endpoint.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const CA = { 'certificate-authority-data': base64('authority') };
const CLIENT = { 'client-certificate-data': base64('certificate'), 'client-key-data': base64('key') };

function endpoint(changes: {
  server?: string;
  cluster?: object;
  user?: object;
  env?: Record<string, string>;
}) {
  const { server = 'https://k8s.example:6443', cluster, user = { token: 't' }, env = {} } = changes;
  const config = { context: 'c', namespace: 'default', server, cluster: { server, ...CA, ...cluster }, user };
  return directEndpoint(config as Parameters<typeof directEndpoint>[0], env);
}

test.each<[string, Parameters<typeof endpoint>[0], object]>([
  ['a token', {}, { host: 'k8s.example', port: 6443, basePath: '', ca: 'authority', token: 't' }],
  ['a client certificate', { user: CLIENT }, { client: { cert: 'certificate', key: 'key' } }],
  ['both', { user: { ...CLIENT, token: 't' } }, { client: { cert: 'certificate', key: 'key' }, token: 't' }],
  ['empty values beside it', { user: { token: 't', username: '', 'client-key-data': '' } }, { token: 't' }],
  ['a server without a port', { server: 'https://k8s.example' }, { port: 443 }],
  ['a server below a path', { server: 'https://k8s.example/k8s/c-1' }, { basePath: '/k8s/c-1' }],
  ['an IPv6 address', { server: 'https://[::1]:6443' }, { host: '::1', port: 6443 }],
  ['another name in the certificate', { cluster: { 'tls-server-name': 'other' } }, { servername: 'other' }],
  [
    'another user, his uid and groups',
    { user: { token: 't', as: 'me', 'as-uid': '7', 'as-groups': ['a', 'b'] } },
    { token: 't', impersonated: { name: 'me', uid: '7', groups: ['a', 'b'] } },
  ],
  ['what other programs keep there', { cluster: { extensions: [{ name: 'minikube' }] } }, { token: 't' }],
])('an API server is spoken to with %s', (_what, changes, expected) => {
  expect(endpoint(changes)).toMatchObject(expected);
});

test.each<[string, Parameters<typeof endpoint>[0]]>([
  ['plain HTTP', { server: 'http://k8s.example' }],
  ['the authorities of the machine', { cluster: { 'certificate-authority-data': '' } }],
  ['a file of authorities', { cluster: { 'certificate-authority': '/ca.crt' } }],
  ['a certificate that is not checked', { cluster: { 'insecure-skip-tls-verify': true } }],
  ['a proxy', { cluster: { 'proxy-url': 'http://proxy:3128' } }],
  ['a proxy of the environment', { env: { HTTPS_PROXY: 'http://proxy:3128' } }],
  ['one in small letters', { env: { https_proxy: 'http://proxy:3128' } }],
  ['no credentials', { user: {} }],
  ['a certificate without its key', { user: { 'client-certificate-data': base64('certificate') } }],
  ['a credential plugin', { user: { token: 't', exec: { command: 'aws' } } }],
  ['a token that is renewed', { user: { token: 't', tokenFile: '/token' } }],
  ['a token with a line break', { user: { token: 't\n' } }],
  ['a token that is no header', { user: { ...CLIENT, token: 't…' } }],
  ['another user with a space after the name', { user: { token: 't', as: 'me ' } }],
  ['a password', { user: { username: 'me', password: 'secret' } }],
  ['groups of nobody', { user: { token: 't', 'as-groups': ['system:masters'] } }],
  ['a uid of nobody', { user: { token: 't', 'as-uid': '7' } }],
  ['another user whose name is no header', { user: { token: 't', as: 'a\r\nb' } }],
  ['groups that are no texts', { user: { token: 't', as: 'me', 'as-groups': [7] } }],
  ['what else is said of another user', { user: { token: 't', as: 'me', 'as-user-extra': { a: ['b'] } } }],
  ['something unknown', { cluster: { 'new-key': 'x' } }],
])('%s is left to kubectl', (_what, changes) => {
  expect(endpoint(changes)).toBeUndefined();
});
