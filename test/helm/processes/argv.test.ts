import { describe, expect, it } from 'vitest';
import type { DeployRequest } from '../../../src/helm/contract.ts';
import {
  deployArgs,
  pullArgs,
  renderArgs,
  repositoryUpdateArgs,
  rollbackArgs,
  testArgs,
  uninstallArgs,
} from '../../../src/helm/processes/argv.ts';
import { settings } from '../../rig/planned.ts';

const plain: DeployRequest = {
  name: 'api',
  namespace: 'web',
  chart: '/stage/chart',
  valuesFiles: [],
  setIntegers: [],
  settings: settings(),
  noHooks: false,
  wait: true,
  description: '',
  labels: {},
};

const deploy = (major: 3 | 4, overrides: Partial<DeployRequest> = {}) =>
  deployArgs(major, { ...plain, ...overrides }, 90_000).join(' ');

/** The arguments that the overrides bring. */
function added(major: 3 | 4, overrides: Partial<DeployRequest>): string[] {
  const usual = deployArgs(major, plain, 90_000);
  return deployArgs(major, { ...plain, ...overrides }, 90_000).filter(
    (argument) => !usual.includes(argument),
  );
}

describe('a deploy', () => {
  it('reuses nothing and waits, with Helm 3', () => {
    expect(deploy(3)).toBe(
      'upgrade api /stage/chart --install --namespace web --reset-values --wait --history-max 10 --timeout 90s',
    );
  });

  it('applies on the server and overwrites other managers, with Helm 4', () => {
    expect(deploy(4)).toBe(
      'upgrade api /stage/chart --install --namespace web --reset-values --wait=watcher --server-side=true --force-conflicts --disable-openapi-validation --history-max 10 --timeout 90s',
    );
  });

  it.each<[string, Partial<DeployRequest>, string[], string[]]>([
    [
      'waits only for chart hooks',
      { wait: false, settings: settings({ waitForJobs: true }) },
      [],
      ['--wait=hookOnly'],
    ],
    [
      'waits for Jobs',
      { settings: settings({ waitForJobs: true }) },
      ['--wait-for-jobs'],
      ['--wait-for-jobs'],
    ],
    [
      'replaces objects',
      { settings: settings({ forceUpgrade: true }) },
      ['--force'],
      ['--force-replace', '--server-side=false'],
    ],
    ['validates what the server does not', { clientSide: true }, [], ['--server-side=false']],
    ['refuses conflicts', { settings: settings({ conflicts: 'fail' }) }, [], []],
    [
      'takes objects over',
      { settings: settings({ takeOwnership: true }) },
      ['--take-ownership'],
      ['--take-ownership'],
    ],
    [
      'leaves the values unchecked',
      { settings: settings({ skipSchemaValidation: true }) },
      ['--skip-schema-validation'],
      ['--skip-schema-validation'],
    ],
    [
      'leaves CRDs alone',
      { settings: settings({ crds: { policy: 'skip', paths: [], deleteOnDestroy: false } }) },
      ['--skip-crds'],
      ['--skip-crds'],
    ],
    ['runs no chart hooks', { noHooks: true }, ['--no-hooks'], ['--no-hooks']],
    [
      'says why',
      { description: 'commit 1a' },
      ['--description', 'commit 1a'],
      ['--description', 'commit 1a'],
    ],
    ['labels', { labels: { 'a/b': 'c' } }, ['--labels', 'a/b=c'], ['--labels', 'a/b=c']],
    [
      'keeps whole numbers',
      { setIntegers: ['a.b=6801028'] },
      ['--set', 'a.b=6801028'],
      ['--set', 'a.b=6801028'],
    ],
    ['reads values', { valuesFiles: ['/s/1.yaml'] }, ['--values', '/s/1.yaml'], ['--values', '/s/1.yaml']],
    [
      'quotes a path that Helm would cut at its comma',
      { valuesFiles: ['/a,"b/1.yaml'] },
      ['--values', '"/a,""b/1.yaml"'],
      ['--values', '"/a,""b/1.yaml"'],
    ],
  ])('%s', (_what, overrides, three, four) => {
    expect(added(3, overrides)).toEqual(three);
    expect(added(4, overrides)).toEqual(four);
  });

  it.each<[string, Partial<DeployRequest>]>([
    ['conflicts are refused', { settings: settings({ conflicts: 'fail' }) }],
    ['objects are replaced', { settings: settings({ forceUpgrade: true }) }],
  ])('does not overwrite other managers when %s', (_when, overrides) => {
    expect(deploy(4, overrides)).not.toContain('--force-conflicts');
  });

  it('never restores by itself and never makes a namespace', () => {
    const all: Partial<DeployRequest> = {
      settings: settings({ waitForJobs: true, forceUpgrade: true, takeOwnership: true }),
    };
    for (const major of [3, 4] as const) {
      expect(deploy(major, all)).not.toMatch(/--atomic|--rollback-on-failure|--create-namespace|--debug/);
    }
  });

  it('rounds a timeout up: zero would mean not to wait', () => {
    expect(deployArgs(3, plain, 1)).toContain('1s');
    expect(deployArgs(3, plain, 1500)).toContain('2s');
  });

  it('renders with the same flags', () => {
    expect(renderArgs(4, plain, 90_000)).toEqual([
      ...deployArgs(4, plain, 90_000),
      '--dry-run=server',
      '--output',
      'json',
    ]);
    expect(renderArgs(3, plain, 90_000)).toContain('--disable-openapi-validation');
  });
});

describe('the other commands', () => {
  const release = { name: 'api', namespace: 'web' };

  it('rolls back to a revision', () => {
    const request = {
      ...release,
      ...{ revision: 3, settings: settings({ historyMax: 5 }), noHooks: true, wait: true },
    };
    expect(rollbackArgs(3, request, 60_000).join(' ')).toBe(
      'rollback api 3 --namespace web --wait --no-hooks --history-max 5 --timeout 60s',
    );
    expect(rollbackArgs(4, request, 60_000).join(' ')).toBe(
      'rollback api 3 --namespace web --wait=watcher --server-side=true --force-conflicts --no-hooks --history-max 5 --timeout 60s',
    );
  });

  it('uninstalls dependents first', () => {
    const request = { ...release, noHooks: false, description: 'gone', wait: true, keepRecord: false };
    expect(uninstallArgs(3, request, 60_000).join(' ')).toBe(
      'uninstall api --namespace web --ignore-not-found --cascade foreground --wait --timeout 60s --description gone',
    );
    expect(uninstallArgs(4, request, 60_000)).toContain('--wait=legacy');
    const kept = { ...request, wait: false, keepRecord: true };
    expect(uninstallArgs(3, kept, 60_000).join(' ')).toBe(
      'uninstall api --namespace web --ignore-not-found --cascade foreground --keep-history --timeout 60s --description gone',
    );
    expect(uninstallArgs(4, kept, 60_000).join(' ')).toContain('--wait=hookOnly --keep-history');
  });

  it('tests with logs', () => {
    expect(testArgs({ ...release, filter: ['name=smoke'] }, 5_000).join(' ')).toBe(
      'test api --namespace web --timeout 5s --filter name=smoke',
    );
  });

  it('pulls a version', () => {
    const pull = { chart: 'oci://r/c', version: '^1', folder: '/f', plainHttp: true };
    expect(pullArgs(pull).join(' ')).toBe('pull oci://r/c --destination /f --version ^1 --plain-http');
  });

  it('asks Helm 3 to fail when a repository cannot be read', () => {
    expect(repositoryUpdateArgs(3, 'r')).toEqual(['repo', 'update', 'r', '--fail-on-repo-update-fail']);
    expect(repositoryUpdateArgs(4, 'r')).toEqual(['repo', 'update', 'r']);
  });
});
