import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { prepareHelm } from '../../helm/environment.ts';
import { createHelmReader } from '../../helm/reader.ts';
import { ok, type Result } from '../../model/result.ts';
import type { Tool } from '../../tools/contract.ts';
import type { HelmSession, Session } from '../session.ts';

/** Makes Helm's private homes, with the logins of the manifest's registries. */
export async function openHelm(session: Session, { helm }: { helm: Tool }): Promise<Result<HelmSession>> {
  const { registries } = session.manifest;
  const tool = await prepareHelm({
    ...helm,
    folder: join(session.folders.private, 'helm'),
    kubeconfig: session.connection.kubeconfig,
    inherited: session.env,
    registries,
  });
  if (!tool.ok) return tool;
  const mostAtOnce = session.options.concurrency ?? 2 * availableParallelism();
  const helmReader = createHelmReader(tool.value, session.spawn, { registries, mostAtOnce });
  return ok({ ...session, helm: tool.value, helmReader });
}
