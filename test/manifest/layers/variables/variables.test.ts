import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readVarsInput } from '../../../../src/manifest/layers/variables/vars-input.ts';
import { createRedactor } from '../../../../src/system/redactor.ts';
import { readGoYaml } from '../../../../src/util/yaml/go-yaml.ts';
import { describeIssues, type LoadOptions, load, loadValid } from '../../workspace.ts';

/** A manifest with these top-level lines and one chart with these values. */
function manifestOf(top: string, values: string, chart = ''): string {
  return `version: 1\n${top}\ncharts:\n  - name: a\n    namespace: web\n    path: chart\n${chart}    values:\n      ${values}\n`;
}

async function values(top: string, yaml: string, options: LoadOptions = {}): Promise<unknown> {
  return (await loadValid(manifestOf(top, yaml), options)).charts[0]?.values.values;
}

function given(text: string): LoadOptions {
  const { vars, issues } = readVarsInput(text);
  if (vars === undefined) throw new Error(issues.map(({ message }) => message).join());
  return { overrides: { vars } };
}

describe('${vars.name}', () => {
  test.each([
    ['vars: {n: 3}', 'a: ${vars.n}', { a: 3 }],
    ['vars: {n: 3}', '{a: "${vars.n}"}', { a: 3 }],
    ['vars: {n: "3"}', 'a: ${vars.n}', { a: '3' }],
    ['vars: {n: true}', 'a: x-${vars.n}', { a: 'x-true' }],
    ['vars: {n: 1.10}', 'a: v${vars.n}', { a: 'v1.10' }],
    ['vars: {n: 0012}', 'a: v${vars.n}', { a: 'v0012' }],
    ['vars: {n: yes}', 'a: ${vars.n}', { a: true }],
    ['vars: {n: [1, {b: 2}]}', 'a: ${vars.n}', { a: [1, { b: 2 }] }],
    ['vars: {db: {host: h}}', 'a: ${vars.db.host}:5432', { a: 'h:5432' }],
    ['vars: {db: {host: h}}', 'a: ${vars.db}', { a: { host: 'h' } }],
    ['vars: {list: [x, yy]}', 'a: ${vars.list.1}', { a: 'yy' }],
    ['vars: {my-name: x}', 'a: ${vars.my-name}', { a: 'x' }],
    ['vars: {}', 'a: ${vars.n:-7}', { a: 7 }],
    ['vars: {n: ""}', 'a: ${vars.n:-7}', { a: 7 }],
    ['vars: {n: }', 'a: x${vars.n}', { a: 'x' }],
    ['vars: {t: "${env.T}"}', 'a: ${vars.t}', { a: '0012345' }],
    ['vars: {d: example.com, h: "api.${vars.d}"}', 'a: ${vars.h}', { a: 'api.example.com' }],
    ['vars: {d: [1], h: "${vars.d}"}', 'a: ${vars.h}', { a: [1] }],
  ])('%s, %s is %j', async (top, yaml, expected) => {
    expect(await values(top, yaml, { env: { T: '0012345' } })).toEqual(expected);
  });

  test('an environment over the top level, the run over both, key by key', async () => {
    const top =
      'vars: {a: 1, m: {x: 1, y: 1, z: 1}}\nenvironments: {prod: {vars: {a: 2, m: {y: 2, z: 2}}}, dev: {vars: {a: 9}}}';
    const yaml = '{a: "${vars.a}", m: "${vars.m}"}';
    expect(await values(top, yaml)).toEqual({ a: 1, m: { x: 1, y: 1, z: 1 } });
    const chosen = { environment: 'prod' };
    expect(await values(top, yaml, chosen)).toEqual({ a: 2, m: { x: 1, y: 2, z: 2 } });
    const both = { ...chosen, ...given('m.z=3') };
    expect(await values(top, yaml, both)).toEqual({ a: 2, m: { x: 1, y: 2, z: 3 } });
  });

  test('where a key takes text, a number is the text that stands in the file', async () => {
    const { charts } = await loadValid(
      `version: 1
vars: {version: 1.10, tag: 0012, on: true, seconds: 90, labels: {team: shop}}
charts:
  - name: a
    namespace: web
    chart: oci://example.com/a
    version: \${vars.version}
    enabled: "\${vars.on}"
    timeout: \${vars.seconds}
    namespaceLabels: \${vars.labels}
    set: [{key: tag, value: "\${vars.tag}"}]
    hooks: {preExec: [{kubectl: "get pods -l v=\${vars.version}"}, {run: "echo \${vars.nope}", env: {V: "\${vars.version}"}}]}
`,
    );
    const [chart] = charts;
    expect(chart?.source).toMatchObject({ version: '1.10' });
    expect(chart?.settings).toMatchObject({ timeout: 90_000, namespaceLabels: { team: 'shop' } });
    expect(chart?.values.set).toEqual([{ key: 'tag', type: 'auto', value: '0012' }]);
    const [first, second] = chart?.hooks.preExec ?? [];
    expect(first?.item.spec).toEqual({ kubectl: ['get', 'pods', '-l', 'v=1.10'] });
    expect(second?.item).toMatchObject({ spec: { run: 'echo ${vars.nope}' }, env: { V: '1.10' } });
  });

  test.each([
    ['vars: {domain: x}', 'a: ${vars.domian}', 'unknown-variable', 'did you mean `${vars.domain}`?'],
    ['vars: {db: {host: x}}', 'a: ${vars.db.hots}', 'unknown-variable', 'did you mean `${vars.db.host}`?'],
    ['', 'a: ${vars.domain}', 'unknown-variable', 'write `vars: {domain: ...}` at the top level'],
    ['vars: {m: {a: 1}}', 'a: x${vars.m}', 'invalid-value', 'name one of its values'],
    ['', 'a: ${vars.}', 'invalid-value', 'write ${vars.name} or ${vars.name:-default}'],
    ['', 'a: ${environment}', 'unset-variable', 'choose one with `environment`'],
    ['', 'a: ${slug.env.B}', 'unset-variable', "set it in the step's `env`, or write ${slug.env.B:-default}"],
  ])('%s, %s is %s', async (top, yaml, code, hint) => {
    const { issues } = await load(manifestOf(top, yaml));
    expect(issues).toEqual([expect.objectContaining({ code, hint: expect.stringContaining(hint) })]);
    expect(issues[0]?.location?.line).toBe(8);
  });

  test.each([
    [undefined, 'no environment is chosen', '`-e NAME`): dev, prod'],
    [
      'test',
      'environment `test` has no variable `host` in `vars`, and neither has the top level',
      'dev, prod',
    ],
  ])('a variable that other environments than %s have names them', async (environment, message, hint) => {
    const environments = '{dev: {vars: {host: d}}, prod: {vars: {host: p}}, test: {vars: {hosts: t}}}';
    const text = manifestOf(`environments: ${environments}`, 'a: ${vars.host}');
    const { issues } = await load(text, environment === undefined ? {} : { environment });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'unknown-variable', message: expect.stringContaining(message) });
    expect(issues[0]?.hint).toContain(hint);
  });

  test('what a variable itself lacks is an issue where it is defined, and only when it is read', async () => {
    const top = 'vars:\n  tag: ${env.TAG}\n  a: ${vars.b}\n  b: ${vars.a}';
    expect((await load(manifestOf(top, 'x: 1'))).issues).toEqual([]);
    const { issues } = await load(manifestOf(top, '{x: "${vars.tag}", y: "${vars.a}"}'));
    expect(describeIssues(issues)).toEqual(['unset-variable 3:8', 'invalid-value 4:6']);
    expect(issues[1]?.message).toBe('variables read each other in a circle: a -> b -> a');
  });

  test('variables that multiply each other are bounded', async () => {
    const lines = Array.from({ length: 40 }, (_, n) => `  v${n}: "\${vars.v${n + 1}}\${vars.v${n + 1}}"`);
    const { issues } = await load(manifestOf(`vars:\n${lines.join('\n')}\n  v40: xxxx`, 'a: ${vars.v0}'));
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining('more than 16 MiB')]);
  });

  test('destroy needs no variable that only values read', async () => {
    const text = manifestOf('vars: {tag: "${env.TAG}", ns: web}', 'a: ${vars.tag}').replace(
      'namespace: web',
      'namespace: ${vars.ns}',
    );
    const { manifest } = await load(text, { readFor: 'releases' });
    expect(manifest?.charts[0]?.namespace).toBe('web');
  });

  test('whatever a run gives is one value, and placeholders in it are text', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'x: y',
        '{{ x }}',
        "'",
        '"',
        '\u001b[31m',
        '::error::x',
        '- a',
        '${env.SECRET}',
        '${vars.a}',
      ),
    );
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const name = { kind: 'scalar', value: text, plain: false, variables: 'filled' } as const;
        const vars = { kind: 'map', entries: new Map([['a', { value: name }]]) } as const;
        const read = await values('vars: {a: 1}', '{p: "${vars.a}", q: "x${vars.a}y"}', {
          env: { SECRET: 'hunter2' },
          overrides: { vars },
        });
        expect(read).toEqual({ p: text, q: `x${text}y` });
      }),
      { numRuns: 25 },
    );
  });

  test('a secret in variables is masked', async () => {
    const { secrets } = await load(
      manifestOf(
        'vars: {db: {password: written-here}, x: "${secret.KEY}", y: plain-text}',
        '{a: "${vars.x}", token: "${vars.y}"}',
      ),
      { env: { KEY: 'from-secret' }, ...given('db.apiKey=given-key') },
    );
    expect(secrets.toSorted()).toEqual(['from-secret', 'given-key', 'plain-text', 'written-here']);
  });
});

describe('${environment} and ${slug.env.NAME}', () => {
  test('the name of the chosen environment, also in its own layer', async () => {
    const top = 'environments: {prod: {charts: {a: {values: {b: "x-${environment}"}}}}}';
    const read = await values(top, 'a: ${environment:-none}', { environment: 'prod' });
    expect(read).toEqual({ a: 'prod', b: 'x-prod' });
    expect(await values(top, 'a: ${environment:-none}')).toEqual({ a: 'none' });
  });

  test.each([
    ['Feature/ABC_1.x', 'feature-abc-1-x'],
    ['--a--', 'a'],
    ['ÄÖ', '86f0d1a3'],
    ['x'.repeat(80), `${'x'.repeat(54)}-`],
  ])('%s is %s', async (branch, slug) => {
    const { a } = (await values('', 'a: ${slug.env.B}', { env: { B: branch } })) as { a: string };
    expect(String(a).slice(0, slug.length)).toBe(slug.startsWith('86f0') ? a : slug);
    expect(a).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/);
  });
});

describe('the option `vars`', () => {
  test.each([
    ['a=1\n# comment\n\nb.c=x=y', { a: 1, b: { c: 'x=y' } }],
    ['tag=6801028\nv=1.10\nis=true\nempty=', { tag: '6801028', v: '1.10', is: true, empty: '' }],
    ['tag: 6801028\nport: 8080\nlist: [a, 1]', { tag: '6801028', port: 8080, list: ['a', 1] }],
    ['{"a": {"b": "x"}}', { a: { b: 'x' } }],
  ])('%j is %j', async (text, expected) => {
    const read = Object.keys(expected).map((name) => `${name}: "\${vars.${name}}"`);
    expect(await values('', `{${read.join(', ')}}`, given(text))).toEqual(expected);
  });

  test.each([
    ['a=1\nhunter2', 'line 2 of the input vars is not `name=value`'],
    ['- a', 'neither lines `name=value` nor a mapping'],
    ['{a b: 1}', 'more than letters, digits'],
    ['a: [', ''],
  ])('%j is an issue that shows nothing of it', (text, message) => {
    const { vars, issues } = readVarsInput(text);
    expect(vars).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toContain(message);
    expect(JSON.stringify(issues)).not.toContain('hunter2');
    expect(issues[0]?.location?.sourceLine ?? '').toBe('');
  });

  test('a name that nothing reads is an issue', async () => {
    const { issues } = await load(manifestOf('vars: {tag: 1}', 'a: ${vars.host:-x}'), given('tga=2\nhost=y'));
    expect(issues.map(({ message, hint }) => [message, hint])).toEqual([
      ['the `vars` option gives `tga`, which nothing in the manifest reads', 'did you mean `tag`?'],
    ]);
  });
});

describe('valuesFiles', () => {
  const item = (yaml: string) => `    valuesFiles: ${yaml}\n`;
  const files = {
    'v/b.yaml': 'b: 1\n',
    'v/a.yaml': 'a: 1\n',
    'v/.hidden.yaml': 'h: 1\n',
    'v/more.txt': 'no',
    'w/filled.yaml':
      '# kept?\nhost: api.${vars.domain}\nnum: ${vars.n}\nflow: {e: ${environment:-dev}}\nq: "${vars.n}"\n',
  };

  test.each([
    ['v/a.yaml', ['v/a.yaml']],
    ['[v/b.yaml, {file: v/a.yaml}]', ['v/b.yaml', 'v/a.yaml']],
    ['v/?.yaml', 'file-not-found 7:18'],
    ['"v/[ab].yaml"', 'file-not-found 7:18'],
    ['"v/?*.yaml"', 'file-not-found 7:18'],
    ['"v/*b*.y*l"', ['v/b.yaml']],
    ['"v/*.yaml"', ['v/a.yaml', 'v/b.yaml']],
    ['[v/b.yaml, {file: v/none.yaml, optional: true}, {file: "x/*.yaml", optional: true}]', ['v/b.yaml']],
    ['[{file: v/none.yaml}]', 'file-not-found 7:26'],
    ['["v/*.json"]', 'file-not-found 7:19'],
    ['["*/a.yaml"]', 'invalid-value 7:19'],
    ['[{file: ../x.yaml, optional: true}]', 'path-outside-workspace 7:26'],
    ['[{file: v, optional: true}]', 'file-unreadable 7:26'],
    ['[{file: v/a.yaml, optinal: true}]', 'unknown-key 7:36'],
    ['[{optional: true}]', 'missing-key 7:19'],
  ])('%s is %j', async (yaml, expected) => {
    const { manifest, issues } = await load(manifestOf('vars: {n: 1}', 'x: 1', item(yaml)), { files });
    const found = manifest?.charts[0]?.values.files.map(({ written }) => written);
    expect(found ?? describeIssues(issues).join()).toEqual(expected);
  });

  test('placeholders in a file are filled as text, where that is said', async () => {
    const top = 'vars: {domain: example.com, n: 3}';
    const { charts } = await loadValid(
      manifestOf(top, 'x: 1', item('[{file: w/filled.yaml, variables: true}]')),
      { files },
    );
    const [file] = charts[0]?.values.files ?? [];
    expect(readGoYaml(file?.content ?? '').documents).toEqual([
      { host: 'api.example.com', num: 3, flow: { e: 'dev' }, q: '3' },
    ]);
  });

  test.each([
    ['a: 1\nb: ${vars.domian}\n', 'v/x.yaml unknown-variable 2:4'],
    ['a: ${vars.list}\n', 'v/x.yaml invalid-value 1:4'],
    ['a: [\n', 'v/x.yaml yaml-syntax'],
    ['a: ${env.NOT_SET}\n', 'v/x.yaml unset-variable 1:4'],
    ['- ${vars.domain}\n', 'helm-lifecycle.yaml invalid-value 7:26'],
    ['a: {b: ["${PORT}"]}\n', 'v/x.yaml unfilled-placeholder 1:10'],
    ['a: api.${DOMAIN}\n', 'v/x.yaml unfilled-placeholder 1:8'],
    ['a: shop-${ENVIRONMENT}\n', 'v/x.yaml unfilled-placeholder 1:9'],
    ['a: ${Vars.domain}\n', 'v/x.yaml unfilled-placeholder 1:4'],
  ])('%j is an issue in the right file', async (text, expected) => {
    const top = 'vars: {domain: example.com, list: [1]}';
    const manifest = manifestOf(top, 'x: ${vars.domain}', item('[{file: v/x.yaml, variables: true}]'));
    const { issues } = await load(manifest, { files: { 'v/x.yaml': `${text}# \${vars.domain}\n` } });
    const [issue] = issues;
    expect(issues).toHaveLength(1);
    expect(`${issue?.location?.file} ${describeIssues(issues)}`).toContain(expected);
  });

  test('every variable of a shell in it is named, but not what a script or a sentence has', async () => {
    const text = 'a: ${A}.${B}\nb: ["${A}"]\nc: |\n  echo ${C}\n  exit\nd: for ${D}\ne: ${e.f}-$F\n';
    const { issues } = await load(manifestOf('', 'x: 1', item('[{file: v/x.yaml, variables: true}]')), {
      files: { 'v/x.yaml': text },
    });
    expect(describeIssues(issues)).toEqual(['unfilled-placeholder 1:4', 'unfilled-placeholder 1:9']);
  });

  test('the path of a values file names the release, so that one line of defaults serves all', async () => {
    const manifest = `version: 1
defaults:
  namespace: web
  valuesFiles: {file: "v/\${release.namespace}/\${release.name}.yaml", optional: true}
charts:
  - {name: a, path: chart}
  - {name: b, path: chart}
  - {name: c, path: chart, valuesFiles: "v/\${env.X}.yaml"}
`;
    const { charts } = await loadValid(manifest, {
      files: { 'v/web/a.yaml': 'a: 1', 'v/${release.name}.yaml': 'a: 1' },
      // What a variable brings is text.
      env: { X: '${release.name}' },
    });
    expect(charts.map(({ values }) => values.files.map(({ written }) => written))).toEqual([
      ['v/web/a.yaml'],
      [],
      ['v/${release.name}.yaml'],
    ]);
  });

  test.each([
    ['valuesFiles: {file: "v/${release.revision}.yaml", optional: true}', 'invalid-payload-reference 7:28'],
    ['namespaceLabels: {a: "x-${release.name}"}', 'invalid-payload-reference 7:29'],
    ['timeout: "${payload.x}"', 'invalid-payload-reference 7:15'],
  ])('what only hooks fill is an issue elsewhere: %s', async (setting, expected) => {
    const { issues } = await load(manifestOf('', 'x: 1', `    ${setting}\n`));
    expect(describeIssues(issues)).toContain(expected);
  });

  test('whatever a variable brings into a file is one value', async () => {
    const content = 'p: ${vars.s}\nq: "x${vars.s}y"\nf: {p: ${vars.s}, l: [${vars.s}]}\n';
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'\n\r\t :#{}[],&*!|>\'"%@`-?<\u0085\0$.x') }),
        async (text) => {
          const name = { kind: 'scalar', value: text, plain: false, variables: 'filled' } as const;
          const { charts } = await loadValid(
            manifestOf('vars: {s: 1}', 'x: 1', item('[{file: v/x.yaml, variables: true}]')),
            {
              files: { 'v/x.yaml': content },
              overrides: { vars: { kind: 'map', entries: new Map([['s', { value: name }]]) } },
            },
          );
          const filled = charts[0]?.values.files[0]?.content ?? '';
          expect(readGoYaml(filled).documents).toEqual([
            { p: text, q: `x${text}y`, f: { p: text, l: [text] } },
          ]);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a secret that a variable brings into a file is masked', async () => {
    const { secrets } = await load(manifestOf('', 'x: 1', item('[{file: v/x.yaml, variables: true}]')), {
      files: { 'v/x.yaml': 'a: ${secret.PIN}\n' },
      env: { PIN: 'four-digits' },
    });
    const redactor = createRedactor();
    for (const secret of secrets) redactor.learn(secret);
    expect(redactor.clean('it is four-digits')).toBe('it is ***');
  });
});
