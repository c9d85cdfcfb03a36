import { fail, ok, type Result } from '../../model/result.ts';
import type { Clock } from '../../system/clock.ts';
import { makePrivateFolder, removeFolder, writePrivateFile } from '../../system/files.ts';
import type { Spawn } from '../../system/process.ts';
import type { ClusterConnection } from '../contract.ts';
import { createReader } from '../reader.ts';
import { createHttpTransport, type HttpTransport } from '../transport/http-transport.ts';
import { chooseContext } from './choose-context.ts';
import { type SingleContext, singleContext, withPluginEnv } from './kubeconfig.ts';
import { secretsOf } from './kubeconfig-secrets.ts';
import { openDirect } from './open-direct.ts';
import { startProxy } from './proxy.ts';

export interface ConnectOptions {
  /** Path of the kubectl binary. */
  kubectl: string;
  /** Content (raw or base64), or one path; undefined: what `env` says (KUBECONFIG, ~/.kube/config, a pod's service account). */
  kubeconfig?: { content: string } | { path: string };
  /** Default: the current context. */
  context?: string;
  /** Private 0700 folder with a path short enough for a socket in it; a folder for kubeconfig and socket is made in it. */
  folder: string;
  /** Environment of kubectl and of the credential plugins that it starts. */
  env: Record<string, string>;
  /** What only the credential plugin gets, whoever starts it: it stands in the private kubeconfig. */
  pluginEnv?: Record<string, string>;
  spawn: Spawn;
  clock: Clock;
  /**
   * Ends the connecting. An open connection outlives it, because cleaning up after a cancel needs the cluster, but waits no
   * longer for an API server that is away; `close` ends it.
   */
  signal: AbortSignal;
  /** Called for each secret in the kubeconfig, before anything else is done with it. */
  onSecret: (secret: string) => void;
  /** Called right after the proxy was started: it must be ended by its group when this process dies. */
  onProxyStarted?: (proxy: { pid: number; folder: string }) => void;
}

/**
 * Opens the one connection of a run: a private kubeconfig with the chosen context, and a way to its API server, which is one
 * `kubectl proxy` unless we can speak to the server ourselves.
 */
export async function connectCluster(options: ConnectOptions): Promise<Result<ClusterConnection>> {
  const folder = await makePrivateFolder(options.folder, 'c-');
  const connection = await openIn(folder, options);
  if (!connection.ok) await removeFolder(folder);
  return connection;
}

async function openIn(folder: string, options: ConnectOptions): Promise<Result<ClusterConnection>> {
  const { clock } = options;
  const chosen = await chooseContext({ ...options, folder });
  if (!chosen.ok) return chosen;
  const text = withPluginEnv(chosen.value, options.pluginEnv ?? {});
  const config = singleContext(text);
  if (config === undefined || !URL.canParse(config.server)) return fail(incomplete(config));
  for (const secret of secretsOf(config)) options.onSecret(secret);
  const kubeconfig = await writePrivateFile(folder, 'kubeconfig', text);
  const direct = await openDirect(config, options);
  const way = direct
    ? ok({ ...direct, stop: async () => {} })
    : await openProxy({ kubeconfig, config, folder }, options);
  if (!way.ok) return way;
  const { transport, version, stop } = way.value;
  const { server, context, namespace } = config;
  return ok({
    reader: createReader({ transport, clock, server, context, namespace, version }),
    transport,
    kubeconfig,
    ...(version !== undefined && { version }),
    cost: transport.cost,
    async close() {
      transport.close();
      await stop();
      // What cannot be removed is in the private temp folder, which its owner removes again.
      await removeFolder(folder).catch(() => {});
    },
  });
}

/** A way to the API server, and how it is given up. */
interface Way {
  transport: HttpTransport;
  version?: string;
  stop(): Promise<void>;
}

async function openProxy(
  { kubeconfig, config, folder }: { kubeconfig: string; config: SingleContext; folder: string },
  { kubectl, env, spawn, clock, signal, onProxyStarted }: ConnectOptions,
): Promise<Result<Way>> {
  const { server } = config;
  const proxy = await startProxy({
    ...{ kubectl, kubeconfig, server, folder, env, spawn, clock, signal },
    onStarted: (pid) => onProxyStarted?.({ pid, folder }),
  });
  if (!proxy.ok) return proxy;
  const { endpoint, said, end, stop } = proxy.value;
  return ok({
    transport: createHttpTransport({
      endpoint,
      server,
      clock,
      pluginSaid: said,
      proxyEnd: end,
      stop: signal,
    }),
    stop,
  });
}

function incomplete(config: SingleContext | undefined) {
  return {
    reason: 'kubeconfig' as const,
    message:
      config === undefined
        ? 'read the kubeconfig: the chosen context names a cluster that it does not have'
        : `read the kubeconfig: context ${config.context} has no valid server address`,
    remedy: 'Check the chosen context with `kubectl config view --minify`.',
  };
}
