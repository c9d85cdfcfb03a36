import { expect, it } from 'vitest';
import { validate } from '../../src/commands/validate.ts';
import { ok } from '../../src/model/result.ts';
import { withDefaults } from '../../src/options/option-values.ts';
import type { Deps } from '../../src/session/contract.ts';
import { systemClock } from '../../src/system/clock.ts';
import type { Spawn } from '../../src/system/process.ts';
import { createRedactor } from '../../src/system/redactor.ts';
import { makeWorkspace } from '../manifest/workspace.ts';

async function ended(manifest: string, given: object, files: Record<string, string> = {}) {
  const workspace = await makeWorkspace({ 'helm-lifecycle.yaml': manifest, ...files });
  const deps = { env: {}, redactor: createRedactor() } as unknown as Deps;
  return validate.run({ ...withDefaults(given), workspace, repository: 'org/shop' }, deps);
}

const manifest = (prod: string) => `version: 1
vars: {replicas: 1}
environments:
  dev: {defaults: {namespace: dev}}
  prod: {defaults: {namespace: prod}, vars: {${prod}}}
charts:
  - {name: api, path: chart, timeout: "\${vars.replicas}", values: {host: "\${environment}"}}
`;

it('checks the manifest for each of its environments, and not its base, which alone is nothing', async () => {
  expect(await ended(manifest('replicas: 2'), {})).toMatchObject({ kind: 'invalid' });
  expect(await ended(manifest('replicas: 2'), { allEnvironments: true })).toMatchObject({
    kind: 'valid',
    summary: 'helm-lifecycle.yaml is valid: 1 chart, id org-shop'
      .replace(': 1', ' in environment dev: 1')
      .concat('\nhelm-lifecycle.yaml is valid in environment prod: 1 chart, id org-shop'),
  });
});

it('says a line for each environment', async () => {
  const end = await ended(manifest('replicas: 2'), { allEnvironments: true });
  if (end.kind !== 'valid') throw new Error(JSON.stringify(end));
  expect(validate.tell(end as never).lines).toHaveLength(2);
});

it('names the environments of an issue that only some have', async () => {
  const end = await ended(manifest('replicas: x'), { allEnvironments: true });
  expect(end).toMatchObject({ kind: 'invalid', issues: [{ code: 'invalid-value' }] });
  expect(JSON.stringify(end)).toContain('(in environment prod)');
});

it('says that the base alone was checked', async () => {
  const text = manifest('replicas: 2')
    .replace('{name: api,', '{name: api, namespace: web,')
    .replace('${environment}', 'x');
  expect(await ended(text, {})).toMatchObject({
    summary: expect.stringContaining('(the base alone; --all-environments checks dev, prod)'),
  });
});

it('refuses a single environment beside all', async () => {
  const end = await ended(manifest('replicas: 2'), { allEnvironments: true, environment: 'dev' });
  expect(end).toMatchObject({ kind: 'failed-early', failure: { reason: 'invalid-manifest' } });
});

it('warns of a placeholder that nothing fills in a values file, at its line, and not where it is filled', async () => {
  const text = (item: string) =>
    `version: 1\nvars: {tag: v1}\ncharts:\n  - {name: api, namespace: web, path: chart, valuesFiles: [${item}]}\n`;
  const files = { 'v.yaml': '# ${env.COMMENT}\nimage:\n  tag: "${vars.tag}"\n' };
  const end = await ended(text('v.yaml'), {}, files);
  if (end.kind !== 'valid') throw new Error(JSON.stringify(end));
  expect(validate.tell(end as never).lines[0]).toBe(
    'helm-lifecycle.yaml:4:39: warning: v.yaml:3: `${vars.tag}` stays as it is; `valuesFiles: [{file: v.yaml, variables: true}]` fills it',
  );
  expect(await ended(text('{file: v.yaml, variables: true}'), {}, files)).toMatchObject({ warnings: [] });
  for (const harmless of ['tag: "${HOME}"\n', 'tag: "$(POD_IP)"\n'])
    expect(await ended(text('v.yaml'), {}, { 'v.yaml': harmless })).toMatchObject({ warnings: [] });
});

it('warns of a value that the chart does not know, with what was probably meant', async () => {
  const text = 'version: 1\ncharts:\n  - {name: api, namespace: web, path: chart, values: {replcas: 3}}\n';
  const end = await ended(text, {}, { 'chart/values.yaml': 'replicas: 1\n' });
  if (end.kind !== 'valid') throw new Error(JSON.stringify(end));
  expect(validate.tell(end as never).lines[0]).toContain('`replcas`');
  expect(validate.tell(end as never).lines[0]).toContain('did you mean `replicas`?');
  const right = text.replace('replcas', 'replicas');
  expect(await ended(right, {}, { 'chart/values.yaml': 'replicas: 1\n' })).toMatchObject({ warnings: [] });
});

it('ends as cancelled when it is cancelled while it renders', async () => {
  const workspace = await makeWorkspace({ 'helm-lifecycle.yaml': manifest('replicas: 2') });
  const stop = new AbortController();
  const spawn: Spawn = async () => {
    stop.abort({ kind: 'cancelled', by: 'SIGINT' });
    return { command: 'helm template', endedBy: 'abort', stdout: '', stderr: '', durationMs: 0 };
  };
  const deps = {
    ...{ env: {}, redactor: createRedactor(), clock: systemClock, signal: stop.signal, spawn },
    ...{ tempFolder: workspace, saveState: () => {} },
    tools: { helm: async () => ok({ path: '/helm', version: '4.2.4', major: 4 }) },
  } as unknown as Deps;
  const options = withDefaults({ render: true, helmVersion: '4.2.4', environment: 'prod' });
  expect(await validate.run({ ...options, workspace, repository: 'org/shop' }, deps)).toMatchObject({
    kind: 'failed-early',
    failure: { reason: 'cancelled', message: 'render api: cancelled (SIGINT)' },
  });
});
