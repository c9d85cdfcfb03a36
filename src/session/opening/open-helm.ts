import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createPatcher } from '../../helm/patches/patcher.ts';
import { prepareHelm } from '../../helm/processes/environment.ts';
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
  const { major, env } = tool.value;
  const patcher = createPatcher({
    major,
    env,
    folder: session.folders.private,
    kubectl: session.kubectl.path,
    spawn: session.spawn,
  });
  const patching = { ...tool.value, patcher };
  const helmReader = createHelmReader(patching, session.spawn, { registries, mostAtOnce });
  return ok({ ...session, helm: patching, helmReader });
}
