import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartEntry } from '../../src/manifest/manifest.ts';
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
/** What is tried in each run; random ones are made of the pieces. */
const ALWAYS = [
  'a\nb: c',
  '\r\n---\r\n',
  ': ',
  '{{ x }}',
  '${env.HOSTILE}',
  '${vars.a}',
  "'",
  '"',
  '\u001b[31m\u001b]8;;x\u0007',
  '::error::x',
  '\0',
  '{"a": 1}',
  '- a\n- b',
  '\n'.repeat(5_000),
  'x'.repeat(100_000),
];
/** No path is longer, and to read more of each manifest takes a while. */
const SHORTER = ALWAYS.map((text) => text.slice(0, 5_000));
const hostile = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(''));
const runs = (random: number, always = ALWAYS) => ({
  numRuns: always.length + random,
  examples: always.map((text): [string] => [text]),
});

const files = {
  'values/a.yaml':
    'name: "${env.HOSTILE}"\nplain: ${env.HOSTILE}\nmore: x-${env.HOSTILE}-y\nlist: ["${env.HOSTILE}"]\n',
  'apps/a.yaml':
    'charts:\n  - {name: b, namespace: web, path: ../chart, values: {one: "${env.HOSTILE}", two: "x ${vars.a}"}}\n',
  'k8s/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n',
};

const MANIFEST = `version: 1
include: apps/a.yaml
vars: {a: "\${env.HOSTILE}"}
charts:
  - name: api
    namespace: web
    path: chart
    namespaceAnnotations: {note: "\${env.HOSTILE}"}
    values: {one: "\${env.HOSTILE}", two: {three: ["x \${vars.a}"]}, slug: "x-\${slug.env.HOSTILE}"}
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
      const [entry, included] = charts;
      expect(charts.map(({ id }) => id)).toEqual(['api', 'b']);
      const slug = expect.stringMatching(/^x-[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/);
      expect(entry?.values.values).toEqual({ one: text, two: { three: [`x ${text}`] }, slug });
      expect(included?.values.values).toEqual({ one: text, two: `x ${text}` });
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
    runs(10),
  );
}, 60_000);

/** Where a manifest names files, with `NAME` for the name of one. */
const PLACES: Record<string, string> = {
  manifests: 'charts: [{name: a, namespace: web, manifests: [k8s, NAME]}]',
  values: 'charts: [{name: a, namespace: web, path: chart, valuesFiles: NAME}]',
  path: 'charts: [{name: a, namespace: web, path: NAME}]',
  set: 'charts: [{name: a, namespace: web, path: chart, set: [{key: a, type: file, value: NAME}]}]',
  crds: 'charts: [{name: a, namespace: web, path: chart, crds: {paths: [NAME]}}]',
  include: 'include: NAME\ncharts: [{name: a, namespace: web, path: chart}]',
};

test.each(Object.entries(PLACES))(
  'a name of a file in `%s` never leads out of the workspace, and a wrong one is an issue, not a crash',
  async (_place, text) => {
    const name = fc.array(fc.constantFrom(...PIECES, 'etc', 'passwd', 'chart', '*', '.'), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          hostile,
          name.map((pieces) => pieces.join('')),
        ),
        async (written) => {
          // As it is written, and as a variable brings it.
          for (const shown of [written, '${env.NAME}', 'values/${env.NAME}.yaml']) {
            const manifest = `version: 1\n${text.replace('NAME', () => JSON.stringify(shown))}\n`;
            const { manifest: loaded, issues } = await load(manifest, { files, env: { NAME: written } });
            for (const path of (loaded?.charts ?? []).flatMap(pathsOf))
              expect(path).toMatch(/manifest-test-/);
            if (loaded === undefined) expect(issues.length).toBeGreaterThan(0);
          }
        },
      ),
      runs(4, SHORTER),
    );
  },
  60_000,
);

/** Every file and folder that an entry was found to name. */
function pathsOf({ values, source, crdPaths }: ChartEntry): string[] {
  return [
    ...values.files.map(({ path }) => path),
    ...values.set.flatMap((item) => (item.type === 'file' ? item.file.path : [])),
    ...(source.kind === 'local' ? [source.path] : []),
    ...(source.kind === 'manifests' ? source.items.flatMap((item) => ('path' in item ? item.path : [])) : []),
    ...crdPaths.map(({ path }) => path),
  ];
}

test('an environment is one of the manifest, whatever its name', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const chart =
        'charts: [{name: a, namespace: web, path: chart, values: {e: "${environment}", f: "x-${environment}"}}]';
      const manifest = (name: string) =>
        `version: 1\nenvironments: {${JSON.stringify(name)}: {}}\n${chart}\n`;
      const { issues } = await load(manifest('prod'), { environment: text });
      expect(issues.map(({ code }) => code)).toEqual(['unknown-environment']);
      const { manifest: loaded } = await load(manifest(text), { environment: text });
      // A key of more than 1,024 characters is none in YAML.
      if (text.length <= 1_000) expect(loaded?.charts[0]?.values.values).toEqual({ e: text, f: `x-${text}` });
    }),
    runs(4, SHORTER),
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
    runs(5, SHORTER),
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
    runs(5),
  );
}, 60_000);
