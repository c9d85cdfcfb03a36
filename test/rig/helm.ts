import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HelmCall, HelmReader, HelmTool, HelmWriter } from '../../src/helm/contract.ts';
import { prepareHelm, type RegistryLogin } from '../../src/helm/processes/environment.ts';
import { createHelmReader } from '../../src/helm/reader.ts';
import { parseHelmVersion } from '../../src/helm/version.ts';
import { createHelmWriter } from '../../src/helm/writer.ts';
import type { ProcessSpec } from '../../src/system/process.ts';
import { unwrap } from '../cluster/open-connection.ts';
import { afterFile } from './after-file.ts';
import type { TestCluster } from './cluster.ts';
import { PERMIT } from './permit.ts';
import type { HelmMajor } from './scene.ts';
import { workerSpawn } from './worker-spawn.ts';

/** The project's own way to run one of the two Helms, without a manifest around it. */
export interface HelmRig {
  tool: HelmTool;
  reader: HelmReader;
  writer: HelmWriter;
  /** Every process that was started, first to last. */
  started: ProcessSpec[];
  /** Runs Helm by hand in the same private homes; throws what it says when it fails. */
  byHand(...args: string[]): Promise<string>;
}

export async function openHelm(
  cluster: Pick<TestCluster, 'kubeconfig' | 'helm3' | 'helm4'>,
  major: HelmMajor,
  registries: RegistryLogin[] = [],
): Promise<HelmRig> {
  const folder = await mkdtemp(join(tmpdir(), 'helm-'));
  afterFile(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const path = major === 3 ? cluster.helm3 : cluster.helm4;
  const spawn = workerSpawn;
  const inherited = { PATH: process.env.PATH ?? '', HOME: folder, HELM_DEBUG: 'true' };
  const version = await versionOf(path);
  const tool = unwrap(
    await prepareHelm({ path, version, folder, kubeconfig: cluster.kubeconfig, inherited, registries }),
  );
  const started: ProcessSpec[] = [];
  const recorded = (spec: ProcessSpec) => {
    started.push(spec);
    return spawn(spec);
  };
  return {
    tool,
    reader: createHelmReader(tool, recorded, { registries, mostAtOnce: 4 }),
    writer: createHelmWriter(tool, recorded, PERMIT),
    started,
    async byHand(...args) {
      const record = await spawn({ file: path, args, env: tool.env });
      if (record.exitCode !== 0) throw new Error(record.stderr);
      return record.stdout;
    },
  };
}

const versions = new Map<string, Promise<string>>();

/** A program's version never changes: it is asked for once. */
function versionOf(path: string): Promise<string> {
  const asked =
    versions.get(path) ??
    workerSpawn({
      file: path,
      args: ['version', '--template', '{{.Version}}'],
      env: { PATH: process.env.PATH ?? '' },
    }).then(({ stdout }) => unwrap(parseHelmVersion(stdout)).version);
  versions.set(path, asked);
  return asked;
}

/** Half a minute, not interrupted. */
export function patiently(overrides: Partial<HelmCall> = {}): HelmCall {
  return { signal: new AbortController().signal, timeoutMs: 30_000, ...overrides };
}
