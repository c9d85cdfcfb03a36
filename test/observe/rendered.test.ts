import { describe, expect, it } from 'vitest';
import { parseRendered, sameRendered } from '../../src/observe/rendered.ts';

const configMap = (name: string, data: string) =>
  `---\n# Source: c/templates/cm.yaml\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\ndata: ${data}\n`;

describe('rendered resources', () => {
  it('are read one by one, empty documents left out', () => {
    const parsed = parseRendered(
      `${configMap('a', '{x: y}')}---\n# only a comment\n---\n\n${configMap('b', '{}')}`,
    );
    expect(parsed.ok && parsed.value.map(({ metadata }) => metadata.name)).toEqual(['a', 'b']);
  });

  it('have their lists expanded', () => {
    const list =
      'apiVersion: v1\nkind: ConfigMapList\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n';
    const parsed = parseRendered(list);
    expect(parsed.ok && parsed.value).toEqual([
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } },
    ]);
  });

  it('are read as Go reads them', () => {
    const parsed = parseRendered(
      configMap('a', '{on: yes, at: 2026-01-01, twice: 1, twice: 2, time: 12:30}'),
    );
    expect(parsed.ok && parsed.value[0]?.data).toEqual({
      true: true,
      at: '2026-01-01',
      twice: 2,
      time: '12:30',
    });
  });

  it('name the template that renders something else', () => {
    expect(parseRendered('---\n# Source: c/templates/x.yaml\njust: text\n')).toMatchObject({
      failure: { reason: 'chart', message: expect.stringContaining('c/templates/x.yaml renders something') },
    });
  });

  it('are a failure when they are no YAML', () => {
    expect(parseRendered('a: [1')).toMatchObject({ ok: false, failure: { reason: 'chart' } });
  });

  it('of nothing are nothing', () => {
    expect(parseRendered('')).toEqual({ ok: true, value: [] });
  });
});

describe('two renderings', () => {
  it.each([
    [
      'order and comments',
      configMap('a', '{}') + configMap('b', '{}'),
      configMap('b', '{}') + configMap('a', '{}').replace(/# .*\n/, ''),
    ],
    ['formatting', configMap('a', '{v: "u", z: w}'), configMap('a', '\n  z: w\n  v: u')],
    ['null fields', configMap('a', '{x: y, z: null}'), configMap('a', '{x: y}')],
    ['status', `${configMap('a', '{}')}status: {x: 1}\n`, configMap('a', '{}')],
  ])('are the same apart from %s', (_what, one, other) => {
    expect(sameRendered(one, other)).toEqual({ ok: true, value: true });
  });

  it.each([
    ['a value', configMap('a', '{x: "1"}'), configMap('a', '{x: "2"}')],
    ['a type', configMap('a', '{x: "1"}'), configMap('a', '{x: 1}')],
    ['an object', configMap('a', '{}'), configMap('a', '{}') + configMap('b', '{}')],
  ])('differ in %s', (_what, one, other) => {
    expect(sameRendered(one, other)).toEqual({ ok: true, value: false });
  });
});
