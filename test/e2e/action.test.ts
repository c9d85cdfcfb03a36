import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { until } from '../../scripts/cluster/until.ts';
import { useBundledAction } from '../rig/action-bundle.ts';
import { processesNaming } from '../rig/action-processes.ts';
import { createActionScene } from '../rig/action-scene.ts';
import { CONFIG_MAP, DEPLOYMENT, REFUSED_CONFIG_MAP } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { startGithub } from '../rig/github-server.ts';

const cluster = useCluster();
const action = useBundledAction();

eachHelm('the bundled action with Helm %i', {}, (major, once) => {
  const createScene = () => createActionScene(action.folder, cluster, major);

  once(
    'deploys, a second run with the same inputs costs next to nothing, and what is there is destroyed',
    async () => {
      const scene = await createScene();
      await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
      await scene.chart('charts/web', { templates: { 'web.yaml': DEPLOYMENT } });
      await scene.manifest({
        charts: [
          { name: 'web', path: 'charts/web', needs: ['api'] },
          { name: 'api', path: 'charts/api', values: { colour: 'red' } },
        ],
      });

      const first = await scene.run();
      expect(first.log).not.toContain('::error');
      expect(first).toMatchObject({ exitCode: 0, postExitCode: 0 });
      expect(first.outputs).toMatchObject({
        outcome: 'succeeded',
        changed: 'true',
        'helm-version': expect.stringMatching(new RegExp(`^${major}\\.`)),
        'kubectl-version': expect.stringMatching(/^1\./),
      });
      expect(first.outputs['failure-reason'] ?? '').toBe('');
      expect(JSON.parse(first.outputs.counts ?? '')).toMatchObject({ succeeded: 2 });
      expect(first.summary).toMatch(/^## ✅ Helm deploy succeeded/);
      expect(await first.result()).toMatchObject({
        outcome: 'succeeded',
        releases: [
          { id: 'api', operation: 'install' },
          { id: 'web', operation: 'install' },
        ],
      });

      await scene.requests();
      const second = await scene.run();
      expect(second).toMatchObject({ exitCode: 0, postExitCode: 0 });
      expect(second.outputs).toMatchObject({ outcome: 'no-changes', changed: 'false' });
      expect(second.helm).toEqual([]);
      expect(second.kubectl).toEqual([]);
      expect((await second.result()).cost).toMatchObject({ helmProcesses: 0, kubectlProcesses: 0 });
      if (cluster.auditLog === undefined) return;
      const requests = await scene.requests();
      // Its own releases, and what left the manifest for wherever that is.
      expect(requests.filter((request) => request.includes(`${scene.namespace}/secrets/`))).toEqual([]);
      expect(requests.filter((request) => /^list .*\/secrets/.test(request))).toEqual([
        expect.stringMatching(/^list .*\/secrets\?labelSelector=owner%3Dhelm/),
        expect.stringMatching(
          /^list \/api\/v1\/secrets\?labelSelector=owner%3Dhelm%2Chelm-lifecycle%2Fmanifest/,
        ),
      ]);
      expect(requests.filter((request) => !/^(get|list) /.test(request))).toEqual([]);

      const recovered = await scene.run({ command: 'recover', select: 'api' });
      expect(recovered.log).toContain('needs no recovery: its newest revision 1 is deployed');
      expect(recovered).toMatchObject({ exitCode: 0, postExitCode: 0, helm: [] });
      expect(recovered.outputs).toMatchObject({ outcome: 'no-changes', changed: 'false' });

      const destroyed = await scene.run({ command: 'destroy' });
      expect(destroyed).toMatchObject({ exitCode: 0, outputs: { outcome: 'succeeded', changed: 'true' } });
      expect(await scene.helm('list', '--short')).toBe('');
    },
  );

  once(
    'a failed chart: outputs, the first error on top, and a mark at its line of the manifest',
    async () => {
      const scene = await createScene();
      await scene.chart('charts/good', { templates: { 'map.yaml': CONFIG_MAP } });
      await scene.chart('charts/bad', { templates: { 'map.yaml': REFUSED_CONFIG_MAP } });
      await scene.write(`version: 1
defaults: {namespace: ${scene.namespace}, timeout: 40s, settle: 0s}
charts:
  - {name: good, path: charts/good}
  - name: bad
    path: charts/bad
  - {name: after, path: charts/good, needs: [bad]}
`);

      const run = await scene.run();
      expect(run).toMatchObject({ exitCode: 1, postExitCode: 0 });
      const result = await run.result();
      expect(result).toMatchObject({
        outcome: 'failed',
        releases: [
          { id: 'bad', outcome: 'failed' },
          { id: 'good', outcome: 'succeeded' },
          { id: 'after', outcome: 'skipped' },
        ],
      });
      expect(run.outputs).toMatchObject({
        outcome: 'failed',
        changed: 'true',
        'failure-reason': result.failure.reason,
        counts: expect.stringContaining('"failed":1'),
      });
      const [headline, , , firstError] = run.summary.split('\n');
      expect(headline).toMatch(/^## ❌ Helm deploy failed/);
      expect(firstError).toMatch(/^> .*bad.* failed in exec: .*not a key/);
      expect(run.log).toMatch(/^::error .*file=helm-lifecycle\.yaml,line=5,/m);
    },
  );
});

test.runIf(process.platform === 'linux')(
  'a sweep that is killed leaves nothing of the removals that it was at, which the post step finds one by one',
  async () => {
    const [scene, github] = await Promise.all([createActionScene(action.folder, cluster), startGithub()]);
    const { workspace, namespace } = scene;
    const repository = `example/${namespace}`;
    github.state.repository = repository;
    await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
    const reached = (name: string) => join(workspace.root, `reached-${name}`);
    const wait = `touch "$REACHED$PREVIEW_NAMESPACE"; sleep 600`;
    const hooks = { preExec: [{ when: 'uninstall', run: wait, env: { REACHED: reached('') } }] };
    await scene.manifest({ charts: [{ name: 'api', path: 'charts/api', hooks }] });
    const env = {
      GITHUB_REPOSITORY: repository,
      GITHUB_API_URL: github.url,
      'INPUT_GITHUB-TOKEN': github.state.jobToken({ pull_requests: 'read' }),
    };
    const names = ['one', 'two'].map((branch) => `${namespace}-${branch}`);
    for (const branch of ['one', 'two']) {
      const inputs = {
        command: 'preview',
        'preview-branch': branch,
        'preview-prefix': namespace,
        'preview-days': '1',
      };
      expect((await scene.run(inputs, { env })).outputs.outcome).toBe('succeeded');
      const expired = 'helm-lifecycle/expires-at=2020-01-01T00:00:00Z';
      await scene.kubectl('annotate', '--overwrite', 'namespace', `${namespace}-${branch}`, expired);
    }
    let main = 0;
    const running = scene.run(
      { command: 'preview-sweep' },
      {
        env,
        onStarted: (pid) => {
          main = pid;
        },
      },
    );
    await until('both removals are at their hook', 60, async () =>
      names.every((name) => existsSync(reached(name))),
    );
    process.kill(main, 'SIGKILL');
    const { log, postExitCode, summary } = await running;
    expect(postExitCode, log).toBe(0);
    for (const name of names) {
      expect(log).toContain(`${name}: preview-teardown was killed before it ended`);
      expect(summary).toContain(`<code>${name}</code>`);
      const lease = await cluster.look.get(name, 'lease', 'helm-lifecycle.api');
      expect(lease.spec.holderIdentity ?? '').toBe('');
    }
    expect(processesNaming(workspace.root)).toEqual([]);
    expect(readdirSync(workspace.temp).filter((name) => name.startsWith('hl-'))).toEqual([]);
  },
);

test('a dry run changes nothing and says what would happen', async () => {
  const scene = await createActionScene(action.folder, cluster);
  await scene.chart('charts/api', { templates: { 'map.yaml': CONFIG_MAP } });
  await scene.manifest({ charts: [{ name: 'api', path: 'charts/api' }] });
  const run = await scene.run({ 'dry-run': 'true' });
  expect(run).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } });
  expect(run.summary).toContain('install');
  expect(await scene.helm('list', '--short')).toBe('');
});
