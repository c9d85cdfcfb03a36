import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHECKS } from '../../src/hooks/checks.ts';
import { HOOK_KINDS } from '../../src/hooks/registry.ts';
import { CONFIG_MAP, writeChart } from '../rig/chart.ts';
import { useCluster } from '../rig/cluster.ts';
import { openHelm } from '../rig/helm.ts';
import { createHookScene, type HookScene } from '../rig/hooks.ts';
import { deployment } from '../rig/workload.ts';

const cluster = useCluster();
const docs = readFileSync(resolve(import.meta.dirname, '../../docs/hooks.md'), 'utf8');
/** Every example on the page: a hook item in a list, or a question. */
const examples = [...docs.matchAll(/```yaml\n(.*?)\n```/gs)].map(([, text = '']) => text);
const hooks = examples.filter((text) => text.startsWith('- '));
const questions = examples.filter((text) => !text.startsWith('- '));
const nameOf = (text: string) => /^(?:- )?(\w+)/.exec(text)?.[1] ?? text;

const VALUE = JSON.stringify({ status: 'success', data: { resultType: 'scalar', result: [1, '0'] } });
const server = createServer((request, answer) =>
  answer.end(request.url?.startsWith('/api/v1/query') ? VALUE : 'ok'),
);
let scene: HookScene;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  scene = await createHookScene(cluster);
  await scene.apply(
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' } },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'worker' } },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'old-entry', annotations: { 'example.com/scheme': 'internal' } },
      spec: { ports: [{ port: 80 }] },
    },
    {
      ...deployment('agent'),
      kind: 'DaemonSet',
      metadata: { name: 'agent', labels: { tier: 'node' } },
      spec: { ...deployment('agent').spec, replicas: undefined },
    },
    deployment('web', { replicas: 2 }),
    deployment('worker'),
  );
  await scene.kubectl('rollout', 'status', 'deployment/web', '--timeout=40s');
  const helm = await openHelm(cluster, 4);
  await writeChart(join(scene.folder, 'chart'), { templates: { 'settings.yaml': CONFIG_MAP } });
  await helm.byHand('install', 'api', join(scene.folder, 'chart'), '--namespace', scene.namespace);
});
afterAll(() => void server.close());

describe('docs/hooks.md', () => {
  it('has an example of each kind and of each check', () => {
    expect(hooks.map(nameOf)).toEqual(HOOK_KINDS.map(({ name }) => name));
    expect(questions.map(nameOf)).toEqual(Object.keys(CHECKS));
  });

  const rendered = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api}\n';
  it.each(hooks.map((text) => [nameOf(text), text]))('%s: its example works', async (_name, text) => {
    const [item] = parse(text);
    const end = await scene.hook(item, { rendered });
    expect(end.failure).toBeUndefined();
    expect(end.outcome).toBe('succeeded');
  });

  it.each(questions.map((text) => [nameOf(text), text]))(
    'the check %s: its example holds',
    async (_name, text) => {
      const { port } = server.address() as AddressInfo;
      // Nothing outside this machine is asked.
      const local = text
        .replace(/https:\/\/(?:shop|prometheus)\.example\.com/, `http://127.0.0.1:${port}`)
        .replace('for: 2m', 'for: 0s')
        .replace('db.example.com:5432', `127.0.0.1:${port}`)
        .replace('shop.example.com', 'localhost');
      const end = await scene.hook({ check: parse(local) });
      expect(end.failure).toBeUndefined();
    },
  );
});
