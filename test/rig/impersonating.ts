import { readFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';
import type { TestCluster } from './cluster.ts';

/** A kubeconfig whose requests are made in the name of `user`, with the rights of `groups`. */
export async function impersonating(
  { kubeconfig }: Pick<TestCluster, 'kubeconfig'>,
  user: string,
  groups: string[],
): Promise<string> {
  const config = parse(await readFile(kubeconfig, 'utf8'));
  for (const item of config.users) Object.assign(item.user, { as: user, 'as-groups': groups });
  return stringify(config);
}
