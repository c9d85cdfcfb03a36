import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillVariables } from '../../../../src/manifest/layers/placeholders/fill-variables.ts';
import { secretValues } from '../../../../src/manifest/layers/variables/secrets.ts';
import { createVariables } from '../../../../src/manifest/layers/variables/variables.ts';
import { parseYaml } from '../../../../src/manifest/read/parse.ts';
import { sourceText, toJson } from '../../../../src/manifest/read/tree.ts';
import { createRedactor } from '../../../../src/system/redactor.ts';
import { secretTexts } from '../../../../src/system/secret-forms.ts';
import { formsOf } from '../../../rig/seeded-secrets.ts';

/** What a run prints of `text` when its manifest is this one. */
function printed(manifest: string, env: Record<string, string>, text: string): string {
  const { root } = parseYaml(sourceText('helm-lifecycle.yaml', manifest));
  if (root === undefined) throw new Error('no manifest');
  const filled = fillVariables(root, createVariables({ env }), {});
  const secrets = manifest.includes('secrets:') ? ['X'] : [];
  const redactor = createRedactor();
  for (const secret of secretValues(filled.used, toJson(filled.root), { secrets, env }))
    redactor.learn(secret);
  return redactor.clean(text);
}

const chart = (values: string) => `charts: [{name: api, namespace: shop, path: c, values: {${values}}}]`;

const hex = fc.stringMatching(/^[0-9a-f]+$/, { maxLength: 40 }).filter((text) => text.length >= 7);
const word = fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/);
const version = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => parts.join('.'));
const date = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const publicText = fc.oneof(
  hex,
  hex.map((sha) => `sha-${sha}`),
  fc.tuple(word, hex).map(([branch, sha]) => `${branch}-${sha.slice(0, 7)}`),
  version.map((text) => `v${text}`),
  fc.tuple(version, word, fc.nat(9)).map(([text, name, n]) => `${text}-${name}.${n}`),
  fc.tuple(word, word, word).map(([kind, ...rest]) => `${kind}/${rest.join('-')}`),
  date.map((time) => time.toISOString()),
  date.map((time) =>
    time
      .toISOString()
      .replace(/\D/g, '')
      .slice(0, 12)
      .replace(/^(.{8})/, '$1-'),
  ),
  fc.tuple(word, word).map(([host, domain]) => `${host}.${domain}.example.com`),
);

test('tags, commits, branches, versions, dates and hosts are never masked', () => {
  const name = fc.constantFrom('IMAGE_TAG', 'GITHUB_SHA', 'BRANCH', 'VERSION', 'HOST', 'BUILD_DATE', 'X');
  const key = fc.constantFrom('tag', 'image', 'commit', 'host', 'env', 'annotation', 'tokenVersion');
  fc.assert(
    fc.property(publicText, name, key, (text, variable, at) => {
      const said = `ErrImagePull: registry.example.com/shop/api:${text} not found`;
      const manifest = chart(`a: {${at}: "pre-\${env.${variable}}"}`);
      expect(printed(manifest, { [variable]: text }, said)).toBe(said);
    }),
  );
});

const secretText = fc
  .string({ minLength: 4, maxLength: 40 })
  .filter((text) => text.trim() === text && text.length >= 4 && secretTexts(text).length > 0);

test.each([
  ['declared by its placeholder', chart('a: "${secret.X}"')],
  ['declared by the manifest', `secrets: [X]\n${chart('a: "${env.X}"')}`],
  ['declared, and read by scripts alone', `secrets: [X]\n${chart('a: b')}`],
  ['at a key that sounds secret', chart('db: {password: "${env.X}"}')],
  ['below a key that does', chart('secrets: {a: ["${env.X}"]}')],
  [
    'in a variable of a hook',
    'charts: [{name: api, hooks: {preExec: [{run: x, env: {TOKEN: "${env.X}"}}]}}]',
  ],
  ['of a registry', 'registries: [{host: x, username: x, password: "${env.X}"}]'],
  ['set at such a key', 'charts: [{name: api, set: [{key: db.password, value: "${env.X}"}]}]'],
])('a secret is masked in every form: %s', (_, manifest) => {
  fc.assert(
    fc.property(secretText, (secret) => {
      for (const form of formsOf(secret)) {
        // Encodings of the shortest are words that every log may have.
        if (secret.length < 8 && form !== secret) continue;
        expect(printed(manifest, { X: secret }, `<<<${form}>>>`)).not.toContain(form);
      }
    }),
    { numRuns: 30 },
  );
});

test('a placeholder of a secret is shown where the manifest is quoted', () => {
  const lines = [
    'password: "${env.DB_PASSWORD}"',
    'apiToken: "${secret.API_TOKEN}"',
    'Authorization: Bearer ${secret.API_TOKEN}',
    'url: postgres://user:${secret.PASSWORD}@db.example.com',
    'password: "${{ secrets.PASSWORD }}"',
  ];
  for (const line of lines) expect(createRedactor().clean(line)).toBe(line);
  expect(createRedactor().clean('password: "${env.DB_PASSWORD:-hunter2}"')).not.toContain('hunter2');
});
