import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DEAD_CONNECTION_ENV } from '../../cluster/connection/keep-alive.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { writePrivateFile } from '../../system/files.ts';
import type { HelmTool } from '../contract.ts';
import { parseHelmVersion } from '../version.ts';

/** How one registry or chart repository is spoken to. */
export interface RegistryLogin {
  /** Host with its port, when it has one: `ghcr.io`, `127.0.0.1:5000`. */
  host: string;
  /** With its password; undefined where none is asked for. */
  username?: string | undefined;
  password?: string | undefined;
  /** Talk HTTP to it, not HTTPS. */
  plainHttp: boolean;
}

/** What `prepareHelm` needs. */
export interface HelmSetup {
  path: string;
  version: string;
  /** Private folder of the run, in which the homes are made. */
  folder: string;
  /** Undefined for commands that never talk to a cluster. */
  kubeconfig?: string;
  /** Variables that Helm inherits (PATH, HOME, proxies, certificates, cloud credentials of exec plugins); every HELM_* is dropped. */
  inherited: Record<string, string>;
  registries: RegistryLogin[];
}

/**
 * A Helm lives for a tenth of a second, a fifth of which is collecting garbage. A larger heap spares that (measured: 17 % of the
 * processor time with Helm 4, 20 % with Helm 3) and costs some megabytes; beyond the limit it collects again. What Helm 4 makes of a
 * small chart fits into eight times the usual heap; with Helm 3 more than four times only takes memory.
 */
const SHORT_LIVED_ENV = {
  3: { GOGC: '400', GOMEMLIMIT: '256MiB' },
  4: { GOGC: '800', GOMEMLIMIT: '256MiB' },
};

/** Makes Helm's private homes with the registry credentials in 0600 files, so that none of them is ever an argument. */
export async function prepareHelm(setup: HelmSetup): Promise<Result<HelmTool>> {
  const version = parseHelmVersion(setup.version);
  if (!version.ok) return version;
  const { path, folder } = setup;
  const homes = {
    HELM_CACHE_HOME: join(folder, 'cache'),
    HELM_CONFIG_HOME: join(folder, 'config'),
    HELM_DATA_HOME: join(folder, 'data'),
  };
  const outputFolder = join(folder, 'output');
  let registryConfig: string;
  try {
    for (const home of [...Object.values(homes), outputFolder]) {
      await mkdir(home, { recursive: true, mode: 0o700 });
    }
    const auths = registryAuths(setup.registries);
    registryConfig = await writePrivateFile(homes.HELM_CONFIG_HOME, 'registry.json', auths);
  } catch (error) {
    return fail({
      reason: 'filesystem',
      message: `make Helm's private folders in ${folder}: ${(error as Error).message}`,
      remedy: 'Check that the temporary folder is writable and has space left.',
    });
  }
  const env = {
    ...DEAD_CONNECTION_ENV,
    ...SHORT_LIVED_ENV[version.value.major],
    ...withoutHelmVariables(setup.inherited),
    // What one of them has learnt about the API server the others find, and nobody else's cache is believed.
    KUBECACHEDIR: join(folder, 'kube-cache'),
    ...homes,
    HELM_REGISTRY_CONFIG: registryConfig,
    HELM_REPOSITORY_CONFIG: join(homes.HELM_CONFIG_HOME, 'repositories.yaml'),
    HELM_REPOSITORY_CACHE: join(homes.HELM_CACHE_HOME, 'repository'),
    HELM_CONTENT_CACHE: join(homes.HELM_CACHE_HOME, 'content'),
    ...(setup.kubeconfig !== undefined && { KUBECONFIG: setup.kubeconfig }),
  };
  return ok({ path, ...version.value, env, outputFolder });
}

/** HELM_DEBUG prints values, HELM_DRIVER and HELM_KUBE* would choose another storage or cluster. */
function withoutHelmVariables(inherited: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inherited).filter(([name]) => !name.startsWith('HELM_')));
}

/** The registry configuration that Helm shares with Docker. */
function registryAuths(registries: RegistryLogin[]): string {
  const auths = Object.fromEntries(
    registries.flatMap(({ host, username, password }) =>
      username === undefined
        ? []
        : [[host, { auth: Buffer.from(`${username}:${password}`).toString('base64') }]],
    ),
  );
  return JSON.stringify({ auths });
}
