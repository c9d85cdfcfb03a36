import { mkdir, realpath, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkChart } from '../../../../src/observe/chart/source/check-chart.ts';
import { doublingLinks } from '../../../rig/doubling-links.ts';
import { chartYaml, useFolder } from '../../../rig/folder.ts';

const folder = useFolder();

/** `code file:line:column message`, one each. */
async function issues(files: Record<string, string>): Promise<string[]> {
  await folder.write('repo', files);
  const workspace = await realpath(folder.path('repo'));
  const found = await checkChart({ path: folder.path('repo/app'), written: 'app' }, workspace);
  return found.map(({ code, message, location: at }) =>
    at ? `${code} ${at.file}:${at.line}:${at.column} ${message}` : `${code} ${message}`,
  );
}

const app = (...lines: string[]) => ({ 'app/Chart.yaml': `${chartYaml('app')}${lines.join('\n')}\n` });
const dependsOn = (...dependencies: string[]) => app('dependencies:', ...dependencies.map((it) => `- ${it}`));

describe('a local chart is checked without Helm, and refused where Helm would refuse it:', () => {
  it.each<[string, string, string]>([
    [
      'an unknown apiVersion',
      'apiVersion: v3',
      'app/Chart.yaml:1:13 there is no `apiVersion` `v3` of charts',
    ],
    ['a name that is a path', 'name: ../c', 'app/Chart.yaml:2:7 `../c` is no name of a chart'],
    ['a version that is none', 'version: abc', 'app/Chart.yaml:3:10 `abc` is no version'],
    ['a version that is a list', 'version: [1]', 'app/Chart.yaml:3:10 `version` must be text'],
    ['an unknown type', 'type: other', 'app/Chart.yaml:4:7 there is no `type` `other` of charts'],
    ['a library', 'type: library', 'app/Chart.yaml:4:7 `app` is a library chart, which cannot be installed'],
    ['keywords that are no list', 'keywords: abc', 'app/Chart.yaml:4:11 `keywords` must be a list'],
    [
      'a maintainer that is nothing',
      'maintainers: [~]',
      'app/Chart.yaml:4:15 `maintainers.0` must be a mapping',
    ],
    [
      'a maintainer whose name is a list',
      'maintainers: [{name: [a]}]',
      'app/Chart.yaml:4:22 `maintainers.0.name` must be text',
    ],
    [
      'dependencies that are a mapping',
      'dependencies: {}',
      'app/Chart.yaml:4:15 `dependencies` must be a list',
    ],
    [
      'annotations with a list',
      'annotations: {a: []}',
      'app/Chart.yaml:4:14 `annotations` must be a mapping of texts',
    ],
    ['deprecated: maybe', 'deprecated: maybe', 'app/Chart.yaml:4:13 `deprecated` must be `true` or `false`'],
  ])('%s', async (_what, line, issue) => {
    const [key = ''] = line.split(':');
    const known = ['apiVersion: v2', 'name: app', 'version: 1.0.0'];
    const lines = known.map((it) => (it.startsWith(`${key}:`) ? line : it));
    const text = [...lines, ...(lines.includes(line) ? [] : [line])].join('\n');
    expect(await issues({ 'app/Chart.yaml': text })).toEqual([`invalid-chart ${issue}`]);
  });

  it.each<[string, string, string]>([
    [
      'a name that leads out',
      '{name: "../../x", version: 1.0.0}',
      ':5:10 the dependency `../../x` has no name of a chart',
    ],
    ['no name', '{version: 1.0.0}', ':5:3 a dependency has no `name`'],
    ['an alias that is a path', '{name: x, alias: ../y}', ':5:20 `../y` is no `alias`'],
    [
      'no repository, and not there',
      '{name: x, version: 1.0.0}',
      ':5:10 dependency x 1.0.0 is not in charts/ and has no `repository`',
    ],
    [
      'a name of `helm repo add`',
      '{name: x, repository: "@stable"}',
      ':5:25 repository "@stable" is no address',
    ],
    [
      'another name',
      '{name: x, repository: "file://../lib"}',
      ':5:10 dependency x: the chart there is called lib',
    ],
    [
      'another version',
      '{name: lib, version: ^2, repository: "file://../lib"}',
      ':5:24 dependency lib ^2: the chart there has version 1.0.0',
    ],
    ['itself', '{name: app, repository: "file://../app"}', ':5:27 the chart in `../app` depends on this one'],
  ])('a dependency with %s', async (_what, dependency, issue) => {
    const lib = { 'lib/Chart.yaml': chartYaml('lib') };
    const code = issue.includes('../../x') ? 'path-outside-workspace' : 'invalid-chart';
    expect(await issues({ ...dependsOn(dependency), ...lib })).toEqual([`${code} app/Chart.yaml${issue}`]);
  });

  it('more dependencies than anybody has, and of many problems the first ones', async () => {
    const many = (text: string) => Array.from({ length: 501 }, (_, index) => text.replace('N', `${index}`));
    expect(await issues(dependsOn(...many('{name: aN, repository: "https://charts.example"}')))).toEqual([
      'invalid-chart app/Chart.yaml:5:1 the chart has more than 500 dependencies',
    ]);
    expect(await issues(dependsOn(...many('{name: aN}').slice(0, 100)))).toHaveLength(50);
    expect(await issues(app('keywords:', ...many('- [N]')))).toHaveLength(50);
  });

  it.each(['Chart.yaml', 'Chart.lock'])('more values in %s than can be read', async (name) => {
    const text = `${chartYaml('app')}keywords: [${'a,'.repeat(500_001)}]\n`;
    expect(await issues({ ...app(), [`app/${name}`]: text })).toEqual([
      `invalid-chart app/${name}:1:1 ${name} has more than 500,000 values`,
    ]);
  });

  it('two dependencies of one name', async () => {
    expect(await issues(dependsOn('{name: x, alias: z}', '{name: z}'))).toEqual([
      'invalid-chart app/Chart.yaml:6:10 two dependencies are called `z`',
    ]);
  });

  it('a dependency of a dependency that is not there, in the file of the latter', async () => {
    const files = {
      ...dependsOn('{name: mid, repository: "file://../mid"}'),
      'mid/Chart.yaml': chartYaml(
        'mid',
        '1.0.0',
        'dependencies: [{name: leaf, repository: "file://../leaf"}]\n',
      ),
    };
    expect(await issues(files)).toEqual([
      'file-not-found mid/Chart.yaml:4:41 dependency leaf: there is no folder ../leaf',
    ]);
  });

  it('charts that depend on each other', async () => {
    const files = {
      ...dependsOn('{name: mid, repository: "file://../mid"}'),
      'mid/Chart.yaml': chartYaml(
        'mid',
        '1.0.0',
        'dependencies: [{name: app, repository: "file://../app"}]\n',
      ),
    };
    expect(await issues(files)).toEqual([
      'invalid-chart mid/Chart.yaml:4:40 the chart in `../app` depends on this one',
    ]);
  });

  it('a file in charts/ that is no chart, unless Helm passes over it', async () => {
    expect(await issues({ ...app(), 'app/charts/README.md': '', 'app/charts/_notes': '' })).toEqual([
      'invalid-chart app/charts/README.md is no chart',
    ]);
  });

  it('the same in charts/ of a subchart', async () => {
    const sub = { 'app/charts/sub/Chart.yaml': chartYaml('sub'), 'app/charts/sub/charts/NOTES.txt': '' };
    expect(await issues({ ...app(), ...sub })).toEqual([
      'invalid-chart app/charts/sub/charts/NOTES.txt is no chart',
    ]);
  });

  it('a .helmignore that leaves out Chart.yaml', async () => {
    expect(await issues({ ...app(), 'app/.helmignore': 'Chart.yaml\n' })).toEqual([
      'invalid-chart .helmignore leaves out Chart.yaml',
    ]);
  });

  it('a folder in charts/ without a Chart.yaml', async () => {
    expect(await issues({ ...app(), 'app/charts/x/values.yaml': '' })).toEqual([
      'invalid-chart app/charts/x is no chart: there is no Chart.yaml in it',
    ]);
  });

  it('.helmignore that leaves out what it depends on', async () => {
    const files = {
      ...dependsOn('{name: a, version: 1.0.0, repository: "file://../a"}'),
      'app/.helmignore': 'charts/\n',
      'app/charts/a/Chart.yaml': chartYaml('a'),
      'a/Chart.yaml': chartYaml('a'),
    };
    expect(await issues(files)).toEqual([
      'invalid-chart app/Chart.yaml:5:10 .helmignore leaves out charts/a-1.0.0.tgz, so dependency a 1.0.0 cannot be deployed',
    ]);
  });
});

describe('nothing that a chart names is read outside of the workspace:', () => {
  it.each(['../../outside', '../link', '../../repo2/lib', '/etc'])('a dependency in %s', async (path) => {
    await folder.write('outside', { 'Chart.yaml': chartYaml('lib') });
    await folder.write('repo2/lib', { 'Chart.yaml': chartYaml('lib') });
    await mkdir(folder.path('repo'));
    await symlink(folder.path('outside'), folder.path('repo/link'));
    expect(await issues(dependsOn(`{name: lib, repository: "file://${path}"}`))).toEqual([
      `path-outside-workspace app/Chart.yaml:5:27 the path \`${path}\` leads out of the workspace`,
    ]);
  });

  it('a link in a dependency of a dependency', async () => {
    await folder.write('outside', { secret: 'x' });
    await folder.write('repo/lib', { 'Chart.yaml': chartYaml('lib') });
    await symlink(folder.path('outside'), folder.path('repo/lib/files'));
    const [issue] = await issues(dependsOn('{name: lib, repository: "file://../lib"}'));
    expect(issue).toMatch(
      /^invalid-chart the symbolic link \S+\/repo\/lib\/files leads out of the workspace$/,
    );
  });

  it('and links that lead to ever more links end', async () => {
    await folder.write('repo', app());
    await doublingLinks(folder.path('repo'));
    await symlink('../d0', folder.path('repo/app/files'));
    expect(await issues({})).toEqual([
      expect.stringMatching(/it has more than 500 symbolic links to folders and dependencies in folders$/),
    ]);
  });

  it('and patterns that are compared with ever more files end', async () => {
    const names = Array.from({ length: 400 }, (_, index) => [`app/${'n'.repeat(200)}${index}`, '']);
    const patterns = `${'x'.repeat(1_000)}\n`.repeat(40);
    const files = { ...app(), ...Object.fromEntries(names), 'app/.helmignore': patterns };
    expect(await issues(files)).toEqual([
      expect.stringMatching(/its \.helmignore has more patterns than can be compared with all its files$/),
    ]);
  });

  it('and dependencies that have ever more dependencies end', async () => {
    for (let level = 0; level < 15; level++) {
      const next = `repository: "file://../d${level + 1}"`;
      const dependencies = ['a', 'b'].map((alias) => `{name: d${level + 1}, alias: ${alias}, ${next}}`);
      const chart = chartYaml(`d${level}`, '1.0.0', `dependencies: [${dependencies.join(', ')}]\n`);
      await folder.write(`repo/d${level}`, { 'Chart.yaml': chart });
    }
    await folder.write('repo/d15', { 'Chart.yaml': chartYaml('d15') });
    const found = await issues(dependsOn('{name: d0, repository: "file://../d0"}'));
    expect(new Set(found)).toEqual(
      new Set([
        expect.stringMatching(/it has more than 500 symbolic links to folders and dependencies in folders$/),
      ]),
    );
  });
});

describe('a local chart is fine', () => {
  it('when the lock lacks what charts/ has', async () => {
    const files = {
      ...dependsOn('{name: sub, version: 0.2.0, repository: "https://charts.example"}'),
      'app/Chart.lock': 'dependencies: []\n',
      'app/charts/sub/Chart.yaml': chartYaml('sub', '0.2.0'),
    };
    expect(await issues(files)).toEqual([]);
  });

  it('with all that Helm reads leniently', async () => {
    const text =
      'name: 1.5\nversion: v1.2\nappVersion: 3\nkeywords: [1, true]\nannotations: {a: 1}\ntype: ""\n';
    expect(await issues({ 'app/Chart.yaml': text })).toEqual([]);
  });
});
