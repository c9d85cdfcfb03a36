import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { deploy } from '../../src/commands/deploy.ts';
import { eachHelm } from '../rig/each-helm.ts';
import { useMemoryCluster } from '../rig/memory/memory-cluster.ts';
import { createScene } from '../rig/scene.ts';

const cluster = await useMemoryCluster();

const INGRESS = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: api
spec:
  rules:
    - host: api.example.com
`;

eachHelm('with Helm %i', {}, (major, once) => {
  once(
    'an entry says where its release is reached: in outputs, hooks, and when nothing has changed',
    async () => {
      const scene = await createScene(cluster, major);
      await scene.chart('charts/api', { templates: { 'ingress.yaml': INGRESS } });
      await scene.manifest({
        charts: [
          {
            name: 'api',
            path: 'charts/api',
            url: { ingress: 'api', path: '/v1' },
            hooks: { validate: [{ run: `test "$RELEASE_URL" = http://api.example.com/v1` }] },
          },
          {
            name: 'web',
            path: 'charts/api',
            namespace: `${scene.namespace}-web`,
            url: 'https://www.example.com',
          },
        ],
      });
      for (const outcome of ['succeeded', 'unchanged']) {
        const { result, told } = await scene.run(deploy);
        expect(result.releases.map((one) => [one.outcome, one.url])).toEqual([
          [outcome, 'http://api.example.com/v1'],
          [outcome, 'https://www.example.com'],
        ]);
        expect(told.outputs).toMatchObject({
          url: 'http://api.example.com/v1',
          urls: { api: 'http://api.example.com/v1', web: 'https://www.example.com' },
          'summary-path': expect.stringMatching(/summary\.md$/),
        });
      }
      expect((await scene.deploy({ dryRun: true })).release('web').url).toBeUndefined();
    },
  );

  once('a URL that is not known fails the hook that needs it, and is a warning without one', async () => {
    const scene = await createScene(cluster, major);
    await scene.chart('charts/api', { templates: { 'ingress.yaml': INGRESS } });
    const entry = { name: 'api', path: 'charts/api', url: { ingress: 'nope' } };
    await scene.manifest({ charts: [entry] });
    const { warnings, url } = (await scene.deploy()).release('api');
    expect([warnings, url]).toEqual([
      [`there is no URL: Ingress ${scene.namespace}/nope does not exist`],
      undefined,
    ]);
    const check = { check: { http: { url: '${release.url}/healthz' } } };
    await scene.manifest({ charts: [{ ...entry, hooks: { validate: [check] } }] });
    expect((await scene.deploy()).release('api').failure?.message).toMatch(
      /\$\{release\.url\} has no value: it is not known/,
    );
  });

  once.each([['hook'], ['Helm']])(
    'a run that has used up its own time in a %s stops as a cancel does, and says why',
    async (where) => {
      const scene = await createScene(cluster, major);
      await scene.chart('charts/api', { templates: { 'ingress.yaml': INGRESS } });
      await scene.manifest({
        charts: [
          {
            name: 'api',
            path: 'charts/api',
            hooks: where === 'hook' ? { preExec: [{ run: 'sleep 60' }] } : {},
          },
        ],
        hooks: { finally: [{ run: `echo "$RUN_OUTCOME $(head -c 5 $RUN_SUMMARY)" > ${scene.folder}/told` }] },
      });
      const stopped = new AbortController();
      const stop = () =>
        stopped.abort({ kind: 'cancelled', by: 'its run-timeout of 300ms is over', limitMs: 300 });
      const { result, release } = await scene.deploy(
        {},
        {
          signal: stopped.signal,
          onEvent: ({ type }) => where === 'hook' && type === 'hook-started' && stop(),
          spawn(spec) {
            if (where === 'Helm' && spec.args[0] === 'upgrade' && !spec.args.includes('--dry-run=server'))
              stop();
            return cluster.spawn(spec);
          },
        },
      );
      expect(result.outcome).toBe('timed-out');
      expect(release('api').failure?.message).toMatch(/its run-timeout of 300ms is over/);
      expect(await readFile(join(scene.folder, 'told'), 'utf8')).toMatch(/^timed-out ## /);
    },
  );
});
