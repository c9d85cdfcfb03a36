import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Manifest } from '../../src/manifest/manifest.ts';
import { formatIssues } from '../../src/report/issues.ts';
import { load } from '../manifest/workspace.ts';

const docs = resolve(import.meta.dirname, '../..');
const text = readFileSync(resolve(docs, 'docs/cookbook.md'), 'utf8');

/** A recipe: its title and its files by their paths. */
const recipes = text
  .split(/^## /m)
  .slice(1)
  .map((section) => {
    const blocks = [...section.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)];
    return {
      title: section.split('\n', 1)[0] ?? '',
      files: Object.fromEntries(blocks.map(([, path = '', content = '']) => [path, content])),
    };
  });

interface Run {
  environment?: string;
  env?: Record<string, string>;
  /** What the recipe promises. */
  gives: (manifest: Manifest) => unknown;
  is: unknown;
}

const entry = ({ charts }: Manifest) => charts[0];
const values = (manifest: Manifest) => entry(manifest)?.values.values;
const namespace = (manifest: Manifest) => entry(manifest)?.namespace;
const hooks = (phase: 'preExec' | 'validate') => (manifest: Manifest) =>
  entry(manifest)?.hooks[phase].map(({ title }) => title);

/** How each recipe is run. */
const RUNS: Record<string, Run> = {
  'An image tag from the workflow': {
    env: { IMAGE_TAG: '0012345' },
    gives: values,
    is: { image: { tag: '0012345' } },
  },
  'A tag only when there is one': { gives: (it) => entry(it)?.values.set, is: [] },
  'One values file for all environments, and one for each': {
    environment: 'prod',
    gives: (it) => [
      namespace(it),
      entry(it)?.values.files.map(({ written }) => written),
      entry(it)?.settings.protected,
    ],
    is: ['shop-prod', ['values/api.yaml', 'values/api-prod.yaml'], true],
  },
  'Files by convention: for all charts, for each environment, for each chart': {
    environment: 'dev',
    gives: ({ charts }) => charts.map((one) => one.values.files.map(({ written }) => written)),
    is: [['values/all.yaml', 'values/charts/api.yaml'], ['values/all.yaml']],
  },
  'Variables in a values file': {
    environment: 'prod',
    gives: (it) => parse(entry(it)?.values.files[0]?.content ?? ''),
    is: { replicas: 3, host: 'api.example.com' },
  },
  'Values files that are Go templates': {
    environment: 'prod',
    gives: (it) => entry(it)?.values.files.map(({ written }) => written),
    is: ['rendered/api.yaml'],
  },
  'One file for each application of a monorepo': {
    gives: ({ charts }) => charts.map(({ id, needs }) => [id, needs]),
    is: [
      ['db', []],
      ['api', ['db']],
    ],
  },
  'The same chart for many tenants': {
    gives: ({ charts }) => charts.map((one) => [one.id, one.tags, one.values.values]),
    is: [
      ['red', ['tenant'], { colour: 'red' }],
      ['blue', ['tenant'], { colour: 'blue' }],
    ],
  },
  'Secrets in the repository, encrypted with sops': {
    environment: 'dev',
    gives: (it) => entry(it)?.values.files.map(({ encrypted }) => encrypted !== undefined),
    is: [false, true],
  },
  'Secrets in a store, looked up by vals': {
    environment: 'prod',
    gives: (it) =>
      entry(it)?.values.files.map(({ references, content }) => [references !== undefined, content?.trim()]),
    is: [[true, expect.stringContaining('ref+awsssm://shop/prod/db-password')]],
  },
  'Secrets that the cluster fetches itself': {
    gives: ({ charts }) => charts.map(({ id, source }) => [id, source.kind]),
    is: [
      ['api-secrets', 'manifests'],
      ['api', 'local'],
    ],
  },
  'Objects without a chart, and files from elsewhere': {
    gives: (it) => entry(it)?.source,
    is: expect.objectContaining({ kind: 'manifests', items: [expect.anything(), expect.anything()] }),
  },
  'A chart that needs what another repository deploys': {
    gives: (it) => entry(it)?.hooks.checkPrerequisites.map(({ title }) => title),
    is: ['wait for Deployment/db: condition=Available'],
  },
  'Something that a chart has no value for': { gives: (it) => entry(it)?.settings.patches.length, is: 2 },
  'Labels and annotations of the namespace': {
    gives: (it) => entry(it)?.settings.namespaceAnnotations,
    is: { 'janitor/ttl': '7d' },
  },
  'Another cluster for each environment': {
    environment: 'prod',
    gives: ({ cluster }) => cluster.context,
    is: 'prod',
  },
  'A preview for each branch': {
    env: { GITHUB_HEAD_REF: 'Feature/Log_In' },
    gives: (it) => [namespace(it), values(it)],
    is: ['shop-feature-log-in', { host: 'feature-log-in.preview.example.com' }],
  },
  'A database migration before the upgrade': {
    env: { IMAGE_TAG: '1.2' },
    gives: hooks('preExec'),
    is: ['run job migrate'],
  },
  'A smoke test of a service inside the cluster': {
    gives: hooks('validate'),
    is: ['check that service/api:80/healthz answers 2xx with ok'],
  },
  'An address to hand on': { gives: (it) => entry(it)?.settings.url, is: { ingress: 'api', path: '' } },
  'A rollback when the error rate rises': {
    gives: (it) => [hooks('validate')(it)?.length, entry(it)?.settings.rollbackOn.includes('validate')],
    is: [1, true],
  },
  'A message to the team': {
    gives: ({ runHooks }) => runHooks.finally.map(({ title }) => title),
    is: ['tell the team'],
  },
};

describe('docs/cookbook.md', () => {
  it('has enough recipes, and each with a manifest is run', () => {
    const titles = recipes.filter(({ files }) => 'helm-lifecycle.yaml' in files).map(({ title }) => title);
    expect(titles).toEqual(Object.keys(RUNS));
    expect(titles.length).toBeGreaterThanOrEqual(15);
  });

  it.each(Object.entries(RUNS))('%s', async (title, { environment, env = {}, gives, is }) => {
    const files = recipes.find((recipe) => recipe.title === title)?.files ?? {};
    const { 'helm-lifecycle.yaml': manifest = '', ...others } = files;
    const charts = ['charts/api', 'charts/web', 'charts/tenant', 'apps/api/chart', 'apps/db/chart'];
    const made = charts.map((chart) => [
      `${chart}/Chart.yaml`,
      'apiVersion: v2\nname: chart\nversion: 1.0.0\n',
    ]);
    const loaded = await load(manifest, {
      files: { ...Object.fromEntries(made), ...others },
      env,
      ...(environment !== undefined && { environment }),
    });
    expect(formatIssues(loaded.issues)).toBe('0 issues in the manifest');
    expect(gives(loaded.manifest as Manifest)).toEqual(is);
  });

  it('uses inputs that the action has', () => {
    const inputs = Object.keys(parse(readFileSync(resolve(docs, 'action.yml'), 'utf8')).inputs);
    const steps = recipes.flatMap(({ files }) => {
      const workflow = files['.github/workflows/deploy.yaml'];
      return workflow === undefined
        ? []
        : Object.values<{ steps: { with?: object }[] }>(parse(workflow).jobs).flatMap((job) => job.steps);
    });
    expect(steps.length).toBe(4);
    for (const step of steps) expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });
});
