import { expect, test } from 'vitest';
import { createRedactor } from '../../src/system/redactor.ts';
import { isWorseThanLinear } from '../rig/growth.ts';

const { clean, cleanJson } = createRedactor();

const JWT = `eyJhbGciOiJSUzI1NiJ9.${'eyJzdWIiOiJ4In0'.repeat(3)}.c2lnbmF0dXJl-_x`;

test.each([
  [`token is ${JWT}, good`, 'token is ***, good'],
  ['Authorization: Bearer abcd.efgh', 'Authorization: Bearer ***'],
  ['"authorization": ["Basic dXNlcjpwYXNz"]', '"authorization": ["Basic ***"]'],
  ["-H 'Authorization: token 0123456789'", "-H 'Authorization: token ***'"],
  ['curl: Authorization: 0123456789abcdef0123', 'curl: Authorization: ***'],
  ['X-Vault-Token: s.1234567890', 'X-Vault-Token: ***'],
  ['Set-Cookie: session=0123456789; Path=/', 'Set-Cookie: ***'],
  ['pull https://robot:p%40ss@ghcr.io/x failed', 'pull https://robot:***@ghcr.io/x failed'],
  ['dsn postgres://app:hunter2@db:5432/app', 'dsn postgres://app:***@db:5432/app'],
  ['clone https://ghs_abcdefghij0123456789@github.com/x', 'clone https://***@github.com/x'],
  ['remote: ghp_0123456789abcdefghijklmnopqrstuvwxyz!', 'remote: ***!'],
  ['DB_PASSWORD=hunter2 LEVEL=info', 'DB_PASSWORD=*** LEVEL=info'],
  ['GET /x?user=a&token=abcdef&page=2', 'GET /x?user=a&token=***&page=2'],
  ['app --db-password=hunter2 --verbose', 'app --db-password=*** --verbose'],
  ['{"user":"a","password":"hunter2"}', '{"user":"a","password":"***"}'],
  ['  client-key-data: LS0tLS1CRUdJTiBSU0E=', '  client-key-data: ***'],
  ['{"auths":{"ghcr.io":{"auth":"dXNlcjpwYXNz"}}}', '{"auths":{"ghcr.io":{"auth":"***"}}}'],
])('%s', (text, shown) => {
  expect(clean(text)).toBe(shown);
});

test('the body of a private key is masked line by line, also when its end was cut off', () => {
  const key = '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA\n  x7Bz+/8=\n';
  expect(clean(`a\n${key}-----END RSA PRIVATE KEY-----\nb`)).toBe(
    'a\n-----BEGIN RSA PRIVATE KEY-----\n***\n  ***\n-----END RSA PRIVATE KEY-----\nb',
  );
  expect(clean(key)).not.toContain('MIIE');
  expect(clean(JSON.stringify({ key }))).not.toContain('MIIE');
});

test('and so it is when a log is kept as a list of lines', () => {
  const lines = [
    'start',
    '-----BEGIN EC PRIVATE KEY-----',
    'MHcCAQEEIIG0',
    '-----END EC PRIVATE KEY-----',
    'go',
  ];
  expect(cleanJson({ lines })).toEqual({ lines: [...lines.slice(0, 2), '***', ...lines.slice(3)] });
});

test.each([
  "couldn't find key password in Secret web/db",
  'secret "db-password" not found',
  'MountVolume.SetUp failed for volume "token" : secret "api-token" not found',
  'secretName: db-credentials',
  'error converting YAML to JSON: found unexpected token: x',
  'kubectl -n web get secret/db -o yaml',
  'https://ghcr.io/v2/org/api@sha256:0123456789abcdef: not found',
  'dial tcp 10.0.0.1:443: connect: connection refused',
  'forbidden: User "dev" cannot create resource "authorization.k8s.io"',
  'tag sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
  'set DB_PASSWORD=$(cat /run/secrets/db)',
])('%s stays readable', (text) => {
  expect(clean(text)).toBe(text);
});

test.each(['eyJ-', 'password=', '\n', 'http://a:', '-----BEGIN PRIVATE KEY-----', 'authorization: ', '{  '])(
  'a text of nothing but %j takes time in proportion to its length',
  (unit) => {
    expect(isWorseThanLinear((length) => unit.repeat(length / unit.length), clean)).toBe(false);
  },
);
