import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { singleContext } from '../../src/cluster/connection/kubeconfig.ts';
import { createSpawn } from '../../src/system/spawn.ts';
import { openConnection, tryToConnect, unwrap } from '../cluster/open-connection.ts';
import { afterFile } from '../rig/after-file.ts';
import { useCluster } from '../rig/cluster.ts';

const cluster = useCluster();
let folder: string;
let content: string;
/** An environment in which the API server is left to kubectl. */
let throughProxy: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'connect-'));
  throughProxy = {
    ...{ PATH: process.env.PATH ?? '', HOME: folder, KUBECONFIG: cluster.kubeconfig },
    ...{ HTTPS_PROXY: 'http://127.0.0.1:1', NO_PROXY: '127.0.0.1' },
  };
  content = await kubectl('config', 'view', '--raw', '--flatten', '-o', 'json');
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

async function kubectl(...args: string[]): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, KUBECONFIG: cluster.kubeconfig };
  const record = await createSpawn()({ file: cluster.kubectl, args, env });
  if (record.exitCode !== 0) throw new Error(record.stderr);
  return record.stdout;
}

/** The cluster's kubeconfig with changes to its user and cluster. */
function changed({ user, ...cluster }: { user?: object; [key: string]: unknown }): string {
  const config = JSON.parse(content);
  const [context] = config.contexts;
  const own = config.clusters.find((item: { name: string }) => item.name === context.context.cluster);
  Object.assign(own.cluster, cluster);
  if (user) config.users = [{ name: context.context.user, user }];
  return JSON.stringify(config);
}

describe('a connection', () => {
  test('reads the cluster behind the current context, and starts no process for it', async () => {
    const { reader } = await openConnection(cluster, { spawn: () => Promise.reject(new Error('a process')) });
    expect(unwrap(await reader.version())).toMatch(/^v1\./);
    expect(unwrap(await reader.uid())).toMatch(/^[0-9a-f-]{36}$/);
    expect(reader.server).toBe(singleContext(content)?.server);
  });

  test('takes content, raw or base64, in place of the environment', async () => {
    const env = { PATH: process.env.PATH ?? '', HOME: folder };
    for (const text of [content, Buffer.from(content).toString('base64')]) {
      const { reader, kubeconfig } = await openConnection(cluster, { kubeconfig: { content: text }, env });
      expect((await reader.version()).ok).toBe(true);
      expect(await readdir(join(kubeconfig, '..'))).toEqual(['kubeconfig']);
    }
  });

  test('merges several files of KUBECONFIG and chooses a context of any of them', async () => {
    const other = join(folder, 'other');
    await writeFile(
      other,
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'Config',
        clusters: [{ name: 'far', cluster: { server: 'https://127.0.0.1:1' } }],
        users: [{ name: 'far', user: { token: 't0ken' } }],
        contexts: [{ name: 'far', context: { cluster: 'far', user: 'far', namespace: 'web' } }],
      }),
    );
    const secrets: string[] = [];
    const connection = await openConnection(cluster, {
      env: { PATH: process.env.PATH ?? '', HOME: folder, KUBECONFIG: `${cluster.kubeconfig}:${other}` },
      context: 'far',
      onSecret: (secret) => secrets.push(secret),
    });
    expect(connection.reader).toMatchObject({
      context: 'far',
      namespace: 'web',
      server: 'https://127.0.0.1:1',
    });
    expect(secrets).toEqual(['t0ken']);
  });

  test('keeps a private kubeconfig with only the chosen context, which kubectl can use', async () => {
    const connection = await openConnection(cluster);
    expect((await stat(connection.kubeconfig)).mode & 0o777).toBe(0o600);
    expect((await stat(join(connection.kubeconfig, '..'))).mode & 0o777).toBe(0o700);
    expect(JSON.parse(await readFile(connection.kubeconfig, 'utf8')).contexts).toHaveLength(1);
    expect(
      await kubectl('--kubeconfig', connection.kubeconfig, 'get', 'namespace', 'default', '-o', 'name'),
    ).toBe('namespace/default\n');
  });

  test('lets a credential plugin log in by the identity of the job, which kubectl and scripts do not get', async () => {
    const asked: string[] = [];
    // The token service of a job, for a cluster that takes the identities of jobs as users.
    const [{ user }] = JSON.parse(content).users;
    const service = createHttpServer(({ url, headers }, response) => {
      asked.push(`${url} ${headers.authorization}`);
      response.end(JSON.stringify({ value: user.token }));
    });
    afterFile(() => service.close());
    service.listen(0, '127.0.0.1');
    await once(service, 'listening');
    const { port } = service.address() as AddressInfo;
    const plugin = `const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = process.env;
      const answer = await fetch(url + '&audience=cloud', { headers: { authorization: 'bearer ' + token } });
      const status = { token: (await answer.json()).value };
      console.log(JSON.stringify({ apiVersion: 'client.authentication.k8s.io/v1', kind: 'ExecCredential', status }));`;
    const exec = {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: process.execPath,
      args: ['--input-type=module', '--eval', plugin],
      interactiveMode: 'Never',
    };
    const { reader } = await openConnection(cluster, {
      kubeconfig: { content: changed({ user: { exec } }) },
      env: { PATH: process.env.PATH ?? '', HOME: folder },
      pluginEnv: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-job',
      },
    });
    expect(unwrap(await reader.uid())).toMatch(/^[0-9a-f-]{36}$/);
    expect(asked).toEqual(['/token?api-version=2&audience=cloud bearer of-the-job']);
  });

  test('leaves neither process nor file when it is closed', async () => {
    const place = await mkdtemp(join(folder, 'place-'));
    let pid = 0;
    const connection = await openConnection(cluster, {
      folder: place,
      env: throughProxy,
      onProxyStarted: (proxy) => {
        pid = proxy.pid;
      },
    });
    expect(await readdir(place)).toHaveLength(1);
    await connection.close();
    expect(await readdir(place)).toEqual([]);
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(await connection.reader.version()).toMatchObject({ ok: false, failure: { reason: 'connection' } });
  });

  test('outlives the signal that bounds its opening: cleaning up needs it', async () => {
    const opening = new AbortController();
    const { reader } = await openConnection(cluster, { signal: opening.signal });
    opening.abort();
    expect((await reader.version()).ok).toBe(true);
  });

  test('finds its socket whatever the folder is called', async () => {
    const { reader } = await openConnection(cluster, {
      folder: join(folder, 'a b #%$é"'),
      env: throughProxy,
    });
    expect((await reader.version()).ok).toBe(true);
  });
});

describe('connecting says what is wrong', () => {
  test('when the context does not exist: those that do', async () => {
    const [name] = JSON.parse(content).contexts.map((context: { name: string }) => context.name);
    expect(await tryToConnect(cluster, { context: 'prod' })).toMatchObject({
      ok: false,
      failure: {
        reason: 'kubeconfig',
        message: 'choose a context: the kubeconfig has no context `prod`',
        remedy: `Set \`context\` to one of: ${name}.`,
      },
    });
  });

  test('when there is no kubeconfig', async () => {
    const env = { PATH: process.env.PATH ?? '', HOME: folder };
    expect(await tryToConnect(cluster, { env })).toMatchObject({
      failure: { reason: 'kubeconfig', message: expect.stringContaining('~/.kube/config is missing') },
    });
  });

  test('when the given file does not exist', async () => {
    const path = join(folder, 'nowhere');
    expect(await tryToConnect(cluster, { kubeconfig: { path } })).toMatchObject({
      failure: { message: expect.stringContaining(path) },
    });
  });

  test('when the content is corrupt', async () => {
    expect(await tryToConnect(cluster, { kubeconfig: { content: 'AAECAwQFBgcICQ/+/v7+' } })).toMatchObject({
      failure: { reason: 'kubeconfig', message: expect.stringContaining('base64') },
    });
  });

  test('when kubectl is not there', async () => {
    const without = { ...cluster, kubectl: join(folder, 'kubectl') };
    expect(await tryToConnect(without, { env: throughProxy })).toMatchObject({
      failure: { reason: 'tool', message: expect.stringContaining('ENOENT') },
    });
  });

  test('and leaves nothing behind', async () => {
    const place = await mkdtemp(join(folder, 'place-'));
    await tryToConnect(cluster, { folder: place, context: 'prod' });
    expect(await readdir(place)).toEqual([]);
  });

  test('when it is cancelled', async () => {
    const signal = AbortSignal.abort({ kind: 'cancelled', by: 'SIGINT' });
    expect(await tryToConnect(cluster, { signal })).toMatchObject({ failure: { reason: 'cancelled' } });
  });
});

describe('a cluster that does not answer as it should', () => {
  async function firstRequest(kubeconfig: string, timeoutMs = 10_000) {
    const { reader } = await openConnection(cluster, { kubeconfig: { content: kubeconfig } });
    return reader.denied([{ verb: 'get', group: '', resource: 'pods' }], { timeoutMs });
  }

  test('because nothing listens is named unreachable at once', async () => {
    expect(await firstRequest(changed({ server: 'https://127.0.0.1:1' }))).toMatchObject({
      failure: {
        reason: 'connection',
        transient: true,
        message: expect.stringMatching(/cannot reach https:\/\/127.0.0.1:1: .*connection refused/),
      },
    });
  });

  test('because it hangs is given up after the timeout of the request', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      expect(await firstRequest(changed({ server: `https://127.0.0.1:${port}` }), 200)).toMatchObject({
        failure: { reason: 'timed-out', message: expect.stringContaining('did not answer within 0.2 s') },
      });
    } finally {
      silent.close();
    }
  });

  test('because its certificate is not trusted is named so', async () => {
    const config = JSON.parse(changed({}));
    for (const { cluster } of config.clusters) delete cluster['certificate-authority-data'];
    expect(await firstRequest(JSON.stringify(config))).toMatchObject({
      failure: { reason: 'connection', message: expect.stringContaining('is not trusted') },
    });
  });

  test('because the credential plugin fails is named so', async () => {
    const exec = {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: 'false',
      interactiveMode: 'Never',
    };
    expect(await firstRequest(changed({ user: { exec } }))).toMatchObject({
      failure: { reason: 'forbidden', message: expect.stringContaining('no credentials') },
    });
  });

  test('because the token is wrong is refused', async () => {
    expect(await firstRequest(changed({ user: { token: 'expired' } }))).toMatchObject({
      failure: { reason: 'forbidden', remedy: expect.stringContaining('Renew the credentials') },
    });
  });
});
