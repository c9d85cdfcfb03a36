import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBinaries } from '../../scripts/cluster/binaries.ts';
import type { RegistryLogin } from '../../src/helm/processes/environment.ts';
import { createChartPulls } from '../../src/observe/chart/source/chart-pulls.ts';
import { resolveChart } from '../../src/observe/chart/source/chart-source.ts';
import { systemClock } from '../../src/system/clock.ts';
import { unwrap } from '../cluster/open-connection.ts';
import {
  type ChartRepository,
  PASSWORD,
  startChartRepository,
  startRegistry,
  USERNAME,
} from '../rig/chart-servers.ts';
import { useCluster } from '../rig/cluster.ts';
import { chartYaml, useFolder, writeFiles } from '../rig/folder.ts';
import { type HelmRig, openHelm, patiently } from '../rig/helm.ts';
import type { HelmMajor } from '../rig/scene.ts';

const cluster = useCluster();
const folder = useFolder();
let registry: string;
let repository: ChartRepository;

const login = (host: string, changes: Partial<RegistryLogin> = {}): RegistryLogin => ({
  host,
  username: USERNAME,
  password: PASSWORD,
  plainHttp: true,
  ...changes,
});

const leftovers: string[] = [];
afterAll(() =>
  Promise.all(leftovers.map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 }))),
);

beforeAll(async () => {
  const { registry: program = '' } = await ensureBinaries(['registry'], () => {});
  registry = await startRegistry(program);
  const packaged = await mkdtemp(join(tmpdir(), 'charts-'));
  leftovers.push(packaged);
  const helm = await openHelm(cluster, 4, [login(registry)]);
  for (const version of ['1.0.0', '1.4.0', '2.0.0']) {
    const source = await writeFiles(join(packaged, 'source', version), {
      'Chart.yaml': chartYaml('app', version),
    });
    await helm.byHand('package', source, '--destination', packaged);
    await helm.byHand(
      'push',
      join(packaged, `app-${version}.tgz`),
      `oci://${registry}/charts`,
      '--plain-http',
    );
  }
  repository = await startChartRepository(cluster.helm4, packaged);
}, 600_000);

describe.each<[HelmMajor]>([[3], [4]])('Helm %i', (major) => {
  const open = (...registries: RegistryLogin[]) => openHelm(cluster, major, registries);
  const toFolder = async () => {
    await mkdir(folder.path('pulled'), { recursive: true });
    return folder.path('pulled');
  };

  describe('pulls from a registry', () => {
    const pull = async (helm: HelmRig, version?: string) =>
      helm.reader.pull(
        {
          chart: `oci://${registry}/charts/app`,
          folder: await toFolder(),
          ...(version !== undefined && { version }),
        },
        patiently(),
      );

    it.each([
      ['1.0.0', 'app-1.0.0.tgz'],
      ['^1', 'app-1.4.0.tgz'],
      [undefined, 'app-2.0.0.tgz'],
    ])('version %s', async (version, file) => {
      const path = unwrap(await pull(await open(login(registry)), version));
      expect(path.endsWith(`/${file}`)).toBe(true);
    });

    it.each<[string, Partial<RegistryLogin>, string, object]>([
      ['the password is wrong', { password: 'wrong-password' }, '1.0.0', { reason: 'forbidden' }],
      ['the version does not exist', {}, '9.0.0', { reason: 'chart' }],
    ])('and says so when %s', async (_when, changes, version, failure) => {
      const pulled = await pull(await open(login(registry, changes)), version);
      expect(pulled).toMatchObject({ ok: false, failure });
      expect(JSON.stringify(pulled)).not.toMatch(/s3cret|wrong-password/);
    });
  });

  it('says what is wrong when the registry does not speak HTTPS', async () => {
    const helm = await open(login(registry, { plainHttp: false }));
    const pulled = await helm.reader.pull(
      { chart: `oci://${registry}/charts/app`, folder: await toFolder() },
      patiently(),
    );
    // Helm 3 goes on by HTTP, but without the credentials.
    expect(pulled).toMatchObject({ failure: { reason: major === 3 ? 'forbidden' : 'connection' } });
  });

  describe('pulls from a repository', () => {
    const host = () => new URL(repository.url).host;
    const pull = async (helm: HelmRig, version: string, chart = 'app') =>
      helm.reader.pull({ chart, repo: repository.url, version, folder: await toFolder() }, patiently());

    it('whose index is read once in a run, however many charts are pulled', async () => {
      const helm = await open(login(host()));
      repository.served = [];
      const paths = await Promise.all([pull(helm, '^1'), pull(helm, '2.0.0')]);
      expect(paths.map((path) => unwrap(path).replace(/.*\//, '')).sort()).toEqual([
        'app-1.4.0.tgz',
        'app-2.0.0.tgz',
      ]);
      expect(repository.served.filter((path) => path === '/index.yaml')).toHaveLength(1);
    });

    it('and reads the index again after it could not be read', async () => {
      const helm = await open(login(host()));
      repository.broken = 503;
      expect(await pull(helm, '1.0.0')).toMatchObject({ failure: { reason: 'connection', transient: true } });
      repository.broken = undefined;
      expect(await pull(helm, '1.0.0')).toMatchObject({ ok: true });
    });

    it.each<[string, Partial<RegistryLogin>, string, object]>([
      ['the password is wrong', { password: 'wrong-password' }, 'app', { reason: 'forbidden' }],
      ['the chart does not exist', {}, 'none', { reason: 'chart' }],
    ])('and says so when %s', async (_when, changes, chart, failure) => {
      const pulled = await pull(await open(login(host(), changes)), '1.0.0', chart);
      expect(pulled).toMatchObject({ ok: false, failure });
      expect(JSON.stringify(pulled)).not.toMatch(/s3cret|wrong-password/);
    });

    it('and says so when nobody is there', async () => {
      const helm = await open();
      const pulled = await helm.reader.pull(
        { chart: 'app', repo: 'http://127.0.0.1:9', folder: await toFolder() },
        patiently(),
      );
      expect(pulled).toMatchObject({
        failure: {
          reason: 'connection',
          transient: true,
          message: expect.stringContaining('http://127.0.0.1:9'),
        },
      });
    });
  });

  it('fetches the dependencies of a chart from both, and deploys it with them', async () => {
    const helm = await open(login(registry), login(new URL(repository.url).host));
    const dependencies = [
      `- {name: app, alias: one, version: ^1, repository: "${repository.url}"}`,
      `- {name: app, alias: two, version: 2.0.0, repository: "oci://${registry}/charts"}`,
    ];
    const path = await folder.write('parent', {
      'Chart.yaml': chartYaml('parent', '1.0.0', `dependencies:\n${dependencies.join('\n')}\n`),
      'templates/cm.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {one: "{{ .Subcharts.one.Chart.Version }}", two: "{{ .Subcharts.two.Chart.Version }}"}\n',
    });
    const chart = unwrap(
      await resolveChart(
        { kind: 'local', path, source: 'parent' },
        {
          pulls: createChartPulls({
            helm: helm.reader,
            clock: systemClock,
            signal: new AbortController().signal,
            folder: await toFolder(),
          }),
          timeoutMs: 30_000,
          retry: { attempts: 1, delay: 0, backoff: 1 },
          folder: await toFolder(),
          workspace: folder.path(),
        },
      ),
    );
    const rendered = await helm.byHand('template', 'x', chart.path);
    expect(rendered).toContain('one: "1.4.0", two: "2.0.0"');
  });

  it('has no credential among its arguments, which anybody on the machine can read', async () => {
    const helm = await open(login(registry), login(new URL(repository.url).host));
    const seen: string[] = [];
    const run = patiently({
      onStarted: (pid) => seen.push(readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
    });
    unwrap(await helm.reader.pull({ chart: `oci://${registry}/charts/app`, folder: await toFolder() }, run));
    unwrap(await helm.reader.pull({ chart: 'app', repo: repository.url, folder: await toFolder() }, run));
    expect(seen.length).toBeGreaterThanOrEqual(3);
    expect(seen.join('\n')).not.toContain(PASSWORD);
    expect(await readFile(helm.tool.env.HELM_REPOSITORY_CONFIG ?? '', 'utf8')).toContain(PASSWORD);
  });
});
