import { describe, expect, test } from 'vitest';
import { load, loadValid } from '../../workspace.ts';

const manifest = (...lines: string[]) =>
  `version: 1\ncharts:\n  - name: a\n    namespace: web\n    path: chart\n${lines.map((line) => `    ${line}\n`).join('')}`;

async function valuesOf(...lines: string[]) {
  const { charts } = await loadValid(manifest(...lines), { env: { SHA: '6801028' } });
  return charts[0]?.values;
}

describe('values in the manifest mean what they mean in a values file', () => {
  test('numbers, words and keys', async () => {
    const values = await valuesOf(
      'values:',
      '  mode: 0400',
      '  enabled: no',
      '  list: [yes, 0o17, 0x1F, 1_000, 08, ~]',
      '  text: [12:30:45, 2024-01-01, "yes", \'0400\']',
      '  on: 1',
      '  "off": 2',
      '  0x10: 3',
    );
    expect(values?.values).toEqual({
      mode: 256,
      enabled: false,
      list: [true, 15, 31, 1000, 8, null],
      text: ['12:30:45', '2024-01-01', 'yes', '0400'],
      true: 1,
      off: 2,
      16: 3,
    });
  });

  test('merges, whose values stand where they were written', async () => {
    const { charts } = await loadValid(
      manifest(
        'values: {base: &base {image: {tag: "1"}, port: 1}, web: {port: 0, <<: *base, extra: no}, other: {<<: *base, port: 2}}',
      ),
    );
    expect(charts[0]?.values.values.web).toEqual({ image: { tag: '1' }, port: 1, extra: false });
    expect(charts[0]?.values.values.other).toEqual({ image: { tag: '1' }, port: 2 });
    expect(charts[0]?.locate('values', 'web', 'port').column).toBe(52);
  });

  test('in defaults and environments, too, and nowhere else', async () => {
    const { charts } = await loadValid(
      `version: 1
defaults: {namespace: web, values: {a: no}}
environments:
  prod:
    defaults: {values: {b: no}}
    charts: {a: {values: {c: no}}}
charts:
  - name: a
    path: chart
    hooks: {preExec: [{run: "true", env: {VALUES: no}}]}
`,
      { environment: 'prod' },
    );
    expect(charts[0]?.values.values).toEqual({ a: false, b: false, c: false });
    expect(charts[0]?.hooks.preExec[0]?.item).toMatchObject({ env: { VALUES: 'no' } });
  });

  test.each([
    ['values: {a: 0xFFFFFFFFFFFFFFFF}', 'the number 0xFFFFFFFFFFFFFFFF cannot be kept exactly'],
    ['values: {a: 1_0000000000000000000}', 'the number 1_0000000000000000000 cannot be kept exactly'],
    ['values: {<<: 1}', '`<<` takes a mapping, or a list of mappings'],
    ['values: {~: 1}', 'a key must be text, not nothing'],
  ])('%s is an issue at its place', async (line, message) => {
    expect((await load(manifest(line))).issues).toMatchObject([
      { code: 'invalid-value', message, location: { line: 6 } },
    ]);
  });
});

test('a value of `set` is the text that stands there, unless its number or word reads the same', async () => {
  const values = await valuesOf(
    'set:',
    ...['6801028', '0012345', '1.10', '1.5', '0400', 'no', 'true', '${env.SHA}', '"7"'].map(
      (text) => `  - {key: a, value: ${text.startsWith('$') ? `"${text}"` : text}}`,
    ),
    '  - {key: a, value: 0012345, type: string}',
    '  - {key: a, value: true, type: string}',
    '  - {key: a, value: [0400, no], type: json}',
    '  - key: a',
    '    value: ${env.SHA}',
  );
  expect(values?.set.map((item) => ('value' in item ? item.value : undefined))).toEqual([
    ...['6801028', '0012345', '1.10', 1.5, '0400', 'no', true, '6801028', '7'],
    ...['0012345', 'true', [256, false], '6801028'],
  ]);
});
