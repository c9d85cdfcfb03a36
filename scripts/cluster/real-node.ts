import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiRequest } from './api-request.ts';
import type { BinaryPaths } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { type ControlPlane, startControlPlane } from './control-plane.ts';
import { ensureDebianPackages } from './debian-packages.ts';
import { freePorts } from './free-ports.ts';
import { type Keeper, openKeeper } from './keeper-client.ts';
import {
  cleanScript,
  cniConfig,
  containerdConfig,
  containerdSocket,
  hiddenFolders,
  kubeletConfig,
  type NodeSettings,
  nodeScript,
} from './node-config.ts';
import { makeNodeImages } from './node-images.ts';
import { isNodeReady } from './node-ready.ts';
import type { Progress } from './progress.ts';
import { runProgram } from './run-program.ts';
import { until } from './until.ts';

/** Why a real node cannot run here; undefined when it can. */
export function realNodeObstacle(): string | undefined {
  if (process.platform !== 'linux') return 'a real node needs Linux';
  if (process.getuid?.() !== 0) return 'a real node needs root';
  return undefined;
}

/**
 * Starts a control plane with one real node (containerd and kubelet) that runs pods of the images in node-images.ts.
 * Pods reach each other, but neither the API server nor the internet; there is no cluster DNS and no service proxy.
 */
export async function startRealNode(binaries: BinaryPaths, progress: Progress): Promise<Cluster> {
  const obstacle = realNodeObstacle();
  if (obstacle !== undefined) throw new Error(obstacle);
  await ensureDebianPackages(progress);
  const folder = mkdtempSync(join(tmpdir(), 'helm-lifecycle-cluster-'));
  const keeper = openKeeper(folder);
  try {
    const controlPlane = await startControlPlane(folder, binaries, keeper);
    await startNode(controlPlane, binaries, keeper);
    const { credentials, auditLog } = controlPlane;
    return { kubeconfig: credentials.kubeconfig, auditLog, keep: keeper.start, stop: keeper.close };
  } catch (error) {
    await keeper.close();
    throw error;
  }
}

async function startNode(controlPlane: ControlPlane, binaries: BinaryPaths, keeper: Keeper): Promise<void> {
  const { folder, credentials, env, api } = controlPlane;
  refuseHidden([folder, ...Object.values(binaries)]);
  const [kubeletPort] = (await freePorts(1)) as [number];
  const settings: NodeSettings = {
    folder,
    kubeconfig: credentials.componentKubeconfig,
    kubeletPort,
    bridge: `hl${randomBytes(5).toString('hex')}`,
    subnet: `${randomInt(64, 128)}.${randomInt(0, 256)}`,
  };
  writeNodeFiles(settings, binaries);
  keeper.cleanup('sh', [join(folder, 'clean.sh')]);

  await keeper.start({
    name: 'node',
    file: 'unshare',
    args: [
      ...['--mount', '--pid', '--fork', '--kill-child=SIGKILL', '--mount-proc'],
      ...['sh', join(folder, 'node.sh')],
    ],
    // containerd finds its shim, and the shim finds runc, on PATH.
    env: { ...env, PATH: `${join(folder, 'bin')}:${env.PATH}` },
  });
  const archive = await makeNodeImages(folder);
  await until('containerd answers', 120, async () => {
    keeper.check();
    return existsSync(containerdSocket(folder));
  });
  const ctr = [
    '--address',
    containerdSocket(folder),
    '--namespace',
    'k8s.io',
    'images',
    'import',
    '--no-unpack',
  ];
  const imported = await runProgram(binaries.ctr as string, [...ctr, archive], {
    timeoutMilliseconds: 30_000,
  });
  if (!imported.ok) throw new Error(`import of the node's images: ${imported.problem}`);
  await until('the node is ready', 180, async () => {
    keeper.check();
    const account = await apiRequest(api, '/api/v1/namespaces/default/serviceaccounts/default');
    return account.status === 200 && (await isNodeReady(api, 'localhost'));
  });
}

function writeNodeFiles(settings: NodeSettings, binaries: BinaryPaths): void {
  const { folder } = settings;
  const write = (name: string, content: string) =>
    writeFileSync(join(folder, name), content, { mode: 0o600 });
  for (const name of ['bin', 'cni', 'cni-bin']) mkdirSync(join(folder, name));
  write('containerd.toml', containerdConfig(settings));
  write('cni/10-bridge.conflist', cniConfig(settings));
  write('kubelet.json', kubeletConfig(settings));
  write('node.sh', nodeScript(settings, binaries));
  write('clean.sh', cleanScript(settings));
  const shim = 'containerd-shim-runc-v2';
  symlinkSync(binaries[shim] as string, join(folder, 'bin', shim));
  for (const plugin of ['bridge', 'loopback', 'host-local']) {
    symlinkSync(binaries[`cni-${plugin}`] as string, join(folder, 'cni-bin', plugin));
  }
}

function refuseHidden(paths: readonly string[]): void {
  const hidden = paths.find((path) => hiddenFolders.some((folder) => path.startsWith(`${folder}/`)));
  if (hidden === undefined) return;
  throw new Error(
    `the real node cannot see ${hidden}: set TMPDIR or XDG_CACHE_HOME outside ${hiddenFolders.join(', ')}`,
  );
}
