import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpolate } from '../../../../src/manifest/layers/placeholders/interpolate.ts';
import { createVariables } from '../../../../src/manifest/layers/variables/variables.ts';
import { toJson } from '../../../../src/manifest/read/tree.ts';
import { readGoYaml } from '../../../../src/util/yaml/go-yaml.ts';
import { load, loadValid } from '../../workspace.ts';

type Env = Record<string, string>;

function manifestOf(content: string): string {
  const inline = JSON.stringify([{ filename: 'x.yaml', content }]);
  return `version: 1\ncharts:\n  - name: a\n    namespace: web\n    path: chart\n    inlineValues: ${inline}\n`;
}

/** What Helm reads in inline values after the variables are filled in. */
async function read(content: string, env: Env, integers: 'number' | 'bigint' = 'number'): Promise<unknown> {
  const { charts } = await loadValid(manifestOf(content), { env });
  const { documents, problem } = readGoYaml(charts[0]?.values.inline[0]?.content ?? '', integers);
  expect(problem).toBeUndefined();
  return documents.length === 1 ? documents[0] : documents;
}

async function issuesOf(content: string, env: Env): Promise<string[]> {
  const { issues } = await load(manifestOf(content), { env });
  return issues.map(
    ({ code, location, message }) => `${code} ${location?.line}:${location?.column} ${message}`,
  );
}

describe('a placeholder in inline values', () => {
  test.each([
    ...['0012345', '6063e25', '6801028', '1_000', '0x10', '0o17', '1.10', '1e3', 'yes', 'off', '~', '12:30'],
    ...['2024-01-01', '.inf', '+5', '12345678901234567890', ''],
  ])('keeps %j as text', async (text) => {
    expect(await read('tag: ${env.S}', { S: text })).toEqual({ tag: text });
  });

  test.each<[string, unknown]>([
    ['3', 3],
    ['-1.5', -1.5],
    ['true', true],
    ['null', null],
  ])('makes %s what it is in `values`', async (text, value) => {
    expect(await read('tag: ${env.S}', { S: text })).toEqual({ tag: value });
  });

  test.each<[string, Env, unknown]>([
    ['a: "${env.S}"', { S: '3' }, { a: '3' }],
    ["a: '${env.S}'", { S: "it's" }, { a: "it's" }],
    ['{a: ${env.S}, b: [${env.S}, x]}', { S: '], c: {' }, { a: '], c: {', b: ['], c: {', 'x'] }],
    ['a: ${env.S:-0012}', {}, { a: '0012' }],
    ['a: ${env.S:-x: y # z}', {}, { a: 'x: y # z' }],
    ['a: "${env.S:-say \\"hi\\"}"', {}, { a: 'say "hi"' }],
    ['a: x-${env.S}${env.S}', { S: '1' }, { a: 'x-11' }],
    ['a: 1${env.S}', { S: '2' }, { a: 12 }],
    ['a: |\n  x\n  ${env.S}\n  y', { S: '1\n2' }, { a: 'x\n1\n2\ny' }],
    ['a: !!str ${env.S}', { S: '3' }, { a: '3' }],
    ['a: !!int ${env.S}', { S: '6801028' }, { a: 6801028 }],
    ['a: &x ${env.S}\nb: *x', { S: '007' }, { a: '007', b: '007' }],
    ['${env.S}: 1', { S: 'null' }, { null: 1 }],
    ['${env.S}: {a: 1}\nb: 2', { S: '<<' }, { '<<': { a: 1 }, b: 2 }],
    ['# ${env.UNSET}\na: ${env.S}', { S: 'x' }, { a: 'x' }],
    ['a: ${env.S}\n---\nb: no', { S: '1e3' }, [{ a: '1e3' }, { b: false }]],
    ['a: ${env.S} ${x}\n', { S: '${env.T}', T: 'x' }, { a: '${env.T} ${x}' }],
    ['a: \ue000\ue001${env.S}\ue002', { S: 'x' }, { a: '\ue000\ue001x\ue002' }],
  ])('%j with %j is %j', async (content, env, expected) => {
    expect(await read(content, env)).toEqual(expected);
  });

  test('changes nothing beside it', async () => {
    const beside =
      'no: yes\noctal: 0777\nbig: 9007199254740993\nfloat: 1.5e-3\nx: &x {a: 1}\ny: {<<: *x, b: ~}\ndate: 2024-01-01';
    const [expected] = readGoYaml(beside, 'bigint').documents;
    expect(await read(`${beside}\ntag: \${env.S}`, { S: 'x' }, 'bigint')).toEqual({
      ...(expected as object),
      tag: 'x',
    });
  });

  test('that is all of the text brings the values themselves', async () => {
    expect(await read('${env.S}\n', { S: 'a: 1\nb: {c: no}' })).toEqual({ a: 1, b: { c: false } });
  });

  test('is an issue where nothing can take its place, and no value is in it', async () => {
    const secret = 's3cret: {';
    for (const content of [
      'a: 1\n${env.S}\n',
      'a: !!int ${env.S}',
      'a: !!${env.S} 3',
      'a: *x${env.S}',
      '- ${env.S}',
    ]) {
      const issues = await issuesOf(content, { S: secret });
      expect(issues, content).toEqual([expect.stringMatching(/^invalid-value 6:\d+ /)]);
      expect(issues.join('')).not.toMatch(/s3cret|[\ue000-\uf8ff]/);
    }
  });

  test('is an issue at its place when it is not set, once', async () => {
    expect(await issuesOf('a: &x ${env.NO}\nb: *x\nc: {d: ${env.S}}', { S: '1' })).toEqual([
      'unset-variable 6:58 the environment variable NO is not set',
    ]);
  });

  test('does not hide that the text is a template', async () => {
    expect(await issuesOf('a: ${env.S}\n{{ if .Values.x }}', { S: '1' })).toEqual([
      expect.stringMatching(/^unrendered-template 6:/),
    ]);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(...'\n\r\t :#{}[],&*!|>\'"%@`\\-?<=~$\ue000\ue001\u0085\u2028\ufeff019.e_xy'),
  }),
  fc.constantFrom('---', '\n---\nb: 1', '<<', '=', '${env.S}', '0b1', '-0', '1e400', '__proto__', '\0'),
);

test('whatever a variable brings is one scalar, and the same as in `values`', () => {
  const content =
    'p: ${env.S}\nq: "x${env.S}y"\nb: |-\n  x${env.S}y\nf: {p: ${env.S}, l: [${env.S}, \'${env.S}\']}\n? ${env.S}\n: 1\n';
  fc.assert(
    fc.property(hostile, (text) => {
      const scalar = { kind: 'scalar', value: '${env.S}', plain: true } as const;
      const items = [scalar, { kind: 'scalar', value: content, plain: false } as const];
      const filled = interpolate(
        { kind: 'list', items },
        {
          variables: createVariables({ env: { S: text } }),
          treat: () => 'fill',
          isYaml: ([index]) => index === 1,
        },
      );
      const [p, yaml] = toJson(filled.root) as string[];
      const inside = `x${text}y`;
      const others = { p, q: inside, b: inside, f: { p, l: [p, text] } };
      expect(readGoYaml(String(yaml))).toEqual({
        documents: [Object.fromEntries([...Object.entries(others), [text, 1]])],
      });
    }),
    { numRuns: 300 },
  );
});

test('what is nested too deeply is an issue', async () => {
  for (const [depth, codes] of [
    [300, []],
    [20_000, ['invalid-value']],
  ] as const) {
    const content = `a: ${'['.repeat(depth)}\${env.S}${']'.repeat(depth)}`;
    const { issues } = await load(manifestOf(content), { env: { S: 'x' } });
    expect(issues.map(({ code }) => code)).toEqual(codes);
  }
});

test('objects of a hook as text are filled scalar by scalar, and a variable stays the text that it is', async () => {
  const content =
    'kind: ConfigMap\napiVersion: v1\nmetadata: {name: x}\ndata:\n  a: ${env.SHA}\n  b: {c: "${env.E}"}\n';
  const hooks = JSON.stringify({ preExec: [{ apply: { content } }] });
  const text = `version: 1\ncharts:\n  - {name: a, namespace: web, path: chart, hooks: ${hooks}}\n`;
  const { charts } = await loadValid(text, { env: { SHA: '6801028', E: 'x\nkind: Secret' } });
  const [entry] = charts;
  const spec = entry?.hooks.preExec[0]?.item.spec as { apply: { content: string } } | undefined;
  expect(readGoYaml(spec?.apply.content ?? '').documents[0]).toMatchObject({
    kind: 'ConfigMap',
    data: { a: '6801028', b: { c: 'x\nkind: Secret' } },
  });
});
