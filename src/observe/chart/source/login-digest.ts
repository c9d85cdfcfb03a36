import { scryptSync } from 'node:crypto';
import type { RegistryLogin } from '../../../helm/processes/environment.ts';
import { hostOf } from '../../../helm/processes/repositories.ts';

/**
 * Tells logins apart without telling what they are: a digest of the login with which a chart reference is asked for, empty without
 * one. It is slow to make on purpose, because it names files that others may see, and passwords can be weak.
 */
export function loginDigests(registries: readonly RegistryLogin[]): (reference: string) => string {
  const known = new Map<string, string>();
  return (reference) => {
    const login = registries.find(({ host }) => host === hostOf(reference));
    if (login?.username === undefined) return '';
    const { host, username, password } = login;
    const digest = known.get(host) ?? scryptSync(`${username}:${password}`, host, 32).toString('hex');
    known.set(host, digest);
    return digest;
  };
}
