import { describe, expect, test } from 'vitest';
import { interpolateHook } from '../../src/hooks/definition/interpolate.ts';
import { parseHook } from '../../src/hooks/definition/parse-hook.ts';
import { kindNamed } from '../../src/hooks/registry.ts';
import type { JsonObject } from '../../src/model/json.ts';

const problemsOf = (source: JsonObject) => parseHook(source, 'later').problems;

describe('a hook that may be written in several ways', () => {
  test.each<[JsonObject, string, (string | number)[], string]>([
    [{ adopt: { objcts: ['a/b'] } }, 'unknown-key', ['adopt', 'objcts'], 'did you mean `objects`?'],
    [
      { delete: { objects: ['a/b'], waitgone: true } },
      'unknown-key',
      ['delete', 'waitgone'],
      'did you mean `waitGone`?',
    ],
    [{ delete: ['a/b', '../c'] }, 'invalid-value', ['delete', 1], ''],
    [{ delete: {} }, 'missing-key', ['delete'], ''],
    [{ delete: { objects: ['a/b'], kind: 'pods' } }, 'conflicting-keys', ['delete'], 'make two hooks of it'],
    [{ delete: { kind: 'pods' } }, 'missing-key', ['delete'], ''],
    [{ delete: { objects: ['a/b'], where: { path: '$.a' } } }, 'missing-key', ['delete', 'where'], ''],
    [{ wait: { objects: ['a/b'], for: 'redy' } }, 'invalid-value', ['wait', 'for'], ''],
    [{ check: { exist: 'a/b' } }, 'unknown-key', ['check', 'exist'], 'did you mean `exists`?'],
    [{ check: [{ exists: 'a/b', absent: 'a/b' }] }, 'conflicting-keys', ['check', 0], ''],
    [{ check: {} }, 'missing-key', ['check'], ''],
    [{ apply: { waitFor: 'ready' } }, 'missing-key', ['apply'], ''],
    [{ apply: { content: 'a: [b' } }, 'invalid-value', ['apply', 'content'], ''],
    [{ apply: { content: 'a: ${payload.a}' } }, 'invalid-value', ['apply', 'content'], ''],
    // A payload value is text, so it cannot become the list or mapping that is needed there.
    [{ adopt: { objects: '${payload.list}' } }, 'wrong-type', ['adopt', 'objects'], ''],
    [{ check: { field: '${payload.field}' } }, 'wrong-type', ['check', 'field'], ''],
  ])('%j: %s', (source, code, path, hint) => {
    const problem = problemsOf(source).find((found) => found.code === code);
    expect(problem).toMatchObject({ path, ...(hint !== '' && { hint }) });
  });
});

describe('a hook that waits for values', () => {
  test.each<[JsonObject, string]>([
    [{ adopt: '${payload.object}' }, 'adopt ${payload.object}'],
    [{ delete: { objects: ['pod/${payload.pod}'] } }, 'delete pod/${payload.pod}'],
    [
      { wait: { kind: '${payload.kind}', selector: 'app=${release.name}' } },
      'wait for ${payload.kind} with app=${release.name}: ready',
    ],
    [{ check: { http: 'https://${payload.host}/x' } }, 'check that https://${payload.host}/x answers 2xx'],
    [{ check: { tcp: '${payload.address}' } }, 'check that ${payload.address} accepts connections'],
    [
      { check: { podsReady: { selector: 'a=b', min: '${payload.min}' } } },
      'check that at least ${payload.min} pods with a=b are ready',
    ],
  ])('%j is described before it has them', (source, text) => {
    const { item, problems } = parseHook(source, 'later');
    expect(problems).toEqual([]);
    expect(item && kindNamed(item.kind).describe(item.spec)).toBe(text);
  });

  test.each<[JsonObject, string]>([
    [{ delete: 'pod/${payload.x}' }, '../secrets/login'],
    [{ delete: { kind: '${payload.x}', selector: 'a=b' } }, 'pods/../secrets'],
    [{ check: { tcp: '${payload.x}' } }, 'localhost'],
  ])('%j is checked again with the value %s', (source, x) => {
    const { item } = parseHook(source, 'later');
    const filled = item && interpolateHook(item, { payload: { x }, release: {} });
    expect(filled).toMatchObject({ ok: false, failure: { reason: 'hook' } });
  });
});
