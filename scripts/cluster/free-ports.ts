import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** Below the range from which the kernel gives ports to outgoing connections, which could otherwise take a free one first. */
const lowest = 20_000;
const highest = 32_000;

/** That many different loopback TCP ports that nothing listens on now. Random, so that clusters started together differ. */
export async function freePorts(count: number): Promise<number[]> {
  const servers: Server[] = [];
  try {
    while (servers.length < count) {
      const server = await tryListen(lowest + Math.floor(Math.random() * (highest - lowest)));
      if (server !== undefined) servers.push(server);
    }
    return servers.map((server) => (server.address() as { port: number }).port);
  } finally {
    await Promise.all(servers.map((server) => once(server.close(), 'close')));
  }
}

async function tryListen(port: number): Promise<Server | undefined> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return server;
  } catch {
    return undefined;
  }
}
