import { createServer, connect as openSocket, type Server, type Socket } from 'node:net';
import { runProgram } from '../../scripts/cluster/run-program.ts';
import { afterFile } from './after-file.ts';
import type { TestCluster } from './cluster.ts';

/** How the API server is away: nobody listens, or it takes connections and never answers. */
export type Absence = 'refuses' | 'hangs';

/** The API server behind a door that the test can shut. */
export interface FlakyProxy {
  /** Content of a kubeconfig that goes through the door. */
  kubeconfig: string;
  away(how: Absence): Promise<void>;
  back(): Promise<void>;
  /** How often it was away so far. */
  absences(): number;
}

/** Forwards TCP to the cluster's API server, so TLS stays between it and its clients; closed after the file, or by `atEnd`. */
export async function openFlakyProxy(
  cluster: TestCluster,
  atEnd: (close: () => Promise<void>) => void = afterFile,
): Promise<FlakyProxy> {
  const config = await rawKubeconfig(cluster);
  const target = new URL(config.clusters[0].cluster.server);
  const sockets = new Set<Socket>();
  let hanging = false;
  let absences = 0;

  const server = createServer((near) => {
    const far = openSocket(Number(target.port), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
      socket.on('error', () => {});
    }
    near.on('data', (chunk) => far.write(chunk));
    far.on('data', (chunk) => near.write(chunk));
    if (hanging) for (const socket of [near, far]) socket.pause();
  });
  const port = await listen(server, 0);
  config.clusters[0].cluster.server = `https://127.0.0.1:${port}`;
  atEnd(() => shut(server, sockets));

  return {
    kubeconfig: JSON.stringify(config),
    async away(how) {
      absences += 1;
      hanging = how === 'hangs';
      if (hanging) for (const socket of sockets) socket.pause();
      else await shut(server, sockets);
    },
    async back() {
      hanging = false;
      for (const socket of sockets) socket.resume();
      if (!server.listening) await listen(server, port);
    },
    absences: () => absences,
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function shut(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const socket of sockets) socket.destroy();
  await closed;
}

async function rawKubeconfig({ kubectl, kubeconfig }: TestCluster) {
  const args = ['--kubeconfig', kubeconfig, 'config', 'view', '--raw', '--flatten', '--minify', '-o', 'json'];
  const result = await runProgram(kubectl, args);
  if (!result.ok) throw new Error(result.problem);
  return JSON.parse(result.stdout);
}
