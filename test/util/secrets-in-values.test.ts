import { expect, test } from 'vitest';
import { secretsInValues } from '../../src/util/secrets-in-values.ts';

test.each([
  ['adminPassword', 'hunter2hunter2'],
  ['token', 'abcdefgh'],
  ['apiKey', 'abcdefgh'],
  ['secretAccessKey', 'abcdefgh'],
  ['tls_private_key', '-----BEGIN KEY-----\nabc\n'],
])('text at %s is a secret', (key, value) => {
  expect(secretsInValues({ auth: { [key]: value } })).toEqual([value]);
});

test.each([
  ['existingSecret', 'postgres-credentials'],
  ['secretName', 'tls-certificate'],
  ['tokenUrl', 'https://login.example.com'],
  ['passwordSecretRef', 'postgres-credentials'],
  ['password', 'short'],
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

test('what is no text has no secrets', () => {
  for (const values of [null, 3n, true, [], { password: 12345678n }]) {
    expect(secretsInValues(values)).toEqual([]);
  }
});
