import { beforeEach, describe, expect, it } from 'vitest';
import type { ApiResource, ClusterReader } from '../../src/cluster/contract.ts';
import { ok } from '../../src/model/result.ts';
import { compareDigests, digestInputs, type Inputs } from '../../src/observe/inputs-digest.ts';
import { chartYaml, useFolder, writeFiles } from '../rig/folder.ts';
import { settings } from '../rig/planned.ts';

const folder = useFolder();
let inputs: Inputs;

beforeEach(async () => {
  const chart = await folder.write('chart', { 'Chart.yaml': chartYaml('api'), 'templates/a.yaml': '' });
  await folder.write('.', { 'low.yaml': 'a: 1', 'high.yaml': 'a: 2', 'crd.yaml': 'x', 'hook.sh': 'y' });
  inputs = {
    release: { name: 'api', namespace: 'web' },
    clusterUid: 'uid-1',
    chartPath: chart,
    valuesFiles: [folder.path('low.yaml'), folder.path('high.yaml')],
    setIntegers: [],
    crdFiles: [folder.path('crd.yaml')],
    settings: settings(),
    hooks: { preExec: [{ run: 'true' }] },
    hookFiles: [folder.path('hook.sh')],
  };
});

function cluster(version = 'v1.36.3', served: [string, string][] = []): ClusterReader {
  const resources = served.map(([apiVersion, kind]) => ({ apiVersion, kind }) as ApiResource);
  const reader: Pick<ClusterReader, 'version' | 'served'> = {
    version: async () => ok(version),
    served: async () => ok({ resources, unanswered: [] }),
  };
  return reader as ClusterReader;
}

async function digest(changes: Partial<Inputs> = {}, reader = cluster()): Promise<string> {
  const result = await digestInputs({ ...inputs, ...changes }, reader);
  if (!result.ok || result.value.digest === undefined) throw new Error('no digest');
  return result.value.digest;
}

describe('the digest of the inputs', () => {
  it('is 40 hex digits and the same for the same inputs', async () => {
    expect(await digest()).toMatch(/^[0-9a-f]{40}$/);
    expect(await digest()).toBe(await digest());
  });

  it.each<[string, () => Partial<Inputs>]>([
    ['the release', () => ({ release: { name: 'api', namespace: 'other' } })],
    ['the cluster', () => ({ clusterUid: 'uid-2' })],
    ['a number that is whole only as an argument', () => ({ setIntegers: ['a=1'] })],
    ['the order of values', () => ({ valuesFiles: inputs.valuesFiles.toReversed() })],
    ['the CRDs', () => ({ crdFiles: [] })],
    ['an effective setting', () => ({ settings: settings({ takeOwnership: true }) })],
    ['the chart hooks that are left out', () => ({ settings: settings({ noHooks: ['upgrade'] }) })],
  ])('differs with %s', async (_what, changes) => {
    expect(compareDigests(await digest(), await digest(changes()))).toBe('differ');
  });

  it.each<[string, () => Partial<Inputs>]>([
    ['a hook', () => ({ hooks: { preExec: [{ run: 'false' }] } })],
    ['a file that a hook names', () => ({ hookFiles: [folder.path('low.yaml')] })],
    ['tests that are turned on', () => ({ settings: settings({ test: { enabled: true, timeout: 1 } }) })],
  ])('tells that only %s differs', async (_what, changes) => {
    expect(compareDigests(await digest(), await digest(changes()))).toBe('hooks-differ');
  });

  it.each<[string, () => Partial<Inputs>]>([
    ['how long anything may take', () => ({ settings: settings({ timeout: 1, settle: 1, wait: false }) })],
    ['what happens after a failure', () => ({ settings: settings({ atomic: false, allowFailure: true }) })],
  ])('does not depend on %s', async (_what, changes) => {
    expect(compareDigests(await digest(), await digest(changes()))).toBe('same');
  });

  it('reads the files below a folder that a hook names', async () => {
    const hookFiles = [folder.path('manifests')];
    await writeFiles(folder.path('manifests'), { 'deep/a.yaml': '1' });
    const before = await digest({ hookFiles });
    await writeFiles(folder.path('manifests'), { 'deep/a.yaml': '2' });
    expect(compareDigests(before, await digest({ hookFiles }))).toBe('hooks-differ');
  });

  it('says which file cannot be read', async () => {
    const missing = folder.path('none.yaml');
    expect(await digestInputs({ ...inputs, crdFiles: [missing] }, cluster())).toMatchObject({
      failure: { reason: 'invalid-manifest', message: expect.stringContaining(missing) },
    });
  });

  it('cannot be known when templates look objects up', async () => {
    await writeFiles(inputs.chartPath, { 'templates/a.yaml': '{{ lookup "v1" "Secret" "a" "b" }}' });
    expect(await digestInputs(inputs, cluster())).toMatchObject({
      ok: true,
      value: { digest: expect.any(String), usesLookup: true, readsApis: false },
    });
  });
});

describe('the cluster in the digest', () => {
  const withTemplate = (text: string) => writeFiles(inputs.chartPath, { 'templates/a.yaml': text });

  it('does not count when no template reads its capabilities', async () => {
    expect(await digest({}, cluster('v1.35.0'))).toBe(await digest({}, cluster('v1.36.3')));
  });

  it('counts by its minor version when one does', async () => {
    await withTemplate('{{ .Capabilities.KubeVersion }}');
    expect(await digest({}, cluster('v1.36.4'))).toBe(await digest({}, cluster('v1.36.3')));
    expect(await digest({}, cluster('v1.35.0'))).not.toBe(await digest({}, cluster('v1.36.3')));
  });

  it('counts by the APIs that templates ask for, not by others', async () => {
    await withTemplate('{{ .Capabilities.APIVersions.Has "a/v1/Kind" }}');
    const without = await digest();
    expect(await digest({}, cluster('v1.36.3', [['b/v1', 'Other']]))).toBe(without);
    expect(await digest({}, cluster('v1.36.3', [['a/v1', 'Kind']]))).not.toBe(without);
  });

  it('counts by all APIs when what templates ask for is computed', async () => {
    await withTemplate('{{ .Capabilities.APIVersions.Has $api }}');
    expect(await digest({}, cluster('v1.36.3', [['b/v1', 'Other']]))).not.toBe(await digest());
  });
});
