import { describe, expect, test } from 'vitest';
import { load, loadValid } from '../../workspace.ts';

/** `values` of a chart after interpolation. */
async function values(yaml: string, env: Record<string, string>): Promise<unknown> {
  const text = `version: 1\ncharts:\n  - name: a\n    namespace: web\n    path: chart\n    values:\n      ${yaml}\n`;
  return (await loadValid(text, { env })).charts[0]?.values.values;
}

describe('${env.NAME}', () => {
  test.each([
    ['a: ${env.N}', { N: '3' }, { a: 3 }],
    ['a: ${env.N}', { N: 'true' }, { a: true }],
    ['a: "${env.N}"', { N: '3' }, { a: '3' }],
    ["a: '${env.N}'", { N: '3' }, { a: '3' }],
    ['a: 1${env.N}', { N: '2' }, { a: 12 }],
    ['a: x-${env.N}-${env.M}', { N: '1', M: '2' }, { a: 'x-1-2' }],
    ['a: ${env.N:-7}', {}, { a: 7 }],
    ['a: ${env.N:-}', {}, { a: '' }],
    ['a: ${env.N:-7}', { N: '' }, { a: 7 }],
    ['a: ${env.N}', { N: '' }, { a: '' }],
    [
      'a: ${env.N}',
      { N: '1234567890123456789012345678901234567890' },
      { a: '1234567890123456789012345678901234567890' },
    ],
    ['a: ${env.N}', { N: 'null' }, { a: null }],
    ...[
      '6801028',
      '-6801028',
      '6063e25',
      '0012345',
      '1.10',
      '1.0',
      '1e3',
      '0x1F',
      '0400',
      '1_000',
      '+5',
      '~',
      'no',
      'on',
    ].map((text): [string, Record<string, string>, object] => ['a: ${env.N}', { N: text }, { a: text }]),
    ['a: ${env.N}', { N: '-1.5' }, { a: -1.5 }],
    ['a: ${env.N}', { N: '999999' }, { a: 999_999 }],
    ['a: |\n        x ${env.N}', { N: '1' }, { a: 'x 1\n' }],
  ])('%j with %j is %j', async (yaml, env, expected) => {
    expect(await values(yaml, env)).toEqual(expected);
  });

  test.each(['a: [1]', '{b: 1}', 'x\nb: 2', '"', '&a', '*a', '# c', '!!int 3', '- x'])(
    'cannot change the structure by %j',
    async (value) => {
      expect(await values('a: ${env.N}', { N: value })).toEqual({ a: value });
    },
  );

  test('leaves every other ${ as it is', async () => {
    const text = '${__all} ${request_uri} ${payload.x} ${release.name} $${x} ${';
    expect(await values(`a: '${text}'`, {})).toEqual({ a: text });
  });

  test('is not looked for in what another variable brought', async () => {
    expect(await values('a: ${env.N}', { N: '${env.M}', M: 'x' })).toEqual({ a: '${env.M}' });
  });

  test('is no business of a script', async () => {
    const manifest = await loadValid(
      `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    values: {hooks: {preExec: [{run: "\${env.A}"}]}}
    hooks: {preExec: [{run: "echo \${env.NOPE} \${payload.x}", env: {B: "\${env.A}"}}]}
`,
      { env: { A: 'x' } },
    );
    const [hook] = manifest.charts[0]?.hooks.preExec ?? [];
    expect(hook?.item).toMatchObject({ spec: { run: 'echo ${env.NOPE} ${payload.x}' }, env: { B: 'x' } });
    expect(manifest.charts[0]?.values.values).toEqual({ hooks: { preExec: [{ run: 'x' }] } });
  });

  test('never becomes more than one word of a command line', async () => {
    const manifest = await loadValid(
      `version: 1
charts:
  - name: a
    namespace: web
    path: chart
    hooks: {preExec: [{kubectl: "get pods -l app=\${env.A} \${env.B:-my app}"}]}
`,
      { env: { A: 'x --all-namespaces' } },
    );
    expect(manifest.charts[0]?.hooks.preExec[0]?.item.spec.kubectl).toEqual([
      'get',
      'pods',
      '-l',
      'app=x --all-namespaces',
      'my app',
    ]);
  });
});

test('the redactor gets passwords and what is declared, and no tags, hosts and names', async () => {
  const { secrets } = await load(
    `version: 1
defaults: {namespace: "\${env.NS}"}
secrets: [PIN, NOT_SET]
registries: [{host: x.io, username: robot, password: "\${env.LOGIN}"}]
charts:
  - name: a
    path: chart
    values:
      tag: "\${env.TAG}"
      key: "\${secret.KEY}"
      db: {password: "\${env.LITERAL:-x}-\${env.DB}", host: "\${env.HOST}", user: "\${env.DB_PASSWORD}"}
      url: "\${env.URL}"
    hooks: {preExec: [{run: x, env: {API_TOKEN: "\${env.A}"}}, {kubectl: "get pods --token \${env.B} -l \${env.TAG}"}]}
`,
    {
      env: {
        ...{ NS: 'production', LOGIN: 'hunter2', TAG: 'main-3f2c9a8', KEY: 'very-secret', PIN: '12345678' },
        ...{ DB: 'abcd', HOST: 'db.example.com', DB_PASSWORD: 'from-its-name', A: 'from-its-key' },
        ...{ B: 'after-its-option', URL: 'postgres://user:in-an-address@db.example.com' },
      },
    },
  );
  expect(secrets.toSorted()).toEqual([
    '12345678',
    'abcd',
    'after-its-option',
    'from-its-key',
    'from-its-name',
    'hunter2',
    'in-an-address',
    'very-secret',
    'x-abcd',
  ]);
});

test('what is also a name of the manifest stays readable, except as the password of a registry', async () => {
  const { secrets } = await load(
    `version: 1
defaults: {namespace: staging}
registries: [{host: x.io, username: robot, password: "\${env.NAME}"}]
charts:
  - {name: api, path: chart, values: {environment: {token: "\${env.STAGE}"}, apiKey: "\${env.OTHER}"}}
environments: {prod-eu: {charts: {api: {values: {region: {token: "\${env.REGION}"}}}}}}
`,
    {
      env: { STAGE: 'staging', NAME: 'staging', OTHER: 'api-key-1', REGION: 'prod-eu' },
      environment: 'prod-eu',
    },
  );
  expect(secrets).toEqual(['staging', 'api-key-1']);
});
