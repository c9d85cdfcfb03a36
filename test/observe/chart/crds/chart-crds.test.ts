import { describe, expect, test } from 'vitest';
import { chartCrds } from '../../../../src/observe/chart/crds/chart-crds.ts';

function crdsIn(files: Record<string, string>, values: object = {}): string[] {
  const all = Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) }));
  return chartCrds(all, values).map(({ name }) => name);
}

/** A chart `app` with one subchart `db`, declared with these further keys. */
function withSubchart(keys: string, values = ''): Record<string, string> {
  return {
    'Chart.yaml': `name: app\nversion: 1.0.0\ndependencies:\n- {name: db, version: 1.0.0${keys}}\n`,
    'values.yaml': values,
    'charts/db-1.0.0.tgz/Chart.yaml': 'name: db\nversion: 1.0.0\n',
    'charts/db-1.0.0.tgz/crds/backup.yaml': '',
  };
}

const OF_DB = ['charts/db-1.0.0.tgz/crds/backup.yaml'];

describe("a chart's CRDs", () => {
  test('are the YAML files of its crds folder, and nothing else', () => {
    const files = { 'crds/a.yaml': '', 'crds/more/b.yml': '', 'crds/README.md': '', 'templates/c.yaml': '' };
    expect(crdsIn(files)).toEqual(['crds/a.yaml', 'crds/more/b.yml']);
  });

  test('come before those of its subcharts, declared or not', () => {
    const files = { ...withSubchart(''), 'crds/own.yaml': '', 'charts/x/crds/x.yaml': '' };
    expect(crdsIn({ ...files, 'charts/x/Chart.yaml': 'name: x' })).toEqual([
      'crds/own.yaml',
      ...OF_DB,
      'charts/x/crds/x.yaml',
    ]);
    expect(crdsIn({ 'charts/_x/crds/x.yaml': '' })).toEqual([]);
  });

  test.each<[string, Record<string, string>, object, string[]]>([
    ['without a value', withSubchart(', condition: db.enabled'), {}, OF_DB],
    ['by the values of the chart', withSubchart(', condition: db.enabled', 'db: {enabled: false}'), {}, []],
    [
      'by those of the user',
      withSubchart(', condition: db.enabled', 'db: {enabled: false}'),
      { db: { enabled: true } },
      OF_DB,
    ],
    [
      'by the first path with a boolean',
      withSubchart(', condition: "a, db.enabled"', 'db: {enabled: false}'),
      { a: 1 },
      [],
    ],
    ['by a tag', withSubchart(', tags: [data]'), { tags: { data: false } }, []],
    ['by one of two tags', withSubchart(', tags: [a, b]'), { tags: { a: false, b: true } }, OF_DB],
    [
      'by the condition before the tag',
      withSubchart(', condition: db.enabled, tags: [data]'),
      { db: { enabled: true }, tags: { data: false } },
      OF_DB,
    ],
  ])('of a subchart are there or not %s', (_, files, values, expected) => {
    expect(crdsIn(files, values)).toEqual(expected);
  });

  test('of a subchart of a subchart follow the values at its alias', () => {
    const files = {
      'Chart.yaml': 'name: app\ndependencies: [{name: db, alias: main}]\n',
      'charts/db/Chart.yaml': 'name: db\ndependencies: [{name: log, condition: log.enabled}]\n',
      'charts/db/charts/log/Chart.yaml': 'name: log\n',
      'charts/db/charts/log/crds/log.yaml': '',
    };
    expect(crdsIn(files, { main: { log: { enabled: false } } })).toEqual([]);
    expect(crdsIn(files, { db: { log: { enabled: false } } })).toEqual([
      'charts/db/charts/log/crds/log.yaml',
    ]);
  });
});
