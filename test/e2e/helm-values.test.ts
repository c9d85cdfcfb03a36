import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { SetValue } from '../../src/observe/values/set-overlay.ts';
import { type StagedValues, stageValues } from '../../src/observe/values/values-layers.ts';
import { unwrap } from '../cluster/open-connection.ts';
import { useCluster } from '../rig/cluster.ts';
import { chartYaml, useFolder } from '../rig/folder.ts';
import { type HelmRig, openHelm } from '../rig/helm.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = useCluster();
const folder = useFolder();

/** Every value with its Go type: a whole number prints otherwise than a double. */
const template = `{{- define "typed" -}}
{{- if kindIs "map" . -}}
{ {{- range $index, $key := keys . | sortAlpha }}{{ if $index }},{{ end }}{{ toJson $key }}:{{ include "typed" (get $ $key) }}{{ end -}} }
{{- else if kindIs "slice" . -}}
[ {{- range $index, $item := . }}{{ if $index }},{{ end }}{{ include "typed" $item }}{{ end -}} ]
{{- else -}}
{{ printf "%T %v" . . | toJson }}
{{- end -}}
{{- end -}}
apiVersion: v1
kind: ConfigMap
metadata: {name: x}
data: {values: {{ include "typed" (.Values | deepCopy) | quote }}}
`;
const chartValues = 'image: {name: app, tag: old}\nlist: [{name: one}]\ndefaulted: true\n';
const base =
  'image: {pull: Always}\nhosts:\n- {name: a, port: 80, tls: yes}\n- {name: b, port: 443}\nempty: {}\nlimit: 1e3\n';

/** `CASES` and `SEED` choose how many groups of `set` are compared and which. */
const CASES = Number(process.env.CASES ?? 150);
const seed = Number(process.env.SEED ?? 20_260_801);

const VALUES = [
  ...[
    '',
    'x',
    'a,b',
    '{a,b}',
    '{1,true,x\\,y,}',
    '{}',
    '{,}',
    '{null}',
    'null',
    'true',
    'FALSE',
    '0',
    '00',
    '007',
  ],
  ...[
    '42',
    '-7',
    '+7',
    '6801028',
    '9223372036854775807',
    '9223372036854775808',
    '1.5',
    '1e3',
    '0x10',
    'a=b',
    'a.b',
  ],
  ...[
    '[0]',
    'a\\b',
    '{open',
    'close}',
    '"q"',
    ' lead',
    'trail ',
    'tab\t',
    'line\nend',
    'ü',
    '${x}',
    'yes',
    '~',
    '\\',
  ],
];
const KEYS = [
  'a',
  'b',
  'a\\.b',
  'x/y',
  'c\\,d',
  'e\\=f',
  'g\\[0\\]',
  '__proto__',
  'constructor',
  'toString',
  '1',
];

interface TextItem {
  key: string;
  type: 'auto' | 'string';
  value: string;
}

const keyPath = fc
  .tuple(fc.constantFrom(...KEYS), fc.array(fc.oneof(fc.constantFrom(...KEYS), fc.nat(2)), { maxLength: 3 }))
  .map(([first, rest]) => [first, ...rest]);
/** Of one type in a group: Helm takes `--set-string` after every `--set`. */
const generated = fc
  .record({
    type: fc.constantFrom('auto' as const, 'string' as const),
    items: fc
      .array(fc.record({ path: keyPath, value: fc.constantFrom(...VALUES) }), { minLength: 1, maxLength: 3 })
      .filter((items) => items.every((one) => items.every((other) => fitTogether(one.path, other.path)))),
  })
  .map(({ type, items }) =>
    // Helm forgets an empty value at the end of a line whose path has an index.
    items
      .filter(({ path, value }) => value !== '' || !path.some((step) => typeof step === 'number'))
      .map(({ path, value }) => ({ path, type, value })),
  );

/** Helm refuses a path that leads through a single value, or through both a list and a mapping. */
function fitTogether(one: (string | number)[], other: (string | number)[]): boolean {
  const differing = one.findIndex((step, index) => step !== other[index]);
  if (differing === -1) return one.length === other.length;
  return differing < other.length && typeof one[differing] === typeof other[differing];
}

function inOwnPlace(
  items: { path: (string | number)[]; type: TextItem['type']; value: string }[],
  index: number,
): TextItem[] {
  return items.map(({ path, type, value }) => ({
    key: `case${index}${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`,
    type,
    value,
  }));
}

/** On Helm's command line commas and backslashes are escaped, and braces that make no list. */
function escaped(value: string, type?: 'string'): string {
  if (type === undefined && value.startsWith('{') && value.endsWith('}')) return value;
  return value.replace(/[\\,]/g, '\\$&').replace(/^\{/, '\\{');
}

/** The values that a template sees. */
async function rendered(helm: HelmRig, args: string[]): Promise<unknown> {
  const chart = await folder.write('chart', {
    'Chart.yaml': chartYaml('probe'),
    'values.yaml': chartValues,
    'templates/cm.yaml': template,
  });
  const manifest = await helm.byHand('template', 'probe', chart, ...args);
  return JSON.parse(parse(manifest).data.values);
}

/** With `set` as the project stages it. */
async function staged(helm: HelmRig, set: SetValue[]): Promise<unknown> {
  const layers = { valuesFiles: [{ path: folder.path('base.yaml') }], inlineValues: [], values: {}, set };
  return rendered(helm, argsOf(unwrap(await stageValues(layers, folder.path('stage'), () => {}))));
}

function argsOf({ files, integers }: StagedValues): string[] {
  return [...files.flatMap((file) => ['--values', file]), ...integers.flatMap((item) => ['--set', item])];
}

async function withBase(): Promise<string[]> {
  await folder.write('.', { 'base.yaml': base });
  return ['--values', folder.path('base.yaml')];
}

describe.each<[HelmMajor]>([[3], [4]])('Helm %i sees the same values', (major) => {
  it.each<[string, string[], SetValue[]]>([
    ['a word', ['--set', 'image.tag=new'], [{ key: 'image.tag', type: 'auto', value: 'new' }]],
    [
      'a number',
      ['--set', 'a=42,b=007'],
      [
        { key: 'a', type: 'auto', value: '42' },
        { key: 'b', type: 'auto', value: '007' },
      ],
    ],
    ['a large number', ['--set', 'a=1000000'], [{ key: 'a', type: 'auto', value: '1000000' }]],
    ['a bool', ['--set', 'a.b=TRUE'], [{ key: 'a.b', type: 'auto', value: 'TRUE' }]],
    [
      'null, which removes a default',
      ['--set', 'defaulted=null'],
      [{ key: 'defaulted', type: 'auto', value: 'null' }],
    ],
    ['a list', ['--set', 'list={x,y\\,z,3}'], [{ key: 'list', type: 'auto', value: '{x,y\\,z,3}' }]],
    ['a text with a comma', ['--set', 'a=x\\,y'], [{ key: 'a', type: 'auto', value: 'x,y' }]],
    ['a key with dots', ['--set', 'a.b\\.c/d=1'], [{ key: 'a.b\\.c/d', type: 'auto', value: '1' }]],
    [
      'an item of a list of a values file',
      ['--set', 'hosts[1].name=c'],
      [{ key: 'hosts[1].name', type: 'auto', value: 'c' }],
    ],
    [
      'an item of a list of the chart',
      ['--set', 'list[0].size=1'],
      [{ key: 'list[0].size', type: 'auto', value: '1' }],
    ],
    [
      'an item beyond the end',
      ['--set', 'hosts[3].name=d'],
      [{ key: 'hosts[3].name', type: 'auto', value: 'd' }],
    ],
    ['a list in a list', ['--set', 'm[1][0]=x'], [{ key: 'm[1][0]', type: 'auto', value: 'x' }]],
    [
      'one after the other',
      ['--set', 'hosts[0].port=1', '--set', 'hosts[2].name=z'],
      [
        { key: 'hosts[0].port', type: 'auto', value: '1' },
        { key: 'hosts[2].name', type: 'auto', value: 'z' },
      ],
    ],
    [
      'text that looks like something else',
      ['--set-string', 'a=true,b=1e5,c=null'],
      [
        { key: 'a', type: 'string', value: 'true' },
        { key: 'b', type: 'string', value: '1e5' },
        { key: 'c', type: 'string', value: 'null' },
      ],
    ],
    ['literal text', ['--set-literal', 'a={x,y}\\z'], [{ key: 'a', type: 'string', value: '{x,y}\\z' }]],
    [
      'JSON',
      ['--set-json', 'a={"b":[1,{"c":null}],"d":1.5}'],
      [{ key: 'a', type: 'json', value: '{"b":[1,{"c":null}],"d":1.5}' }],
    ],
    [
      'JSON in a list',
      ['--set-json', 'hosts[0]={"name":"x"}'],
      [{ key: 'hosts[0]', type: 'json', value: '{"name":"x"}' }],
    ],
  ])('for %s', async (_what, args, set) => {
    const helm = await openHelm(cluster, major);
    const files = await withBase();
    expect(await staged(helm, set)).toEqual(await rendered(helm, [...files, ...args]));
  });

  it(`for ${CASES} generated keys and values (seed ${seed})`, async () => {
    const helm = await openHelm(cluster, major);
    const files = await withBase();
    const items = fc.sample(generated, { numRuns: CASES, seed }).flatMap(inOwnPlace);
    const args = items.flatMap(({ key, type, value }) =>
      type === 'auto'
        ? ['--set', `${key}=${escaped(value)}`]
        : ['--set-string', `${key}=${escaped(value, type)}`],
    );
    expect(await staged(helm, items)).toEqual(await rendered(helm, [...files, ...args]));
  });

  it('for the content of a file', async () => {
    const helm = await openHelm(cluster, major);
    const files = await withBase();
    await folder.write('.', { 'key.pem': 'odd: "\u0085\u00e4"\n\ttab # {x}\n' });
    const set: SetValue[] = [{ key: 'a.key', type: 'file', value: folder.path('key.pem') }];
    const byHelm = await rendered(helm, [...files, '--set-file', `a.key=${folder.path('key.pem')}`]);
    expect(await staged(helm, set)).toEqual(byHelm);
  });

  it('for any text', async () => {
    const helm = await openHelm(cluster, major);
    await withBase();
    const texts = fc.array(fc.string({ unit: 'binary' }), {
      minLength: 40,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (values) => {
        const set = values.map((value, index): SetValue => ({ key: `t${index}`, type: 'string', value }));
        const seen = (await staged(helm, set)) as Record<string, string>;
        expect(values.map((_, index) => seen[`t${index}`])).toEqual(values.map((value) => `string ${value}`));
      }),
      { numRuns: 5 },
    );
  });

  it('and the precedence is files, inline values, values, set', async () => {
    const helm = await openHelm(cluster, major);
    await folder.write('.', { '1.yaml': 'a: 1\nb: 1\nc: 1\nd: 1\ne: 1', '2.yaml': 'b: 2\nc: 2\nd: 2\ne: 2' });
    const layers = {
      valuesFiles: [{ path: folder.path('1.yaml') }, { path: folder.path('2.yaml') }],
      inlineValues: [{ filename: '3', content: 'c: 3\nd: 3\ne: 3' }],
      values: { d: 4, e: 4 },
      set: [{ key: 'e', type: 'auto' as const, value: '5' }],
    };
    const values = unwrap(await stageValues(layers, folder.path('stage'), () => {}));
    const seen = await rendered(helm, argsOf(values));
    expect(seen).toMatchObject({
      ...{ a: 'float64 1', b: 'float64 2', c: 'float64 3', d: 'float64 4', e: 'int64 5' },
      image: { tag: 'string old' },
    });
    expect(await readFile(values.files[1] ?? '', 'utf8')).toBe('b: 2\nc: 2\nd: 2\ne: 2');
  });
});
