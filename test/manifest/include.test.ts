import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadManifest } from '../../src/manifest/load.ts';
import { doublingLinks } from '../rig/doubling-links.ts';
import { type LoadOptions, load, loadValid, makeWorkspace } from './workspace.ts';

const MAIN = `version: 1
include: [apps/*/helm-lifecycle.yaml]
vars: {domain: example.com}
defaults: {namespace: shop, values: {a: main, b: main}, hooks: {preExec: [{run: ./shared.sh}]}}
environments: {prod: {defaults: {values: {b: main-prod}}, charts: {web: {values: {d: main-prod}}}}}
charts:
  - {name: db, path: chart, valuesFiles: v.yaml}
`;
const WEB = `defaults: {values: {c: web}}
environments: {prod: {charts: {web: {values: {d: web-prod, e: web-prod}}}}}
charts:
  - name: web
    path: chart
    needs: [db]
    valuesFiles: v.yaml
    values: {host: "web.\${vars.domain}"}
    hooks: {postExec: [{apply: extra.yaml}]}
`;
const CHART = 'name: chart\nversion: 1.0.0\n';
const files = {
  'v.yaml': 'x: main\n',
  'apps/web/helm-lifecycle.yaml': WEB,
  'apps/web/v.yaml': 'x: web\n',
  'apps/web/extra.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\n',
  'apps/web/chart/Chart.yaml': CHART,
  'apps/docs/README.md': 'no manifest',
};

async function placed(main: string, options: LoadOptions = {}): Promise<string[]> {
  const { issues } = await load(main, { ...options, files: { ...files, ...options.files } });
  return issues.map(
    ({ code, location, message }) => `${location?.file}:${location?.line} ${code}: ${message}`,
  );
}

describe('include', () => {
  test('charts of other files, with paths from their own folder and the needs of all', async () => {
    const { charts, folder } = await loadValid(MAIN, { files, environment: 'prod' });
    expect(charts.map(({ id, needs, namespace }) => [id, needs, namespace])).toEqual([
      ['db', [], 'shop'],
      ['web', ['db'], 'shop'],
    ]);
    const [db, web] = charts;
    expect(web?.source).toMatchObject({ path: join(folder, 'apps/web/chart') });
    expect(web?.values.files.map(({ path }) => path)).toEqual([join(folder, 'apps/web/v.yaml')]);
    expect(db?.values.files.map(({ path }) => path)).toEqual([join(folder, 'v.yaml')]);
    expect(web?.values.values).toEqual({
      ...{ a: 'main', b: 'main-prod', c: 'web', d: 'main-prod', e: 'web-prod' },
      host: 'web.example.com',
    });
    expect(db?.values.values).toEqual({ a: 'main', b: 'main-prod' });
    // A hook works where it is written.
    expect(web?.hooks.preExec.map((hook) => hook.folder)).toEqual([undefined]);
    expect(web?.hooks.postExec.map((hook) => hook.folder)).toEqual([join(folder, 'apps/web')]);
    expect(web?.location.file).toBe('apps/web/helm-lifecycle.yaml');
  });

  test('alone, when all charts are elsewhere', async () => {
    const { charts } = await loadValid(
      'version: 1\ninclude: apps/web/helm-lifecycle.yaml\nvars: {domain: x}\n',
      {
        files: {
          ...files,
          'apps/web/helm-lifecycle.yaml': WEB.replace('[db]', '[]')
            .replace('environments: {prod', 'defaults: {namespace: x}\nx-: {prod')
            .replace('defaults: {values: {c: web}}\n', ''),
        },
      },
    );
    expect(charts.map(({ id }) => id)).toEqual(['web']);
  });

  const web = 'apps/web/helm-lifecycle.yaml';
  test.each<[string, string, Record<string, string>, string]>([
    [
      'the same id',
      MAIN,
      { [web]: WEB.replace('name: web', 'name: db') },
      `${web}:4 duplicate-release: release \`shop/db\` is already deployed by the entry in helm-lifecycle.yaml:7`,
    ],
    [
      'a mistake in a values file',
      MAIN,
      { [web]: WEB.replace('v.yaml', 'w.yaml') },
      `${web}:7 file-not-found: \`w.yaml\` does not exist`,
    ],
    ['a typo', MAIN, { [web]: WEB.replace('needs', 'need') }, `${web}:6 unknown-key`],
    ['an unknown need', MAIN, { [web]: WEB.replace('[db]', '[dp]') }, `${web}:6 unknown-need`],
    [
      'an unknown variable',
      MAIN,
      { [web]: WEB.replace('vars.domain', 'vars.host') },
      `${web}:8 unknown-variable`,
    ],
    [
      'a key of the manifest',
      MAIN,
      { [web]: `registries: []\n${WEB}` },
      `${web}:1 unknown-key: an included file has no key \`registries\``,
    ],
    [
      'another include',
      MAIN,
      { [web]: `include: [../x.yaml]\n${WEB}` },
      `${web}:1 unknown-key: an included file includes no others`,
    ],
    ['an unknown environment', MAIN, { [web]: WEB.replace('prod', 'prd') }, `${web}:2 unknown-environment`],
    ['no YAML', MAIN, { [web]: 'a: [' }, `${web}:1 yaml-syntax`],
    [
      'a circle',
      MAIN.replace('apps/*/', ''),
      {},
      'helm-lifecycle.yaml:2 invalid-value: `helm-lifecycle.yaml` is this manifest itself',
    ],
    ['a way out', MAIN.replace('apps/*/helm', '../helm'), {}, 'helm-lifecycle.yaml:2 path-outside-workspace'],
    [
      'nothing',
      MAIN.replace('apps/*/helm', 'app/*/helm'),
      {},
      'helm-lifecycle.yaml:2 file-not-found: no file fits `app/*/helm-lifecycle.yaml`',
    ],
    [
      'a folder',
      MAIN.replace('apps/*/helm-lifecycle.yaml', 'apps/web'),
      {},
      'helm-lifecycle.yaml:2 manifest-unreadable',
    ],
    ['no charts at all', 'version: 1\n', {}, 'helm-lifecycle.yaml:1 missing-key'],
  ])('%s is an issue in its file', async (_, main, changed, expected) => {
    const all = await placed(main, { files: changed });
    expect(all.join('\n')).toContain(expected);
    expect(all.length).toBeLessThan(5);
  });

  test('ways to files that links double at every step have an end', async () => {
    const include = `include: [d0/${'*/'.repeat(15)}*.yaml]`;
    const workspace = await makeWorkspace({ 'helm-lifecycle.yaml': `version: 1\n${include}\n` });
    await doublingLinks(workspace);
    const { issues } = await loadManifest({ workspace, env: {} });
    expect(issues).toMatchObject([
      { code: 'file-unreadable', message: expect.stringContaining('fits more than 2000 files and folders') },
    ]);
  });

  test('a file to which several ways lead is included once', async () => {
    const main = `version: 1\ninclude: [d13/*/*/web.yaml]\n`;
    const workspace = await makeWorkspace({ 'helm-lifecycle.yaml': main, 'd15/chart/Chart.yaml': CHART });
    await doublingLinks(workspace, 'web.yaml', 'charts: [{name: web, namespace: shop, path: chart}]\n');
    const { manifest, issues } = await loadManifest({ workspace, env: {} });
    expect(issues).toEqual([]);
    expect(manifest?.charts.map(({ id }) => id)).toEqual(['web']);
  });

  test('a link out of the workspace is no way to a file', async () => {
    const elsewhere = await makeWorkspace({ 'helm-lifecycle.yaml': WEB });
    const workspace = await makeWorkspace({ 'helm-lifecycle.yaml': MAIN, 'apps/a/x': '', 'v.yaml': '' });
    await symlink(elsewhere, join(workspace, 'apps/web'));
    const { issues } = await loadManifest({ workspace, env: {} });
    expect(issues.map(({ code }) => code)).toContain('path-outside-workspace');
  });
});
