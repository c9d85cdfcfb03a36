import { once } from 'node:events';
import { createServer as createWebServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { useCluster } from '../rig/cluster.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';
import { skippedFor } from '../rig/skipped.ts';

const cluster = useCluster();
/** Of this machine and not the loopback one, which no Service may lead to. */
const ownAddress = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
let scene: HookScene;
beforeAll(async () => {
  scene = await createHookScene(cluster);
  const setting = (name: string, kind: string, value: object) =>
    scene.apply({ apiVersion: 'v1', kind, metadata: { name }, ...value });
  await setting('settings', 'ConfigMap', {
    data: { colour: 'red', masked: '::add-mask::oops\n\u001b[31mred' },
  });
  await setting('login', 'Secret', { stringData: { password: 'correct-horse' } });
});

describe('check', () => {
  it('goes on when everything is so, and tells what was seen', async () => {
    const end = await scene.hook(
      {
        check: [
          { exists: 'cm/settings' },
          { absent: 'gizmos/settings' },
          { field: { object: 'cm/settings', path: '$.data.colour', matches: '^${payload.start}' } },
        ],
      },
      { payload: { start: 're' } },
    );
    expect(end).toMatchObject({
      outcome: 'succeeded',
      result: {
        seen: [
          `ConfigMap/${scene.namespace}/settings exists`,
          'gizmos/settings does not exist',
          `ConfigMap/${scene.namespace}/settings has $.data.colour: red`,
        ],
      },
    });
  });

  it('fails with what was seen instead, for every question that does not hold', async () => {
    const end = await scene.hook({
      check: [
        { exists: 'deploy/web' },
        { exists: 'cm/settings' },
        { field: { object: 'cm/settings', path: '$.data.colour', equals: 'blue' } },
      ],
    });
    expect(end.failure).toMatchObject({
      reason: 'hook',
      message: expect.stringContaining(
        `deploy/web exists: not so, Deployment/${scene.namespace}/web does not exist`,
      ),
      object: `Deployment/${scene.namespace}/web`,
      details: [
        expect.stringContaining('deploy/web'),
        `$.data.colour of cm/settings is blue: not so, ConfigMap/${scene.namespace}/settings has $.data.colour: red`,
      ],
    });
  });

  it('counts the pods that are ready', async () => {
    const question = { podsReady: { selector: 'app=few', min: 2 } };
    expect((await scene.hook({ check: question })).failure?.message).toContain('not so, 0 of 0 are');
    await scene.apply(
      ...['one', 'two', 'three'].map((name) => ({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name, labels: { app: 'few' } },
        spec: { nodeSelector: { nowhere: 'true' }, containers: [{ name: 'main', image: 'busybox' }] },
      })),
    );
    const status = { phase: 'Running', conditions: [{ type: 'Ready', status: 'True' }] };
    const makeReady = (name: string) =>
      scene.kubectl(
        'patch',
        'pod',
        name,
        '--subresource=status',
        '--type=merge',
        '-p',
        JSON.stringify({ status }),
      );
    await makeReady('one');
    expect((await scene.hook({ check: question })).failure?.message).toContain(
      `not so, 1 of 3 are; Pod/${scene.namespace}/`,
    );
    await makeReady('two');
    expect((await scene.hook({ check: question })).outcome).toBe('succeeded');
  });

  it('is asked again by retry until it holds', async () => {
    const running = scene.hook({
      check: { exists: 'cm/later' },
      retry: { attempts: 100, delay: '100ms', backoff: 1 },
    });
    await scene.apply({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'later' } });
    expect((await running).outcome).toBe('succeeded');
  });

  it('never shows a value of a Secret', async () => {
    const end = await scene.hook({
      check: { field: { object: 'secret/login', path: '$.data.password', equals: 'x' } },
    });
    expect(end.outcome).toBe('failed');
    const everything = JSON.stringify(end);
    expect(everything).not.toContain('correct-horse');
    expect(everything).not.toContain(Buffer.from('correct-horse').toString('base64'));
  });

  it.skipIf(ownAddress === undefined)(
    `asks a Service through the API server, by the name of its port${skippedFor(ownAddress ? undefined : 'this machine has no address of its own')}`,
    async () => {
      const asked: string[] = [];
      const web = createWebServer((request, response) => {
        asked.push(`${request.method} ${request.url}`);
        response.writeHead(request.url === '/healthz?deep=1' ? 200 : 503).end('all is well');
      });
      web.listen(0, ownAddress);
      await once(web, 'listening');
      onTestFinished(() => void web.close());
      // The API server goes to addresses of pods only.
      const targetRef = { kind: 'Pod', name: 'shop', namespace: scene.namespace };
      const ports = [{ name: 'web', port: (web.address() as AddressInfo).port }];
      await scene.apply(
        { apiVersion: 'v1', kind: 'Service', metadata: { name: 'shop' }, spec: { ports } },
        {
          apiVersion: 'v1',
          kind: 'Endpoints',
          metadata: { name: 'shop' },
          subsets: [{ addresses: [{ ip: ownAddress, targetRef }], ports }],
        },
        {
          apiVersion: 'v1',
          kind: 'Pod',
          metadata: { name: 'shop' },
          spec: { nodeSelector: { nowhere: 'true' }, containers: [{ name: 'main', image: 'busybox' }] },
        },
      );
      const status = JSON.stringify({ status: { podIP: ownAddress, podIPs: [{ ip: ownAddress }] } });
      await scene.kubectl('patch', 'pod', 'shop', '--subresource=status', '--type=merge', '-p', status);
      const service = { name: 'shop', port: 'web' };
      const deep = { service: { ...service, path: '/healthz?deep=1' }, body: 'is well' };
      const good = await scene.hook({ check: { http: deep } });
      expect(good.failure).toBeUndefined();
      expect(asked).toEqual(['GET /healthz?deep=1']);
      const bad = await scene.hook({ check: { http: { service } } });
      expect(bad.failure?.message).toMatch(/shop.*503/);
      const away = await scene.hook({ check: { http: { service: { ...service, name: 'nowhere' } } } });
      expect(away.failure?.message).toMatch(/nowhere/);
    },
  );

  it('names the right that the account lacks', async () => {
    const account = await scene.as([]);
    const end = await account.hook({ check: { exists: 'cm/settings' } });
    expect(end.failure).toMatchObject({
      reason: 'forbidden',
      message: expect.stringContaining('cannot get resource "configmaps"'),
    });
  });

  it('stops when its time is over', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const end = await scene.hook({ check: { http: `http://127.0.0.1:${port}/` }, timeout: '300ms' });
    expect(end.failure).toMatchObject({
      reason: 'timed-out',
      message: expect.stringContaining(`did not finish within 0.3 s: http://127.0.0.1:${port}/`),
    });
  });
});

describe('if', () => {
  it.each<[string, object]>([
    ['succeeded', { exists: 'cm/settings' }],
    ['skipped', { absent: 'cm/settings' }],
    ['succeeded', { field: { object: 'cm/settings', path: '$.data.colour', equals: 'red' } }],
    ['skipped', { podsReady: { selector: 'app=none' } }],
    ['skipped', { tcp: '127.0.0.1:1' }],
    ['succeeded', { dns: 'localhost' }],
  ])('%s when %j', async (outcome, condition) => {
    expect(await scene.hook({ if: condition, check: { exists: 'cm/settings' } })).toMatchObject({ outcome });
  });
});
