import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/hooks/definition/digest.ts';
import { readSnapshot, writeSnapshot } from '../../../src/hooks/objects/snapshot-record.ts';
import type { KubeObject } from '../../../src/kube/object.ts';

const configMap = (data: Record<string, string>, metadata: object = {}): KubeObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'settings', ...metadata },
  data,
});

async function digest(object: KubeObject | undefined, path?: string): Promise<string> {
  const result = await digestOf(object, path);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

describe('the digest of an object', () => {
  test('is the same whatever the order of keys, and what the server fills in', async () => {
    const one = configMap({ a: '1', b: '2' }, { resourceVersion: '1', uid: 'x' });
    const other = configMap({ b: '2', a: '1' }, { resourceVersion: '2', uid: 'y', generation: 3 });
    expect(await digest(one)).toBe(await digest(other));
  });

  test('is another one for another value', async () => {
    expect(await digest(configMap({ a: '1' }))).not.toBe(await digest(configMap({ a: '2' })));
  });

  test('with a path sees only what is there', async () => {
    const one = configMap({ a: '1' });
    const other = configMap({ a: '1' }, { labels: { changed: 'yes' } });
    expect(await digest(one, '$.data')).toBe(await digest(other, '$.data'));
    expect(await digest(one, '$.metadata')).not.toBe(await digest(other, '$.metadata'));
  });

  test('tells an object without the value from one that does not exist', async () => {
    expect(await digest(configMap({}), '$.nope')).not.toBe(await digest(undefined, '$.nope'));
  });

  test('a wrong path is a failure that names it', async () => {
    expect(await digestOf(configMap({}), '$.[')).toMatchObject({
      ok: false,
      failure: { reason: 'hook', message: expect.stringContaining('path $.[') },
    });
  });
});

describe('the payload of a snapshot', () => {
  test.each([
    { object: 'configmap/settings', digest: 'sha256:0' },
    {
      object: { apiVersion: 'v1', kind: 'ConfigMap', name: 'a', namespace: 'b' },
      path: '$.data',
      digest: 'x',
    },
  ])('%j is read back', (record) => {
    expect(readSnapshot(writeSnapshot(record))).toEqual(record);
  });

  test.each(['', 'text', '{}', '[]', '{"object":"../a","digest":"x"}'])('%j is none', (value) => {
    expect(readSnapshot(value)).toBeUndefined();
  });
});
