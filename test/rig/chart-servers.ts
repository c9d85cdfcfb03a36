import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterFile } from './after-file.ts';

export const USERNAME = 'reader';
export const PASSWORD = 's3cret-registry-pass';
/** bcrypt of the password above, the only kind that the registry takes. */
const HASH = '$2y$04$abcdefghijklmnopqrstuuoV0WfcoFp6JcRFPLP8pL4u3Pnfr2qDq';

/** Starts a real OCI registry over plain HTTP that wants the credentials above; gives its host with port. */
export async function startRegistry(program: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'registry-'));
  afterFile(() => rm(folder, { recursive: true }));
  const users = join(folder, 'htpasswd');
  await writeFile(users, `${USERNAME}:${HASH}\n`);
  const config = {
    version: '0.1',
    storage: { inmemory: {} },
    http: { addr: '127.0.0.1:0' },
    auth: { htpasswd: { realm: 'charts', path: users } },
  };
  await writeFile(join(folder, 'config.yml'), JSON.stringify(config));
  const registry = spawn(program, ['serve', join(folder, 'config.yml')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  afterFile(async () => {
    registry.kill();
    if (registry.exitCode === null) await once(registry, 'exit');
  });
  for await (const line of createInterface(registry.stderr)) {
    const host = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1];
    if (host === undefined) continue;
    registry.stderr.resume();
    return host;
  }
  throw new Error('the registry ended before it listened');
}

/** A chart repository on loopback that counts what it serves. */
export interface ChartRepository {
  url: string;
  /** Paths asked for with the right credentials, in order. */
  served: string[];
  /** Status that every request gets instead, while set. */
  broken: number | undefined;
}

/** Serves packaged charts (paths of .tgz files) to those who know the credentials. */
export async function startChartRepository(helm: string, folder: string): Promise<ChartRepository> {
  const wanted = `Basic ${Buffer.from(`${USERNAME}:${PASSWORD}`).toString('base64')}`;
  const repository: ChartRepository = { url: '', served: [], broken: undefined };
  const answer = async (path: string, credentials: string | undefined): Promise<[number, Buffer?]> => {
    if (repository.broken !== undefined) return [repository.broken];
    if (credentials !== wanted) return [401];
    repository.served.push(path);
    try {
      return [200, await readFile(join(folder, path))];
    } catch {
      return [404];
    }
  };
  const server = createServer(async ({ url = '', headers }, response) => {
    const [status, body] = await answer(url, headers.authorization);
    response.writeHead(status).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterFile(async () => {
    server.closeAllConnections();
    server.close();
  });
  repository.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  execFileSync(helm, ['repo', 'index', folder, '--url', repository.url]);
  return repository;
}
