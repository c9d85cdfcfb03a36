import { describe, expect, it } from 'vitest';
import type { DeployRequest } from '../../src/helm/contract.ts';
import {
  deployArgs,
  pullArgs,
  renderArgs,
  repositoryUpdateArgs,
  rollbackArgs,
  templateArgs,
  testArgs,
  uninstallArgs,
} from '../../src/helm/processes/argv.ts';
import { useCluster } from '../rig/cluster.ts';
import { openHelm } from '../rig/helm.ts';
import { settings } from '../rig/planned.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = useCluster();
const release = { name: 'api', namespace: 'web' };

const fullSettings = settings({
  ...{ waitForJobs: true, takeOwnership: true, historyMax: 3, skipSchemaValidation: true },
  crds: { policy: 'skip', paths: [], deleteOnDestroy: false },
});

/** Everything a deploy can be asked for that fits together. */
const full: DeployRequest = {
  ...release,
  chart: 'c',
  valuesFiles: ['v.yaml'],
  setIntegers: ['a=1'],
  settings: fullSettings,
  noHooks: true,
  wait: true,
  description: 'why',
  labels: { 'a/b': 'c' },
};

const rollback = { ...release, revision: 1, settings: fullSettings, noHooks: true, wait: true };

/** Every way in which Helm is started. */
function commands(major: HelmMajor): string[][] {
  const uninstall = { ...release, noHooks: true, description: 'why', wait: true, keepRecord: true };
  return [
    deployArgs(major, full, 1000),
    deployArgs(major, { ...full, settings: settings({ forceUpgrade: true }), wait: false }, 1000),
    deployArgs(major, { ...full, settings: settings({ conflicts: 'fail' }) }, 1000),
    renderArgs(major, full, 1000),
    rollbackArgs(major, rollback, 1000),
    rollbackArgs(major, { ...rollback, settings: settings({ forceUpgrade: true }), wait: false }, 1000),
    uninstallArgs(major, uninstall, 1000),
    templateArgs({ ...full, isUpgrade: true, cluster: { version: '1.30.0', apiVersions: ['v1'] } }),
    testArgs({ ...release, filter: ['name=x'] }, 1000),
    pullArgs({ chart: 'c', version: '1', folder: '/f', plainHttp: true }),
    repositoryUpdateArgs(major, 'r'),
  ];
}

describe.each<[HelmMajor]>([[3], [4]])('Helm %i', (major) => {
  it('knows every flag that it is given', async () => {
    const helm = await openHelm(cluster, major);
    for (const args of commands(major)) {
      const command = args[0] === 'repo' ? args.slice(0, 2) : args.slice(0, 1);
      const help = await helm.byHand(...command, '--help');
      const known = [...help.matchAll(/^\s+(?:-\w, )?(--[\w-]+)/gm)].map((match) => match[1]);
      const given = args.filter((argument) => argument.startsWith('--')).map((it) => it.replace(/=.*/, ''));
      expect(known, command.join(' ')).toEqual(expect.arrayContaining(given));
    }
  });
});
