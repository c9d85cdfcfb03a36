import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRedactor } from '../../src/system/redactor.ts';
import { readGoYaml } from '../../src/util/yaml/go-yaml.ts';
import { load, loadValid } from './workspace.ts';

/** What could end a value and begin something else, wherever it is put. */
const PIECES = [
  '\n',
  '\r',
  ': ',
  '- ',
  '{{',
  '}}',
  '${',
  '}',
  "'",
  '"',
  '`',
  '\u001b[31m',
  '::error::',
  '%0A',
  '\0',
  '#',
  '&a',
  '*a',
  '|',
  '\\',
  ',',
  '[',
  '/',
  '../',
  '..\\',
  'a',
  'b',
  '0',
  ' ',
  '\u2028',
  '\ud800',
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.constantFrom(
    'x'.repeat(1_000_000),
    '\n'.repeat(5_000),
    '${vars.a}',
    '${env.HOSTILE}',
    '{"a": 1}',
    '- a\n- b',
  ),
);

const files = {
  'values/a.yaml':
    'name: "${env.HOSTILE}"\nplain: ${env.HOSTILE}\nmore: x-${env.HOSTILE}-y\nlist: ["${env.HOSTILE}"]\n',
};

const MANIFEST = `version: 1
vars: {a: "\${env.HOSTILE}"}
charts:
  - name: api
    namespace: web
    path: chart
    namespaceAnnotations: {note: "\${env.HOSTILE}"}
    values: {one: "\${env.HOSTILE}", two: {three: ["x \${vars.a}"]}}
    valuesFiles: {file: values/a.yaml, variables: true}
    set: {image.tag: "\${env.HOSTILE}", other: x}
    patches:
      - {target: {kind: ConfigMap, name: api}, patch: {data: {note: "\${env.HOSTILE}"}}}
      - {target: {kind: ConfigMap}, patch: [{op: add, path: /data/x, value: "\${vars.a}"}]}
    hooks: {preExec: [{apply: {content: {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {x: "\${env.HOSTILE}"}}}}]}
`;

test('what a variable brings is that text, wherever it is put, and changes nothing around it', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const { charts } = await loadValid(MANIFEST, { files, env: { HOSTILE: text } });
      expect(charts).toHaveLength(1);
      const [entry] = charts;
      expect(entry?.values.values).toEqual({ one: text, two: { three: [`x ${text}`] } });
      expect(entry?.settings.namespaceAnnotations).toEqual({ note: text });
      expect(entry?.values.set).toEqual([
        { key: 'image.tag', type: 'auto', value: text },
        { key: 'other', type: 'auto', value: 'x' },
      ]);
      expect(entry?.settings.patches.map(({ patch }) => patch)).toEqual([
        { data: { note: text } },
        [{ op: 'add', path: '/data/x', value: text }],
      ]);
      const [document] = readGoYaml(entry?.values.files[0]?.content ?? '').documents;
      expect(document).toEqual({
        name: text,
        plain: expect.anything(),
        more: `x-${text}-y`,
        list: [text],
      });
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('a name of a file never leads out of the workspace, and a wrong one is an issue, not a crash', async () => {
  const name = fc.array(fc.constantFrom(...PIECES, 'etc', 'passwd', 'chart', '*', '.'), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(
      name,
      fc.constantFrom('manifests', 'valuesFiles', 'path', 'include', 'set'),
      async (pieces, key) => {
        const written = JSON.stringify(pieces.join(''));
        const chart = key === 'manifests' || key === 'path' ? '' : ', path: chart';
        const value = key === 'set' ? `[{key: a, type: file, value: ${written}}]` : written;
        const text =
          key === 'include'
            ? `version: 1\ninclude: ${written}\ncharts:\n  - {name: a, namespace: web, path: chart}\n`
            : `version: 1\ncharts:\n  - {name: a, namespace: web${chart}, ${key}: ${value}}\n`;
        const { manifest, issues } = await load(text, { files });
        const [entry] = manifest?.charts ?? [];
        const set = entry?.values.set.flatMap((item) => (item.type === 'file' ? item.file.path : [])) ?? [];
        const source = entry?.source;
        const paths = [
          ...(entry?.values.files.map(({ path }) => path) ?? []),
          ...set,
          ...(source?.kind === 'local' ? [source.path] : []),
          ...(source?.kind === 'manifests'
            ? source.items.flatMap((item) => ('path' in item ? item.path : []))
            : []),
        ];
        for (const path of paths) expect(path).toMatch(/manifest-test-/);
        if (manifest === undefined) expect(issues.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);

test('an address that a variable brings is one, or an issue', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const manifest = `version: 1\ncharts:\n  - {name: a, namespace: web, path: chart, url: "https://a/\${env.HOSTILE}"}\n`;
      const { manifest: loaded, issues } = await load(manifest, { env: { HOSTILE: text } });
      const url = loaded?.charts[0]?.settings.url;
      if (issues.length === 0) expect(url).toMatch(/^https:\/\/a\/[^\s"'<>`]*$/);
      else expect(issues.map(({ code }) => code)).toEqual(['invalid-value']);
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('a secret is masked in whatever is made of it', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const secret = `s3cr3t-${text}-t3rc3s`;
      const { manifest, secrets } = await load(MANIFEST.replaceAll('env.HOSTILE', 'secret.HOSTILE'), {
        files: { 'values/a.yaml': 'name: "${secret.HOSTILE}"\n' },
        env: { HOSTILE: secret },
      });
      const redactor = createRedactor();
      for (const one of secrets) redactor.learn(one);
      const seen = JSON.stringify(redactor.cleanJson((manifest?.charts ?? []) as never), null, 1)
        .split('\n')
        .filter((line) => line.includes('s3cr3t'));
      expect(seen).toEqual([]);
    }),
    { numRuns: 15 },
  );
}, 60_000);
