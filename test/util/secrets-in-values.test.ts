import { expect, test } from 'vitest';
import { secretsInValues } from '../../src/util/secrets-in-values.ts';

test.each([
  ['adminPassword', 'hunter2hunter2'],
  ['token', 'abcdefgh'],
  ['apiKey', 'abcdefgh'],
  ['secretAccessKey', 'abcdefgh'],
  ['password', 'abcd'],
  ['tls_private_key', '-----BEGIN KEY-----\nabc\n'],
])('text at %s is a secret', (key, value) => {
  expect(secretsInValues({ auth: { [key]: value } })).toEqual([value]);
});

test.each([
  ['existingSecret', 'postgres-credentials'],
  ['secretName', 'tls-certificate'],
  ['tokenUrl', 'https://login.example.com'],
  ['passwordSecretRef', 'postgres-credentials'],
  ['password', 'abc'],
  ['tokenVersion', 'main-3f2c9a8'],
  ['secretsHost', 'vault.example.com'],
  ['key', 'node-role.example.com/gpu'],
  ['colour', 'red and blue'],
])('text at %s is none: %s', (key, value) => {
  expect(secretsInValues({ auth: { [key]: value } })).toEqual([]);
});

test('everything below secrets is one, and lists are looked through', () => {
  const values = {
    secrets: { DATABASE: 'postgres://x:y@z', name: 'not a secret' },
    tokens: ['first-token', 'second-token'],
    users: [{ user: 'somebody', password: 'her-password' }],
    imagePullSecrets: [{ name: 'registry-login' }],
    token: { audience: 'kubernetes', mode: 'projected' },
  };
  expect(secretsInValues(values)).toEqual([
    'postgres://x:y@z',
    'first-token',
    'second-token',
    'her-password',
  ]);
});

test('a number is a secret as it is written, and as Go prints it', () => {
  expect(secretsInValues({ password: 8437219905n, pin: { token: 1_000_000 } })).toEqual([
    '8437219905',
    '8.437219905e+09',
    '1000000',
    '1e+06',
  ]);
});

test('what is neither has no secrets', () => {
  for (const values of [null, 3n, true, [], { password: true, token: null, secretKey: 12 }]) {
    expect(secretsInValues(values)).toEqual([]);
  }
});
