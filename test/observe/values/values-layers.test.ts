import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stageValues, type ValuesLayers } from '../../../src/observe/values/values-layers.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'values-'));
});
afterEach(() => rm(folder, { recursive: true }));

const nothing: ValuesLayers = { valuesFiles: [], inlineValues: [], values: {}, set: [] };

async function stage(layers: Partial<ValuesLayers>): Promise<string[]> {
  const staged = await stageValues({ ...nothing, ...layers }, folder, () => {});
  if (!staged.ok) throw new Error(staged.failure.message);
  return staged.value.files;
}

/** The staged `set` file over one values file. */
async function overlay(base: string, set: ValuesLayers['set']): Promise<string> {
  const paths = await stage({ inlineValues: [{ filename: 'base', content: base }], set });
  return readFile(paths.at(-1) ?? '', 'utf8');
}

describe('staging values', () => {
  it('makes no file of nothing', async () => {
    expect(await stage({})).toEqual([]);
  });

  it('keeps the order: files, inline values, values, set', async () => {
    const file = join(folder, 'prod.yaml');
    await writeFile(file, '# kept as it is\na: 1\n');
    const paths = await stage({
      valuesFiles: [{ path: file }],
      inlineValues: [{ filename: '../extra file.yml', content: 'b: 2' }],
      values: { c: 3 },
      set: [{ key: 'd', type: 'auto', value: '4' }],
    });
    expect(paths.map((path) => basename(path))).toEqual([
      '00-prod.yaml',
      '01-.._extra_file.yaml',
      '02-values.yaml',
      '03-set.yaml',
    ]);
    expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual([
      '# kept as it is\na: 1\n',
      'b: 2',
      '{"c": 3}',
      '{"d": 4}',
    ]);
  });

  it('tells the secrets of every layer', async () => {
    const secrets: string[] = [];
    await stageValues(
      {
        valuesFiles: [],
        inlineValues: [{ filename: 'a.yaml', content: 'password: overridden' }],
        values: { password: 'hunter2hunter2' },
        set: [{ key: 'auth.token', type: 'string', value: 'from-set-1' }],
      },
      folder,
      (secret) => secrets.push(secret),
    );
    expect(secrets).toEqual(['overridden', 'hunter2hunter2', 'from-set-1']);
  });

  it('makes one document of several, since Helm 3 would look at the first alone', async () => {
    const [path = ''] = await stage({
      inlineValues: [{ filename: 'a.yaml', content: 'a: 1\nm: {x: 1}\n---\nm: {y: 0400}\n' }],
    });
    expect(await readFile(path, 'utf8')).toBe('{"a": 1, "m": {"x": 1, "true": 256}}');
  });

  it('says which values are no mapping', async () => {
    const inlineValues = [{ filename: 'extra.yaml', content: '- a' }];
    expect(await stageValues({ ...nothing, inlineValues }, folder, () => {})).toMatchObject({
      failure: { reason: 'invalid-manifest', message: 'values extra.yaml: this is no mapping' },
    });
  });

  it('lets nobody else read them', async () => {
    const [path = ''] = await stage({ values: { password: 'hunter2' } });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('says which file cannot be read', async () => {
    const missing = join(folder, 'none.yaml');
    expect(
      await stageValues({ ...nothing, valuesFiles: [{ path: missing }] }, folder, () => {}),
    ).toMatchObject({
      failure: {
        reason: 'invalid-manifest',
        message: expect.stringContaining(`read values file ${missing}`),
      },
    });
  });

  it('escapes what YAML forbids in text', async () => {
    const [path = ''] = await stage({ values: { odd: '\u007f\u0085\ufeff"\\' } });
    expect(await readFile(path, 'utf8')).toBe('{"odd": "\\u007f\\u0085\\ufeff\\"\\\\"}');
  });
});

describe('set', () => {
  it('is only what it says: mappings merge', async () => {
    expect(
      await overlay('image: {name: x, tag: y}', [{ key: 'image.tag', type: 'string', value: '1' }]),
    ).toBe('{"image": {"tag": "1"}}');
  });

  it('takes a list whole to change one item', async () => {
    expect(
      await overlay('hosts: [{name: a, port: 1}, yes]', [{ key: 'hosts[0].name', type: 'auto', value: 'b' }]),
    ).toBe('{"hosts": [{"name": "b", "port": 1}, true]}');
  });

  it('fills a list up to the index', async () => {
    expect(await overlay('', [{ key: 'a[2]', type: 'auto', value: 'x' }])).toBe('{"a": [null, null, "x"]}');
  });

  it('takes the items in their order', async () => {
    const set: ValuesLayers['set'] = [
      { key: 'a.b', type: 'auto', value: 1 },
      { key: 'a', type: 'json', value: '{"c": [1]}' },
      { key: 'a.c[1]', type: 'auto', value: true },
    ];
    expect(await overlay('', set)).toBe('{"a": {"c": [1, true]}}');
  });

  it('reads a file as text', async () => {
    const file = join(folder, 'key.pem');
    await writeFile(file, 'line 1\nline 2\n');
    expect(await overlay('', [{ key: 'key', type: 'file', value: file }])).toBe(
      '{"key": "line 1\\nline 2\\n"}',
    );
  });

  it('may use any key', async () => {
    expect(await overlay('{}', [{ key: '__proto__.constructor', type: 'auto', value: 'x' }])).toBe(
      '{"__proto__": {"constructor": "x"}}',
    );
  });

  it.each<[string, ValuesLayers['set'][number], string]>([
    ['a bad key', { key: 'a..b', type: 'auto', value: '' }, 'set key "a..b"'],
    ['bad JSON', { key: 'a', type: 'json', value: '{' }, 'set a: the value is no JSON'],
    ['a missing file', { key: 'a', type: 'file', value: '/none' }, 'set a: read /none'],
  ])('fails on %s', async (_what, item, message) => {
    expect(await stageValues({ ...nothing, set: [item] }, folder, () => {})).toMatchObject({
      failure: { reason: 'invalid-manifest', message: expect.stringContaining(message) },
    });
  });

  it('says which values are no YAML when it has to read them', async () => {
    const staged = await stageValues(
      {
        ...nothing,
        inlineValues: [{ filename: 'extra.yaml', content: 'a: [1' }],
        set: [{ key: 'a[0]', type: 'auto', value: 2 }],
      },
      folder,
      () => {},
    );
    expect(staged).toMatchObject({
      failure: { message: expect.stringContaining('read values extra.yaml as YAML') },
    });
  });
});
