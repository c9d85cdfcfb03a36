import { readFile } from 'node:fs/promises';
import { delimiter, dirname, join, resolve, sep } from 'node:path';
import { parseDocument } from 'yaml';
import { isJsonObject, type JsonObject } from '../../model/json.ts';
import { parseJson } from '../../util/json-text.ts';

/** Where kubectl looks for kubeconfigs: one that was named, the list in KUBECONFIG, or the default one; the first one wins. */
export function kubeconfigPaths(given: { path: string } | undefined, env: Record<string, string>): string[] {
  if (given) return [given.path];
  if (env.KUBECONFIG) return env.KUBECONFIG.split(delimiter).filter((path) => path !== '');
  return env.HOME ? [join(env.HOME, '.kube', 'config')] : [];
}

/**
 * A user of a kubeconfig for a copy of it in another folder: as in kubectl, a token file and a credential plugin that is named
 * with a folder are meant from the folder of the file that names them.
 */
export function withAbsolutePaths(user: JsonObject, folder: string): JsonObject {
  const { exec, tokenFile } = user;
  return {
    ...user,
    ...(isJsonObject(exec) &&
      isPath(exec.command) && { exec: { ...exec, command: resolve(folder, exec.command) } }),
    ...(typeof tokenFile === 'string' && tokenFile !== '' && { tokenFile: resolve(folder, tokenFile) }),
  };
}

/** The output of `kubectl config view` with one user, who stands in one of these files. */
export async function viewWithAbsolutePaths(view: string, paths: string[]): Promise<string> {
  const config = parseJson(view);
  const item = isJsonObject(config) && Array.isArray(config.users) ? config.users[0] : undefined;
  if (!isJsonObject(config) || !isJsonObject(item) || !isJsonObject(item.user)) return view;
  for (const path of paths) {
    if (!(await usersIn(path)).includes(item.name)) continue;
    const user = withAbsolutePaths(item.user, dirname(path));
    return JSON.stringify({ ...config, users: [{ ...item, user }] });
  }
  return view;
}

/** What contains no separator is looked for on PATH. */
function isPath(command: unknown): command is string {
  return typeof command === 'string' && (command.includes(sep) || command.includes('/'));
}

/** Empty for a file that is not there, which kubectl passes over. */
async function usersIn(path: string): Promise<unknown[]> {
  try {
    const config: unknown = parseDocument(await readFile(path, 'utf8'), {
      version: '1.1',
      logLevel: 'silent',
    }).toJS();
    const users = isJsonObject(config) && Array.isArray(config.users) ? config.users : [];
    return users.filter(isJsonObject).map(({ name }) => name);
  } catch {
    return [];
  }
}
