import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { prepareHelm, type RegistryLogin } from '../../../src/helm/processes/environment.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function environment(
  inherited: Record<string, string>,
  { registries = [], version = '4.2.4' }: { registries?: RegistryLogin[]; version?: string } = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'helm-env-'));
  folders.push(folder);
  const tool = await prepareHelm({ path: 'helm', version, folder, inherited, registries });
  if (!tool.ok) throw new Error(tool.failure.message);
  return { folder, env: tool.value.env };
}

it('a Helm finds what others of the run have learnt about the cluster, and no cache of anybody else', async () => {
  const { folder, env } = await environment({
    KUBECACHEDIR: '/tmp/poisoned',
    HELM_DRIVER: 'sql',
    PATH: '/bin',
  });
  expect(env.KUBECACHEDIR).toBe(join(folder, 'kube-cache'));
  expect(env).toMatchObject({ PATH: '/bin' });
  expect(env).not.toHaveProperty('HELM_DRIVER');
});

it('a Helm collects its garbage seldom, unless the user says how often', async () => {
  expect((await environment({})).env).toMatchObject({ GOGC: '800', GOMEMLIMIT: '256MiB' });
  const older = await environment({}, { version: '3.21.4' });
  expect(older.env).toMatchObject({ GOGC: '400', GOMEMLIMIT: '256MiB' });
  expect((await environment({ GOGC: '50' })).env).toMatchObject({ GOGC: '50', GOMEMLIMIT: '256MiB' });
});

it('a Helm logs in where there is a login, and nowhere else', async () => {
  const registries = [
    { host: 'open.example.com', plainHttp: true },
    { host: 'x.example.com', username: 'bot', password: 'p', plainHttp: false },
  ];
  const { env } = await environment({}, { registries });
  expect(JSON.parse(await readFile(env.HELM_REGISTRY_CONFIG ?? '', 'utf8'))).toEqual({
    auths: { 'x.example.com': { auth: Buffer.from('bot:p').toString('base64') } },
  });
});
