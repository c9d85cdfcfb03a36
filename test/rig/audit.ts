import { open, stat } from 'node:fs/promises';
import type { KubeJson } from './scene.ts';

/** The requests of an impersonated user in an API audit, as `verb uri`: all of them, or those after the first bytes of the log. */
export async function requestsOf(user: string, auditLog: string, since = 0): Promise<string[]> {
  const lines = (await readFrom(auditLog, since)).split('\n');
  return (
    lines
      // The log is long, and most of it is about others.
      .filter((line) => line.includes(user))
      .map((line): KubeJson => JSON.parse(line))
      .filter(({ impersonatedUser }) => impersonatedUser?.username === user)
      .map(({ verb, requestURI }) => `${verb} ${requestURI}`)
  );
}

/** How long the log is by now, in bytes. */
export const auditLength = async (auditLog: string): Promise<number> => (await stat(auditLog)).size;

async function readFrom(path: string, position: number): Promise<string> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - position), { position });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
