import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadManifest } from '../../src/manifest/load.ts';
import { describeIssues, load, loadValid, makeWorkspace } from './workspace.ts';

const BASE = `version: 1
defaults: {namespace: web}
charts:
  - name: api
    path: chart
`;

/** The only chart of a manifest that continues BASE. */
async function chart(more = '', options: Parameters<typeof load>[1] = {}) {
  const manifest = await loadValid(BASE + more, options);
  const [entry] = manifest.charts;
  if (entry === undefined) throw new Error('no chart');
  return entry;
}

describe('defaults', () => {
  test('an entry that says nothing has every setting', async () => {
    expect((await chart()).settings).toEqual({
      createNamespace: true,
      namespaceLabels: {},
      namespaceAnnotations: {},
      atomic: true,
      rollbackOn: ['exec', 'postExec', 'validate'],
      forceUpgrade: false,
      conflicts: 'overwrite',
      takeOwnership: false,
      skipSchemaValidation: false,
      allowNamespaceDeletion: false,
      reinstallRestore: false,
      timeout: 180_000,
      wait: true,
      waitForJobs: false,
      ready: [],
      settle: 5_000,
      unchanged: 'repair',
      dryRun: false,
      noHooks: false,
      retry: { attempts: 3, delay: 10_000, backoff: 2 },
      failFast: { enabled: true, grace: 30_000 },
      test: { enabled: false, timeout: 120_000 },
      unlock: { mode: 'auto', minAge: 'auto' },
      lockTimeout: 300_000,
      patches: [],
      drift: { ignore: [] },
      historyMax: 10,
      protected: false,
      allowFailure: false,
    });
  });

  test('a part of `crds`, `retry`, `failFast` or `test` leaves the rest of it as it was', async () => {
    const { settings } = await chart(
      '    crds: {policy: create}\n    retry: {attempts: 5}\n    test: {enabled: true}\n    failFast: {grace: 2m}\n',
    );
    expect(settings.crds).toEqual({ policy: 'create', paths: [], deleteOnDestroy: false });
    expect(settings.retry).toEqual({ attempts: 5, delay: 10_000, backoff: 2 });
    expect(settings.test).toEqual({ enabled: true, timeout: 120_000 });
    expect(settings.failFast).toEqual({ enabled: true, grace: 120_000 });
  });

  test('maps of the file merge key by key, lists replace, hooks come first', async () => {
    const manifest = await loadValid(`version: 1
defaults:
  namespace: web
  values: {a: {x: 1, z: 1}, list: [1, 2]}
  tags: [one]
  hooks: {preExec: [{run: first}]}
charts:
  - name: api
    path: chart
    values: {a: {z: 2}, list: [3]}
    tags: [two]
    hooks: {preExec: [{run: second}]}
`);
    const [entry] = manifest.charts;
    expect(entry?.values.values).toEqual({ a: { x: 1, z: 2 }, list: [3] });
    expect(entry?.tags).toEqual(['two']);
    expect(entry?.hooks.preExec.map(({ id, item }) => [id, item.spec.run])).toEqual([
      ['api/preExec/0', 'first'],
      ['api/preExec/1', 'second'],
    ]);
    expect(entry?.hooks.preExec.map(({ location }) => location.line)).toEqual([6, 12]);
  });
});

describe('environments', () => {
  const TEXT = `version: 1
id: shop
cluster: {context: base, minVersion: "1.28"}
defaults: {namespace: web, timeout: 1m}
hooks: {before: [{run: base}]}
environments:
  staging:
    cluster: {context: staging}
    defaults: {namespace: staging}
    hooks: {before: [{run: staging}]}
    charts: {api: {values: {replicas: 1}, chart: "oci://x.io/api", version: 1.0.0-rc.1}}
charts:
  - {name: api, path: chart, values: {replicas: 3, keep: true}}
  - {name: db, path: chart, namespace: data}
`;

  test('the base alone', async () => {
    const manifest = await loadValid(TEXT);
    expect(manifest).toMatchObject({ id: 'shop', cluster: { context: 'base', minVersion: '1.28' } });
    expect(manifest.charts.map(({ namespace }) => namespace)).toEqual(['web', 'data']);
  });

  test('is merged over the base, its defaults below what an entry says itself', async () => {
    const manifest = await loadValid(TEXT, { environment: 'staging' });
    expect(manifest.cluster).toMatchObject({ context: 'staging', minVersion: '1.28' });
    expect(manifest.runHooks.before.map(({ item }) => item.spec.run)).toEqual(['base', 'staging']);
    expect(manifest.charts.map(({ namespace }) => namespace)).toEqual(['staging', 'data']);
    expect(manifest.charts[0]?.values.values).toEqual({ replicas: 1, keep: true });
    expect(manifest.charts[0]?.settings.timeout).toBe(60_000);
  });

  test('another source of a chart replaces the one of the base', async () => {
    const manifest = await loadValid(TEXT, { environment: 'staging' });
    expect(manifest.charts[0]?.source).toEqual({
      kind: 'oci',
      ref: 'oci://x.io/api',
      version: '1.0.0-rc.1',
      written: 'oci://x.io/api',
    });
  });

  test('one that is not there is named with a suggestion', async () => {
    const { issues } = await load(TEXT, { environment: 'stagin' });
    expect(issues).toMatchObject([{ code: 'unknown-environment', hint: 'did you mean `staging`?' }]);
  });

  test('variables only have to be set for the chosen one', async () => {
    const text = TEXT.replace('context: staging', 'context: "${env.CONTEXT}"');
    await loadValid(text);
    expect(describeIssues((await load(text, { environment: 'staging' })).issues)).toEqual([
      'unset-variable 8:25',
    ]);
  });

  test('a wrong value that one brings is wrong where it stands', async () => {
    const text = TEXT.replace('replicas: 1}', 'replicas: 1}, timeout: soon');
    expect(describeIssues((await load(text, { environment: 'staging' })).issues)).toEqual([
      'invalid-value 11:52',
    ]);
  });
});

describe('needs', () => {
  test('order the entries, the most needed first', async () => {
    const manifest = await loadValid(`version: 1
defaults: {namespace: web}
charts:
  - {name: web, path: chart, needs: [api, tag:infra]}
  - {name: other, path: chart}
  - {name: api, path: chart, needs: [db]}
  - {name: db, path: chart, tags: [infra]}
  - {name: dns, path: chart, tags: [infra], needs: [tag:infra]}
`);
    expect(manifest.charts.map(({ id, needs }) => [id, needs])).toEqual([
      ['db', []],
      ['api', ['db']],
      ['dns', ['db']],
      ['web', ['api', 'db', 'dns']],
      ['other', []],
    ]);
  });

  test('count as done when they are disabled, skipped, or optional and not there', async () => {
    const manifest = await loadValid(`version: 1
defaults: {namespace: web}
charts:
  - {name: web, path: chart, needs: [off, skipped, {chart: gone, optional: true}, {chart: tag:none, optional: true}]}
  - {name: off, path: chart, enabled: false}
  - {name: skipped, path: chart, action: skip}
`);
    expect(manifest.charts.find(({ id }) => id === 'web')?.needs).toEqual([]);
    expect(manifest.disabled).toEqual([{ id: 'off', name: 'off', namespace: 'web' }]);
  });
});

describe('sources and files', () => {
  test('are absolute, and kept as they were written', async () => {
    const workspace = await makeWorkspace({
      'deploy/m.yaml': `version: 1
charts:
  - name: api
    namespace: web
    path: ../chart
    valuesFiles: [prod.yaml]
    set: [{key: cert, value: ./cert.pem, type: file}, {key: n, value: 3}]
    crds: {paths: [../crds]}
`,
      'deploy/prod.yaml': '',
      'deploy/cert.pem': '',
      'crds/a.yaml': '',
    });
    const { manifest } = await loadManifest({ workspace, env: {}, path: 'deploy/m.yaml' });
    const [entry] = manifest?.charts ?? [];
    expect(entry?.source).toEqual({ kind: 'local', path: join(workspace, 'chart'), written: '../chart' });
    expect(entry?.values.files).toEqual([
      { path: join(workspace, 'deploy/prod.yaml'), written: 'prod.yaml' },
    ]);
    expect(entry?.values.set).toEqual([
      {
        key: 'cert',
        type: 'file',
        file: { path: join(workspace, 'deploy/cert.pem'), written: './cert.pem' },
      },
      { key: 'n', type: 'auto', value: 3 },
    ]);
    expect(entry?.crdPaths).toEqual([{ path: join(workspace, 'crds'), written: '../crds' }]);
  });

  test('a chart that is only destroyed may be gone', async () => {
    const text = `${BASE.replace('path: chart', 'path: gone')}    action: destroy\n    valuesFiles: [gone.yaml]\n`;
    expect((await loadValid(text)).charts[0]).toMatchObject({
      action: 'destroy',
      source: { written: 'gone' },
    });
  });

  test('destroy needs no chart, no values and no files of hooks that only deploy', async () => {
    const text = `${BASE.replace('path: chart', 'path: ../gone')}
    valuesFiles: [gone.yaml]
    inlineValues: [{filename: x, content: "["}]
    set: [{key: a, type: file, value: gone.pem}]
    crds: {deleteOnDestroy: true, paths: [gone]}
    hooks: {preExec: [{apply: gone.yaml}]}
`;
    expect((await load(text, { readFor: 'charts' })).issues.length).toBeGreaterThan(3);
    expect((await loadValid(text, { readFor: 'releases' })).charts[0]).toMatchObject({
      name: 'api',
      crdPaths: [],
    });
  });

  test('a chart of a repository', async () => {
    const manifest = await loadValid(
      BASE.replace(
        'path: chart',
        'chart: {repo: "https://charts.example.org", name: api}\n    version: ^1.4',
      ),
    );
    expect(manifest.charts[0]?.source).toEqual({
      kind: 'repo',
      repo: 'https://charts.example.org',
      name: 'api',
      version: '^1.4',
      written: 'https://charts.example.org api',
    });
  });
});

describe('places', () => {
  test('every value of an entry can be located, missing ones by their nearest parent', async () => {
    const entry = await chart('    values:\n      a: {b: 1}\n');
    expect(entry.location).toEqual({ file: 'helm-lifecycle.yaml', line: 4, column: 11, length: 3 });
    expect(entry.locate('values', 'a', 'b')).toMatchObject({ line: 7, column: 14 });
    expect(entry.locate('values', 'a', 'gone')).toMatchObject({ line: 7, column: 10 });
    expect(entry.locate('namespace')).toMatchObject({ line: 2, column: 23 });
    expect(entry.locate('timeout')).toMatchObject({ line: 4 });
  });
});

describe('the id', () => {
  test('is the one that the manifest gives', async () => {
    expect(await loadValid(`id: shop\n${BASE}`, { repository: 'org/repo' })).toMatchObject({ id: 'shop' });
  });

  test('comes from the repository otherwise', async () => {
    expect((await loadValid(BASE, { repository: 'org/repo' })).id).toBe('org-repo');
  });

  test('differs between two manifests of one repository', async () => {
    const workspace = await makeWorkspace({ 'a.yaml': BASE, 'b.yaml': BASE });
    const ids = await Promise.all(
      ['a.yaml', 'b.yaml'].map(
        async (path) =>
          (await loadManifest({ workspace, path, env: {}, repository: 'org/repo' })).manifest?.id,
      ),
    );
    expect(ids).toEqual(['org-repo-a', 'org-repo-b']);
  });
});

describe('inputs of a run', () => {
  test('win over the file', async () => {
    const entry = await chart('    values: {a: 1, b: 1}\n    set: [{key: x, value: 1}]\n', {
      overrides: { namespace: 'preview', values: { api: { b: 2 } }, set: ['api.image.tag=v1=2', ''] },
    });
    expect(entry.namespace).toBe('preview');
    expect(entry.values.values).toEqual({ a: 1, b: 2 });
    expect(entry.values.set).toEqual([
      { key: 'x', type: 'auto', value: 1 },
      { key: 'image.tag', type: 'auto', value: 'v1=2' },
    ]);
  });

  test.each([
    ['a=x\\,y', 'x,y', 'auto'],
    ['a={x\\,y,z}', '{x\\,y,z}', 'auto'],
    ['a=\\{x\\}', '{x}', 'string'],
    ['a=one, two', 'one, two', 'auto'],
    ['a=-Xmx1g\\,-Dx=y', '-Xmx1g,-Dx=y', 'auto'],
  ])("a `set` line %s is read as on Helm's command line", async (line, value, type) => {
    const { charts } = await loadValid(BASE, { overrides: { set: [`api.${line}`] } });
    expect(charts[0]?.values.set).toEqual([{ key: 'a', value, type }]);
  });

  test('a `set` line has one value', async () => {
    const { issues } = await load(BASE, { overrides: { set: ['api.image.tag=1,replicas=2'] } });
    expect(issues).toMatchObject([
      {
        code: 'unknown-set',
        message: 'the `set` line for `api` has a second value, `replicas`',
        hint: 'give it a line of its own, or write `\\,` where the comma is text',
      },
    ]);
  });

  test('that name no entry are issues', async () => {
    const { issues } = await load(BASE, { overrides: { set: ['apo.x=1', 'api=1'], values: { db: {} } } });
    expect(issues.map(({ code, hint }) => [code, hint])).toEqual([
      ['unknown-set', 'did you mean `api`?'],
      ['unknown-set', expect.any(String)],
      ['unknown-set', 'the entries are api'],
    ]);
  });
});

describe('exec hooks', () => {
  test('that only replace the uninstall leave the other fields their meaning', async () => {
    const entry = await chart('    wait: false\n    hooks: {exec: [{run: x, when: destroy}]}\n');
    expect(entry.hooks.exec[0]?.item.when).toEqual(['uninstall']);
  });

  test('do not mind what the defaults say for all charts', async () => {
    const manifest = await loadValid(
      `${BASE.replace('web}', 'web, wait: false}')}    hooks: {exec: [{run: x}]}\n`,
    );
    expect(manifest.charts).toHaveLength(1);
  });
});

test('a hook title is one line, whatever its name', async () => {
  const { runHooks } = await loadValid(
    `${BASE}hooks:\n  before: [{name: "a\\n::error::b\\u001bc ", run: echo}]\n`,
  );
  expect(runHooks.before[0]?.title).toBe('a ::error::b c');
});

describe('a variable that is not set', () => {
  const text = `version: 1
defaults: {namespace: web, values: {a: "\${env.A}"}}
environments: {prod: {charts: {api: {values: {b: "\${env.B}"}}}}}
charts:
  - name: api
    path: chart
    valuesFiles: ["\${env.C}.yaml"]
    set: [{key: a, value: "\${env.D}"}]
    inlineValues: [{filename: x, content: "\${env.E}"}]
    hooks:
      preExec: [{kubectl: "get pod \${env.F}"}]
      finally: [{when: deploy, kubectl: "get pod \${env.G}"}]
`;

  test('is no issue for destroy where values or hooks that do not run need it', async () => {
    const { issues } = await load(text, { environment: 'prod', readFor: 'releases' });
    expect(issues).toEqual([]);
  });

  test('is one for deploy', async () => {
    const { issues } = await load(text, { environment: 'prod', readFor: 'charts' });
    expect(issues.map(({ code }) => code)).toEqual(Array(7).fill('unset-variable'));
  });

  test.each([
    'preExec: [{when: destroy, kubectl: "get pod ${env.F}"}]',
    'finally: [{kubectl: "get pod ${env.F}"}]',
  ])('is one for destroy in a hook that runs then: %s', async (hooks) => {
    const { issues } = await load(`${BASE}    hooks: {${hooks}}\n`, { readFor: 'releases' });
    expect(issues.map(({ code }) => code)).toEqual(['unset-variable']);
  });
});

test('top-level keys that begin with `x-` only hold anchors', async () => {
  const { charts } = await loadValid(`version: 1
x-common: &common {namespace: web, values: {a: no}}
charts:
  - {<<: *common, name: api, path: chart}
`);
  expect(charts[0]).toMatchObject({ namespace: 'web', values: { values: { a: false } } });
});
