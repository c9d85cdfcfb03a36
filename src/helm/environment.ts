import type { Result } from '../model/result.ts';
import type { HelmTool } from './contract.ts';

/** Credentials for one registry or chart repository. */
export interface RegistryLogin {
  /** Host with its port, when it has one: `ghcr.io`, `127.0.0.1:5000`. */
  host: string;
  username: string;
  password: string;
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

/** Makes Helm's private homes with the registry credentials in 0600 files, so that none of them is ever an argument. */
export async function prepareHelm(_setup: HelmSetup): Promise<Result<HelmTool>> {
  throw new Error('not written yet');
}
