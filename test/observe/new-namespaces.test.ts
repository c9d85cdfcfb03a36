import { describe, expect, it } from 'vitest';
import type { ClusterReader } from '../../src/cluster/contract.ts';
import { fail, ok } from '../../src/model/result.ts';
import { newNamespaces } from '../../src/observe/new-namespaces.ts';

function cluster(...names: string[]): Pick<ClusterReader, 'list'> {
  return {
    list: async () => ok(names.map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }))),
  };
}

describe('new namespaces', () => {
  it('are those that the cluster does not have, with what was probably meant', async () => {
    expect(await newNamespaces(new Set(['shpo', 'tools', 'web']), cluster('default', 'shop', 'web'))).toEqual(
      [{ name: 'shpo', meant: 'shop' }, { name: 'tools' }],
    );
  });

  it.each([
    ['pr-12', 'pr-11'],
    ['team-b', 'team-a'],
    ['shop2', 'shop'],
  ])('like %s are not taken for a slip beside %s', async (name, sibling) => {
    expect(await newNamespaces(new Set([name]), cluster(sibling))).toEqual([{ name }]);
  });

  it('are unknown to credentials that may not list them', async () => {
    const list = async () => fail({ reason: 'forbidden' as const, message: 'no' });
    expect(await newNamespaces(new Set(['shop']), { list })).toEqual([]);
  });

  it('cost no request when no release is installed', async () => {
    const list = () => Promise.reject(new Error('asked'));
    expect(await newNamespaces(new Set(), { list })).toEqual([]);
  });
});
