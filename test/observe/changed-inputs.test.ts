import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { inputChangesText, inputChangeText } from '../../src/model/plan/input-change.ts';
import type { InputParts } from '../../src/model/release/mark-details.ts';
import { changedInputs } from '../../src/observe/changed-inputs.ts';

const parts: InputParts = {
  settings: { takeOwnership: '11111111' },
  hooks: { preExec: '22222222' },
  hookFiles: '33333333',
  chart: { defaults: '44444444', subcharts: '55555555' },
  crds: '66666666',
  cluster: '77777777',
};

const data = (text: string) => Buffer.from(text).toString('base64');
const stored = {
  chart: { name: 'api', version: '1.2.0' },
  values: { image: { tag: '1', pullPolicy: 'Always' }, list: [1, 2], old: true },
  raw: {
    chart: {
      templates: [
        { name: 'templates/web.yaml', data: data('a') },
        { name: 'templates/gone.yaml', data: data('b') },
      ],
      files: [{ name: 'README.md', data: data('read me') }],
    },
  },
};

function compare(now: {
  version?: string;
  values?: JsonObject;
  files?: Record<string, string>;
  parts?: InputParts;
  marked?: InputParts | undefined;
}): string[] {
  const files = now.files ?? {
    'templates/web.yaml': 'a',
    'templates/gone.yaml': 'b',
    'README.md': 'read me',
  };
  return changedInputs(stored, 'marked' in now ? now.marked : parts, {
    chart: { name: 'api', version: now.version ?? '1.2.0', source: 'charts/api' },
    files: Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) })),
    values: now.values ?? stored.values,
    parts: now.parts ?? parts,
  }).map(inputChangeText);
}

describe('what changed of the inputs', () => {
  it('is nothing when nothing did, whatever the order of keys and however the chart was packed', () => {
    const values = { old: true, list: [1, 2], image: { pullPolicy: 'Always', tag: '1' } };
    expect(compare({ values })).toEqual([]);
    const files = {
      'templates/web.yaml': '\ufeffa',
      'templates/gone.yaml': 'b',
      '.helmignore': 'x',
      'Chart.yaml': '',
    };
    expect(compare({ files })).toEqual([]);
  });

  it.each<[string, Parameters<typeof compare>[0], string[]]>([
    ['the chart version', { version: '1.3.0' }, ['chart 1.2.0 -> 1.3.0']],
    [
      'values, by path and without their content',
      { values: { image: { tag: '2', pullPolicy: 'Always' }, list: [2, 1], 'a.b': { c: 1 } } },
      ['new value "a.b"', 'value image.tag', 'value list', 'value old removed'],
    ],
    [
      'template files',
      { files: { 'templates/web.yaml': 'z', 'templates/new.yaml': 'n' } },
      ['templates/gone.yaml removed', 'new templates/new.yaml', 'templates/web.yaml'],
    ],
    [
      'a setting',
      { parts: { ...parts, settings: { takeOwnership: 'ffffffff' } } },
      ['setting takeOwnership'],
    ],
    [
      'hooks',
      { parts: { ...parts, hooks: { validate: 'ffffffff' } } },
      ['hooks of preExec removed', 'new hooks of validate'],
    ],
    ['files of hooks', { parts: { ...parts, hookFiles: 'ffffffff' } }, ['files of hooks']],
    ['subcharts', { parts: { ...parts, chart: { ...parts.chart, subcharts: 'ffffffff' } } }, ['subcharts']],
    ['the cluster', { parts: { ...parts, cluster: 'ffffffff' } }, ['what the cluster serves']],
  ])('names %s', (_, now, wanted) => {
    expect(compare(now)).toEqual(wanted);
  });

  it('leaves out what a mark without details cannot tell', () => {
    expect(compare({ marked: undefined, parts: { ...parts, crds: 'ffffffff' } })).toEqual([]);
  });

  it('is told by its first names and how many more there are', () => {
    const values = { a: 1, b: 2, c: 3, ...stored.values };
    const changes = changedInputs(stored, undefined, {
      chart: { name: 'api', version: '1.2.0', source: '' },
      files: [],
      values,
      parts,
    });
    expect(inputChangesText(changes, 2)).toBe('new value a, new value b and 3 more');
  });
});
