import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { captureValues } from '../../src/hooks/definition/capture.ts';
import { interpolateHook } from '../../src/hooks/definition/interpolate.ts';
import { parseOutputFile } from '../../src/hooks/definition/output-file.ts';
import { parseHook } from '../../src/hooks/definition/parse-hook.ts';
import type { HookItem } from '../../src/hooks/hook.ts';
import { HOOK_KINDS } from '../../src/hooks/registry.ts';
import type { JsonObject } from '../../src/model/json.ts';

function hook(source: JsonObject): HookItem {
  const { item, problems } = parseHook(source, 'later');
  if (item === undefined) throw new Error(problems.map(({ message }) => message).join('; '));
  return item;
}

describe('a hook item', () => {
  test('has its common keys typed and its own keys in the spec', () => {
    expect(
      hook({
        kubectl: 'get pods',
        name: 'look',
        when: ['deploy', 'unchanged', 'upgrade'],
        timeout: '1m',
        retry: { attempts: 3 },
        env: { A: 1 },
        capture: { x: '$.a' },
      }),
    ).toMatchObject({
      kind: 'kubectl',
      name: 'look',
      when: ['install', 'upgrade', 'reinstall', 'unchanged'],
      timeoutMs: 60_000,
      retry: { attempts: 3, delay: 10_000, backoff: 2 },
      allowFailure: false,
      env: { A: '1' },
      capture: { x: '$.a' },
      spec: { kubectl: 'get pods' },
    });
  });

  test.each([
    [{}, 'missing-key', expect.stringContaining('a hook needs a kind: one of `run`, `kubectl`, ')],
    [
      { run: 'a', kubectl: 'b' },
      'conflicting-keys',
      'a hook has exactly one kind, and this one has `run` and `kubectl`',
    ],
    [{ kubectl: 'a', shell: 'bash' }, 'unknown-key', 'a `kubectl` hook has no key `shell`'],
    [
      { run: 'a', when: 'sometimes' },
      'wrong-type',
      expect.stringContaining('`when` must be one or a list of install'),
    ],
    [{ run: '' }, 'invalid-value', '`run` must be text of at least one character, not empty text'],
    [{ kubectl: 'kubectl get pods' }, 'invalid-value', expect.stringContaining('without `kubectl` itself')],
    [
      { run: 'a', capture: { 'a b': '$' } },
      'invalid-value',
      expect.stringContaining('the key `a b` must be a payload name'),
    ],
  ])('%j is an issue that can be read', (source, code, message) => {
    expect(parseHook(source as JsonObject, 'later').problems).toMatchObject([{ code, message }]);
  });

  test('every kind describes itself, and its example is valid', () => {
    for (const kind of HOOK_KINDS) {
      expect(kind.shape).toHaveProperty(kind.name);
      const { spec } = hook(parse(kind.example) as JsonObject);
      expect(kind.describe(spec)).not.toContain('\n');
      expect(kind.summary).toMatch(/\.$/);
      expect(kind.returns).not.toBe('');
    }
  });
});

describe('interpolateHook', () => {
  const scope = {
    payload: { pod: 'api-0', evil: 'a --all; $(x)', n: '3' },
    release: { name: 'api', revision: '4' },
  };

  test('fills payload and release in the kind, `if` and `env`', () => {
    const item = hook({
      kubectl: ['get', 'pod/${payload.pod}'],
      if: { exists: 'pod/${payload.pod}' },
      env: { R: 'r${release.revision}-${release.chartVersion}' },
    });
    expect(interpolateHook(item, scope)).toMatchObject({
      ok: true,
      value: { spec: { kubectl: ['get', 'pod/api-0'] }, if: { exists: 'pod/api-0' }, env: { R: 'r4-' } },
    });
  });

  test('a value never becomes more than one word of a command line', () => {
    const item = hook({ kubectl: 'get pods -l "app=${payload.evil}"' });
    expect(interpolateHook(item, scope)).toMatchObject({
      value: { spec: { kubectl: ['get', 'pods', '-l', 'app=a --all; $(x)'] } },
    });
  });

  test('leaves scripts alone', () => {
    const item = hook({ run: 'echo ${payload.pod}' });
    expect(interpolateHook(item, scope)).toEqual({ ok: true, value: item });
  });

  test('a placeholder is good for a number where the key takes one', () => {
    const item = hook({ run: 'x', if: { field: { object: 'pod/a', path: '$.a', equals: '${payload.n}' } } });
    expect(interpolateHook(item, scope)).toMatchObject({ value: { if: { field: { equals: '3' } } } });
  });

  test('is validated again: what a value makes wrong is a failure', () => {
    const item = hook({ run: 'x', if: { exists: '${payload.pod}' } });
    expect(interpolateHook(item, scope)).toMatchObject({
      ok: false,
      failure: { reason: 'hook', message: expect.stringContaining('`exists` must be `kind/name`') },
    });
  });

  test.each(['delete pod ${payload.evil}', ['delete', 'pod', '${payload.evil}']])(
    'brings no option of a command line: %j',
    (kubectl) => {
      const scope = { payload: { evil: '--all' }, release: {} };
      expect(interpolateHook(hook({ kubectl }), scope)).toMatchObject({
        failure: { reason: 'hook', message: expect.stringContaining('would take for an option') },
      });
      expect(interpolateHook(hook({ kubectl: 'delete pod -- ${payload.evil}' }), scope).ok).toBe(true);
    },
  );

  test('says which names there are when one is missing', () => {
    const item = hook({ kubectl: 'get ${payload.nope}' });
    expect(interpolateHook(item, scope)).toMatchObject({
      failure: { message: '${payload.nope} has no value: the payload has pod, evil, n' },
    });
    expect(interpolateHook(item, { payload: {}, release: {} })).toMatchObject({
      failure: { message: '${payload.nope} has no value: the payload has nothing yet' },
    });
  });

  test('does not fill what a value brings', () => {
    const item = hook({ kubectl: ['${payload.a}'] });
    const result = interpolateHook(item, { payload: { a: '${payload.b}', b: 'x' }, release: {} });
    expect(result).toMatchObject({ value: { spec: { kubectl: ['${payload.b}'] } } });
  });
});

describe('capture', () => {
  const result = { metadata: { name: 'a' }, items: [{ n: 1 }, { n: 2 }], none: null };

  test.each([
    ['$.metadata.name', 'a'],
    ['$.metadata', '{"name":"a"}'],
    ['$.items[0].n', '1'],
    ['$.items[*].n', '[1,2]'],
    ['$.none', 'null'],
    ['$.items[?@.n > 1].n', '2'],
  ])('%s gives %s', async (path, value) => {
    expect(await captureValues({ x: path }, result)).toEqual({ ok: true, value: { x: value } });
  });

  test('a path that selects nothing names the keys, not the values', async () => {
    expect(await captureValues({ x: '$.nope' }, result)).toMatchObject({
      ok: false,
      failure: { reason: 'hook', remedy: expect.stringContaining('metadata, items, none') },
    });
  });
});

describe('$LIFECYCLE_OUTPUT', () => {
  test.each([
    ['a=1\nb=x=y\n\n', { a: '1', b: 'x=y' }],
    ['a=1\r\na=2\r\n', { a: '2' }],
    ['a=\n', { a: '' }],
    ['a<<END\none\ntwo=2\nEND\nb=3', { a: 'one\ntwo=2', b: '3' }],
    ['a=x<<y\n', { a: 'x<<y' }],
    ['', {}],
  ])('%j holds %j', (text, outputs) => {
    expect(parseOutputFile(text)).toEqual({ ok: true, value: outputs });
  });

  test.each([
    ['secret\n', 1],
    ['a=1\nb c=2\n', 2],
    ['a<<END\nx\n', 1],
    ['a<<\nx\n', 1],
  ])('%j is refused with the line, without its text', (text, line) => {
    const result = parseOutputFile(text);
    expect(result).toMatchObject({
      ok: false,
      failure: { message: expect.stringContaining(`line ${line} of`) },
    });
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});
