import { expect, test } from 'vitest';
import {
  type PermissionRequest,
  resolveRights,
  rightsOn,
} from '../../../src/hooks/objects/permission-request.ts';
import { readerWith } from '../reader.ts';

const where = {
  reader: readerWith(
    { apiVersion: 'apps/v1', kind: 'Deployment', resource: 'deployments', namespaced: true },
    { apiVersion: 'v1', kind: 'Namespace', resource: 'namespaces', namespaced: false },
  ),
  namespace: 'web',
};

test.each<[string, PermissionRequest[], unknown[]]>([
  [
    "an object is looked for in the release's namespace, by its plural and its name",
    rightsOn({ object: 'deployment/api' }, ['get', 'patch']),
    [
      { verb: 'get', group: 'apps', resource: 'deployments', name: 'api', namespace: 'web' },
      { verb: 'patch', group: 'apps', resource: 'deployments', name: 'api', namespace: 'web' },
    ],
  ],
  [
    'an exact object keeps its own namespace',
    [
      {
        verb: 'get',
        object: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'api', namespace: 'other' },
      },
    ],
    [{ verb: 'get', group: 'apps', resource: 'deployments', name: 'api', namespace: 'other' }],
  ],
  [
    'kinds without namespaces are asked for in the whole cluster',
    [{ verb: 'delete', object: 'namespace/old' }],
    [{ verb: 'delete', group: '', resource: 'namespaces', name: 'old' }],
  ],
  [
    'a kind is asked for without a name',
    [
      { verb: 'list', kind: 'deployment' },
      { verb: 'list', kind: 'deployment', namespace: 'other' },
    ],
    [
      { verb: 'list', group: 'apps', resource: 'deployments', namespace: 'web' },
      { verb: 'list', group: 'apps', resource: 'deployments', namespace: 'other' },
    ],
  ],
  [
    'what nobody can know yet is left out',
    [
      { verb: 'get', object: 'deployment/${payload.name}' },
      { verb: 'get', object: 'gadgets/x' },
      { verb: 'list', kind: 'gadgets' },
    ],
    [],
  ],
])('%s', async (_title, rights, permissions) => {
  expect(await resolveRights(rights, where)).toEqual({ ok: true, value: permissions });
});
