import { execFileSync } from 'node:child_process';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HelmReader } from '../../../../src/helm/contract.ts';
import type { Failure } from '../../../../src/model/result/failure.ts';
import { fail, ok } from '../../../../src/model/result.ts';
import { isMissed, type Lack } from '../../../../src/observe/chart/dependencies/lacking.ts';
import { createChartPulls } from '../../../../src/observe/chart/source/chart-pulls.ts';
import { type ChartSourceDeps, resolveChart } from '../../../../src/observe/chart/source/chart-source.ts';
import { chartYaml, useFolder } from '../../../rig/folder.ts';

const folder = useFolder();
type Pull = Parameters<HelmReader['pull']>[0];
let asked: Pull[];
/** What the next pulls fail with. */
let failures: Failure[];
let slept: number[];
let deps: ChartSourceDeps;

beforeEach(async () => {
  asked = [];
  failures = [];
  slept = [];
  await folder.write('stage', { '.keep': '' });
  await folder.write('published/remote', { 'Chart.yaml': chartYaml('remote', '1.5.0') });
  execFileSync('tar', ['-czf', folder.path('remote.tgz'), '-C', folder.path('published'), 'remote']);
  const helm: Pick<HelmReader, 'pull'> = {
    async pull(request) {
      asked.push(request);
      const failure = failures.shift();
      return failure ? fail(failure) : ok(folder.path('remote.tgz'));
    },
  };
  const pulls = createChartPulls({
    helm: helm as HelmReader,
    clock: {
      now: () => 0,
      sleep: async (ms) => {
        slept.push(ms);
      },
    },
    signal: new AbortController().signal,
    folder: folder.path('pulled'),
  });
  deps = {
    pulls,
    timeoutMs: 1000,
    retry: { attempts: 3, delay: 10, backoff: 2 },
    folder: folder.path('stage'),
    workspace: await realpath(folder.path()),
  };
});

const local = (name: string) =>
  resolveChart({ kind: 'local', path: folder.path(name), source: `charts/${name}` }, deps);

describe('a local chart', () => {
  it('is used where it is', async () => {
    await folder.write('api', { 'Chart.yaml': chartYaml('api', '1.2.3', 'appVersion: 7') });
    expect(await local('api')).toEqual({
      ok: true,
      value: {
        path: folder.path('api'),
        name: 'api',
        version: '1.2.3',
        appVersion: '7',
        source: 'charts/api',
        fetchedDependencies: [],
        warnings: [],
        lacks: [],
      },
    });
  });

  it('may be an archive', async () => {
    expect(await local('remote.tgz')).toMatchObject({ value: { name: 'remote', version: '1.5.0' } });
  });

  it.each<[string, Record<string, string>, string]>([
    ['there is no Chart.yaml', { 'values.yaml': '' }, 'charts/x: there is no Chart.yaml'],
    ['its Chart.yaml has no version', { 'Chart.yaml': 'name: x' }, 'x/Chart.yaml: there is no `version`'],
    ['its Chart.yaml is a list', { 'Chart.yaml': '- x' }, 'x/Chart.yaml: Chart.yaml is no mapping'],
    ['its Chart.yaml is no YAML', { 'Chart.yaml': 'name: [' }, 'x/Chart.yaml: Chart.yaml is no YAML'],
    [
      'its ignore rules are wrong',
      { 'Chart.yaml': chartYaml('x'), '.helmignore': '**' },
      '.helmignore has the pattern "**"',
    ],
  ])('is refused when %s', async (_when, files, message) => {
    await folder.write('x', files);
    expect(await local('x')).toMatchObject({
      failure: { reason: 'chart', message: expect.stringContaining(message) },
    });
  });

  it('is refused when it does not exist', async () => {
    expect(await local('none')).toMatchObject({
      failure: { reason: 'chart', message: expect.stringMatching(/^charts\/none: .*no such file/) },
    });
  });
});

describe('missing dependencies', () => {
  const dependsOn = (repository: string, version = '1.x') =>
    chartYaml(
      'api',
      '1.0.0',
      `dependencies:\n- {name: remote, version: ${version}, repository: "${repository}"}\n`,
    );

  it('are pulled into a staged copy, and the checkout stays as it was', async () => {
    await folder.write('api', {
      'Chart.yaml': dependsOn('https://charts.example/stable'),
      'templates/a.yaml': 'a',
    });
    const resolved = await local('api');
    expect(resolved).toMatchObject({
      value: { path: folder.path('stage/chart'), fetchedDependencies: ['remote 1.x'] },
    });
    expect(asked).toEqual([
      {
        chart: 'remote',
        repo: 'https://charts.example/stable',
        version: '1.x',
        folder: folder.path('pulled'),
      },
    ]);
    expect(await readFile(folder.path('stage/chart/charts/remote-1.x/Chart.yaml'), 'utf8')).toContain(
      '1.5.0',
    );
    expect(await readFile(folder.path('stage/chart/templates/a.yaml'), 'utf8')).toBe('a');
    expect(await readdir(folder.path('api'))).toEqual(['Chart.yaml', 'templates']);
  });

  it('come at the version of the lock', async () => {
    const lock = 'dependencies:\n- {name: remote, version: 1.5.0, repository: "oci://r.example/charts"}\n';
    await folder.write('api', { 'Chart.yaml': dependsOn('oci://r.example/charts/'), 'Chart.lock': lock });
    await local('api');
    expect(asked).toMatchObject([{ chart: 'oci://r.example/charts/remote', version: '1.5.0' }]);
  });

  it('are those whose version in charts/ does not fit, which then is not deployed beside the right one', async () => {
    await folder.write('api', {
      'Chart.yaml': dependsOn('https://charts.example'),
      'charts/remote/Chart.yaml': chartYaml('remote', '0.9.0'),
      'charts/other/Chart.yaml': chartYaml('other'),
    });
    expect(await local('api')).toMatchObject({ value: { fetchedDependencies: ['remote 1.x'] } });
    expect(await readdir(folder.path('stage/chart/charts'))).toEqual(['other', 'remote-1.x']);
  });

  it('are none when charts/ has them, as folder or archive', async () => {
    await folder.write('api', {
      'Chart.yaml': dependsOn('https://charts.example'),
      'charts/any-name/Chart.yaml': chartYaml('remote', '1.0.1'),
    });
    expect(await local('api')).toMatchObject({
      value: { path: folder.path('api'), fetchedDependencies: [] },
    });
    expect(asked).toEqual([]);
  });

  it('are none when charts/ has them and the lock file does not', async () => {
    await folder.write('api', {
      'Chart.yaml': dependsOn('https://charts.example'),
      'Chart.lock': 'dependencies: []\n',
      'charts/any-name/Chart.yaml': chartYaml('remote', '1.0.1'),
    });
    expect(await local('api')).toMatchObject({
      value: { path: folder.path('api'), fetchedDependencies: [] },
    });
    expect(asked).toEqual([]);
  });

  it('are copied from beside the chart without Helm', async () => {
    await folder.write('api', { 'Chart.yaml': dependsOn('file://../remote') });
    await folder.write('remote', { 'Chart.yaml': chartYaml('remote', '1.1.0'), 'templates/_h.tpl': 'x' });
    expect(await local('api')).toMatchObject({ value: { fetchedDependencies: ['remote 1.x'] } });
    expect(await readFile(folder.path('stage/chart/charts/remote-1.x/templates/_h.tpl'), 'utf8')).toBe('x');
    expect(asked).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['the folder beside has another version', dependsOn('file://../remote', '^2'), 'has version 1.1.0'],
    ['the repository is a local alias', dependsOn('@stable'), 'repository "@stable" is no address'],
    ['there is no repository', dependsOn(''), 'is not in charts/ and has no `repository`'],
  ])('are a failure when %s', async (_when, chart, message) => {
    await folder.write('api', { 'Chart.yaml': chart });
    await folder.write('remote', { 'Chart.yaml': chartYaml('remote', '1.1.0') });
    expect(await local('api')).toMatchObject({
      failure: { reason: 'chart', message: expect.stringContaining(message) },
    });
  });

  it('are a failure when the lock does not have them', async () => {
    await folder.write('api', {
      'Chart.yaml': dependsOn('https://charts.example'),
      'Chart.lock': 'dependencies: []\n',
    });
    expect(await local('api')).toMatchObject({
      failure: { message: 'api/Chart.yaml: dependency remote 1.x is not in the lock file' },
    });
    await folder.write('api', {
      'Chart.yaml': dependsOn('https://charts.example'),
      'Chart.lock': 'dependencies: [{name: remote, version: 2.0.0, repository: "https://charts.example"}]\n',
    });
    expect(await local('api')).toMatchObject({
      failure: {
        message: 'api/Chart.yaml: Chart.yaml asks for remote 1.x, and the lock file has 2.0.0',
      },
    });
  });
});

describe('a dependency of a dependency', () => {
  const dependsOn = (...names: string[]) =>
    `dependencies:\n${names.map((it) => `- {name: ${it}, version: 1.0.0, repository: "file://../${it}"}\n`).join('')}`;

  it('comes along, through as many levels as there are', async () => {
    await folder.write('api', { 'Chart.yaml': chartYaml('api', '1.0.0', dependsOn('mid')) });
    await folder.write('mid', { 'Chart.yaml': chartYaml('mid', '1.0.0', dependsOn('leaf', 'other')) });
    await folder.write('leaf', { 'Chart.yaml': chartYaml('leaf', '1.0.0', dependsOn('other')) });
    await folder.write('other', { 'Chart.yaml': chartYaml('other'), 'templates/x.yaml': 'x' });
    expect(await local('api')).toMatchObject({
      value: { fetchedDependencies: ['mid 1.0.0', 'leaf 1.0.0', 'other 1.0.0', 'other 1.0.0'] },
    });
    const deepest = 'stage/chart/charts/mid-1.0.0/charts/leaf-1.0.0/charts/other-1.0.0/templates/x.yaml';
    expect(await readFile(folder.path(deepest), 'utf8')).toBe('x');
  });

  it('is pulled when it is elsewhere', async () => {
    const remote = 'dependencies: [{name: remote, version: 1.x, repository: "oci://r.example/charts"}]\n';
    await folder.write('api', { 'Chart.yaml': chartYaml('api', '1.0.0', dependsOn('mid')) });
    await folder.write('mid', { 'Chart.yaml': chartYaml('mid', '1.0.0', remote) });
    expect(await local('api')).toMatchObject({ value: { fetchedDependencies: ['mid 1.0.0', 'remote 1.x'] } });
    expect(asked).toMatchObject([{ chart: 'oci://r.example/charts/remote' }]);
  });
});

describe('what a chart leaves out', () => {
  const lib = 'dependencies: [{name: lib, version: 1.0.0, repository: "file://../lib"}]\n';

  it('is left out of itself, not of its dependencies, which have rules of their own', async () => {
    await folder.write('api', {
      'Chart.yaml': chartYaml('api', '1.0.0', lib),
      '.helmignore': '*.md\n',
      'a.md': '',
      'b.txt': '',
    });
    const own = { '.helmignore': '*.txt\n', 'a.md': '', 'b.txt': '' };
    await folder.write('lib', { 'Chart.yaml': chartYaml('lib'), ...own });
    await local('api');
    expect((await readdir(folder.path('stage/chart'), { recursive: true })).sort()).toEqual([
      'Chart.yaml',
      'b.txt',
      'charts',
      'charts/lib-1.0.0',
      'charts/lib-1.0.0/.helmignore',
      'charts/lib-1.0.0/Chart.yaml',
      'charts/lib-1.0.0/a.md',
    ]);
  });
});

describe('two versions of one chart', () => {
  it('are both wanted by their aliases, one in charts/ and one that is pulled', async () => {
    const dependencies = `dependencies:
- {name: remote, alias: old, version: 0.9.0, repository: "https://charts.example"}
- {name: remote, alias: new, version: 1.x, repository: "https://charts.example"}
`;
    await folder.write('api', {
      'Chart.yaml': chartYaml('api', '1.0.0', dependencies),
      'charts/remote/Chart.yaml': chartYaml('remote', '0.9.0'),
    });
    expect(await local('api')).toMatchObject({ value: { fetchedDependencies: ['remote 1.x'] } });
    expect(await readdir(folder.path('stage/chart/charts'))).toEqual(['remote', 'remote-1.x']);
  });
});

describe('a chart in charts/ in another version than was asked for', () => {
  const dependsOn = (repository: string, version = '0.2.0') =>
    chartYaml(
      'api',
      '1.0.0',
      `dependencies: [{name: sub, version: "${version}", repository: "${repository}"}]\n`,
    );

  it.each<[string, string, string, string]>([
    ['the folder beside is gone', dependsOn('file://../gone'), '0.1.0', ''],
    ['nothing says where it comes from', dependsOn(''), '0.1.0', ''],
    ['the registry is gone', dependsOn('https://charts.example'), '0.1.0', 'no such host'],
    [
      'it is a release candidate',
      dependsOn('https://charts.example', '>=1.0.0'),
      '1.2.0-rc.1',
      'no such host',
    ],
  ])('is deployed as it is, with a warning, when %s', async (_when, chart, version, why) => {
    failures = [{ reason: 'connection', message: 'no such host' }];
    await folder.write('api', { 'Chart.yaml': chart, 'charts/sub/Chart.yaml': chartYaml('sub', version) });
    const resolved = await local('api');
    expect(resolved).toMatchObject({ value: { fetchedDependencies: [] } });
    const { warnings, path } = (resolved as { value: { warnings: string[]; path: string } }).value;
    expect(warnings).toEqual([expect.stringContaining(`charts/sub is ${version}, and Chart.yaml asks for`)]);
    expect(warnings[0]).toContain(why);
    expect(await readFile(`${path}/charts/sub/Chart.yaml`, 'utf8')).toContain(version);
  });
});

describe('a chart in charts/ in another version that Helm would not deploy', () => {
  it.each([
    ['it has an alias', '[{name: sub, alias: two, version: 0.3.0, repository: URL}]', 'sub 0.3.0'],
    [
      'another dependency asks for it',
      '[{name: sub, alias: one, version: 0.2.0}, {name: sub, version: 0.3.0, repository: URL}]',
      'sub 0.3.0',
    ],
  ])('is no stand-in when %s, and both versions are named', async (_when, dependencies, asked) => {
    for (const [url, why] of [
      ['file://../gone', 'there is no folder ../gone'],
      ['https://charts.example', 'no such host'],
    ] as const) {
      failures = [{ reason: 'chart', message: 'no such host' }];
      await folder.write('api', {
        'Chart.yaml': chartYaml('api', '1.0.0', `dependencies: ${dependencies.replace('URL', `"${url}"`)}\n`),
        'charts/sub/Chart.yaml': chartYaml('sub', '0.2.0'),
      });
      const text = JSON.stringify(await local('api'));
      for (const part of [asked, 'charts/sub is 0.2.0', why]) expect(text).toContain(part);
    }
  });
});

async function lacksOf(name: string): Promise<Lack[]> {
  const chart = await local(name);
  return chart.ok ? chart.value.lacks : [];
}

describe('a chart in charts/ without its own dependency', () => {
  it('is deployed with a warning, at any level', async () => {
    const needs = (name: string) => `dependencies: [{name: ${name}, version: 1.0.0}]\n`;
    await folder.write('api', {
      'Chart.yaml': chartYaml('api'),
      'charts/mid/Chart.yaml': chartYaml('mid', '1.0.0', needs('leaf')),
      'charts/top/Chart.yaml': chartYaml('top', '1.0.0', needs('mid')),
      'charts/top/charts/mid/Chart.yaml': chartYaml('mid', '1.0.0', needs('leaf')),
    });
    const says = (path: string) =>
      expect.stringContaining(`api/charts/${path} does not have its dependency leaf 1.0.0`);
    const texts = (await lacksOf('api')).map(({ text }) => text);
    expect(texts).toEqual([says('mid'), says('top/charts/mid')]);
  });

  it.each([
    ['the values of the chart itself', { leaf: { on: false } }, {}, {}, false],
    ['the values of the chart above', {}, { mid: { leaf: { on: false } } }, {}, false],
    ['the user over both', { leaf: { on: false } }, {}, { mid: { leaf: { on: true } } }, true],
    ['the user, who switches the chart above off', {}, {}, { mid: { on: false } }, false],
    ['a tag', {}, {}, { tags: { big: false } }, false],
    ['nothing', {}, {}, {}, true],
  ])('is missed as %s decides', async (_what, inner, outer, user, missed) => {
    const leaf = '{name: leaf, version: 1.0.0, condition: "other, leaf.on", tags: [big]}';
    await folder.write('api', {
      'Chart.yaml': chartYaml(
        'api',
        '1.0.0',
        'dependencies: [{name: mid, version: 1.0.0, condition: mid.on}]\n',
      ),
      'values.yaml': JSON.stringify(outer),
      'charts/mid/Chart.yaml': chartYaml('mid', '1.0.0', `dependencies: [${leaf}]\n`),
      'charts/mid/values.yaml': JSON.stringify(inner),
    });
    const lacks = await lacksOf('api');
    expect(lacks.map((lack) => isMissed(lack, user))).toEqual([missed]);
  });

  it('costs no time, however many aliases there are of aliases', async () => {
    const many = (name: string) =>
      Array.from(
        { length: 300 },
        (_, at) => `{name: ${name}, alias: ${name}${at}, version: 1.0.0, condition: "a.b${at}"}`,
      );
    const needs = (name: string) => `dependencies: [${many(name).join(', ')}]\n`;
    await folder.write('api', {
      'Chart.yaml': chartYaml('api', '1.0.0', needs('one')),
      'charts/one/Chart.yaml': chartYaml('one', '1.0.0', needs('two')),
      'charts/one/charts/two/Chart.yaml': chartYaml('two', '1.0.0', needs('three')),
      'charts/one/charts/two/charts/three/Chart.yaml': chartYaml(
        'three',
        '1.0.0',
        'dependencies: [{name: leaf, version: 1.0.0}]\n',
      ),
    });
    const lacks = await lacksOf('api');
    expect(lacks).toHaveLength(1);
    expect(lacks.every((lack) => lack.layers.length < 1_000 && isMissed(lack, {}))).toBe(true);
  });

  it('is asked for twice and not for long where another version can stand in', async () => {
    const refused: Failure = { reason: 'connection', message: 'refused', transient: true };
    failures = [refused, refused, refused];
    await folder.write('api', {
      'Chart.yaml': chartYaml(
        'api',
        '1.0.0',
        'dependencies: [{name: sub, version: 0.3.0, repository: "https://charts.example"}]\n',
      ),
      'charts/sub/Chart.yaml': chartYaml('sub', '0.2.0'),
    });
    expect(await local('api')).toMatchObject({ ok: true });
    expect([asked.length, slept.length]).toEqual([2, 1]);
  });
});

describe('a chart from elsewhere', () => {
  it('is pulled by its reference', async () => {
    const chart = await resolveChart({ kind: 'oci', reference: 'oci://r/remote', version: '^1' }, deps);
    expect(chart).toMatchObject({
      value: { path: folder.path('remote.tgz'), version: '1.5.0', source: 'oci://r/remote' },
    });
    expect(asked).toEqual([{ chart: 'oci://r/remote', version: '^1', folder: folder.path('pulled') }]);
  });

  it('is pulled from a repository', async () => {
    await resolveChart({ kind: 'repository', url: 'https://charts.example', name: 'remote' }, deps);
    expect(asked).toEqual([
      { chart: 'remote', repo: 'https://charts.example', folder: folder.path('pulled') },
    ]);
  });

  it('is tried again after failures that can pass, with growing delays', async () => {
    const refused: Failure = { reason: 'connection', message: 'refused', transient: true };
    failures = [refused, refused];
    expect(await resolveChart({ kind: 'oci', reference: 'oci://r/remote' }, deps)).toMatchObject({
      ok: true,
    });
    expect(slept).toEqual([10, 20]);
  });

  it('is not tried again after others, nor more often than allowed', async () => {
    const refused: Failure = { reason: 'connection', message: 'refused', transient: true };
    failures = [{ reason: 'chart', message: 'not found' }];
    expect(await resolveChart({ kind: 'oci', reference: 'oci://r/remote' }, deps)).toMatchObject({
      ok: false,
    });
    failures = [refused, refused, refused, refused];
    expect(await resolveChart({ kind: 'oci', reference: 'oci://r/remote' }, deps)).toMatchObject({
      ok: false,
    });
    expect(asked).toHaveLength(4);
  });
});
