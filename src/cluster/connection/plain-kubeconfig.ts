import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { scalarText } from '../../util/scalar-text.ts';
import { decodeKubeconfig } from './kubeconfig.ts';
import { kubeconfigPaths, withAbsolutePaths } from './relative-paths.ts';

/** Where a kubeconfig comes from, and which of its contexts is wanted. */
export interface KubeconfigSource {
  kubeconfig?: { content: string } | { path: string };
  /** Default: the current context. */
  context?: string;
  env: Record<string, string>;
}

/** Files that kubectl puts into the kubeconfig, by the key of their content. */
const FILES = [
  ['cluster', 'certificate-authority', 'certificate-authority-data'],
  ['user', 'client-certificate', 'client-certificate-data'],
  ['user', 'client-key', 'client-key-data'],
] as const;

/** A key that is not here, or holds something else, is kubectl's to judge. */
const CLUSTER_KEYS: Keys = {
  server: isText,
  'certificate-authority': isText,
  'certificate-authority-data': isBase64,
  'tls-server-name': isText,
  'insecure-skip-tls-verify': isBoolean,
  'proxy-url': isText,
  'disable-compression': isBoolean,
  extensions: Array.isArray,
};
const USER_KEYS: Keys = {
  'client-certificate': isText,
  'client-certificate-data': isBase64,
  'client-key': isText,
  'client-key-data': isBase64,
  token: isText,
  username: isText,
  password: isText,
  as: isText,
  'as-uid': isText,
  'as-groups': Array.isArray,
  exec: isCommand,
};
type Keys = Record<string, (value: Json) => boolean>;

/**
 * What `kubectl config view --raw --flatten --minify -o json` would print, without starting it, for the kubeconfigs of which
 * that is plain: one file whose context, cluster and user are all in it. Undefined in any doubt and for everything that is
 * wrong with it: then kubectl is asked, which knows how files are merged and says what it does not like.
 */
export async function plainKubeconfig(source: KubeconfigSource): Promise<string | undefined> {
  const given = await readGiven(source).catch(() => undefined);
  const config = given && parseConfig(given.text);
  if (!given || !config) return undefined;
  const name = source.context ?? config['current-context'];
  const context = named(config.contexts, 'context', name);
  const cluster = named(config.clusters, 'cluster', context?.cluster);
  const user = named(config.users, 'user', context?.user);
  if (!context || !cluster || !user || typeof cluster.server !== 'string') return undefined;
  if (!isPlain(cluster, CLUSTER_KEYS) || !isPlain(user, USER_KEYS)) return undefined;
  if (given.folder === undefined && !isCommandOnPath(user.exec)) return undefined;
  const parts = {
    cluster: { ...cluster },
    user: given.folder === undefined ? { ...user } : withAbsolutePaths(user, given.folder),
  };
  for (const [part, file, data] of FILES) {
    const path = parts[part][file];
    if (path === undefined || path === '') continue;
    if (typeof path !== 'string' || given.folder === undefined || parts[part][data]) return undefined;
    const content = await readFile(resolve(given.folder, path)).catch(() => undefined);
    if (content === undefined) return undefined;
    parts[part][data] = content.toString('base64');
    delete parts[part][file];
  }
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': name,
    clusters: [{ name: context.cluster, cluster: parts.cluster }],
    users: [{ name: context.user, user: parts.user }],
    contexts: [{ name, context }],
  });
}

/** `folder` is that of the file; text that was given has none. */
async function readGiven({
  kubeconfig,
  env,
}: KubeconfigSource): Promise<{ text: string; folder?: string } | undefined> {
  if (kubeconfig && 'content' in kubeconfig) {
    const decoded = decodeKubeconfig(kubeconfig.content);
    return decoded.ok ? { text: decoded.value } : undefined;
  }
  const [path, ...others] = kubeconfigPaths(kubeconfig, env);
  return path !== undefined && others.length === 0
    ? { text: await readFile(path, 'utf8'), folder: dirname(path) }
    : undefined;
}

/** Undefined for text that kubectl may read otherwise: it knows YAML 1.1. */
function parseConfig(text: string): JsonObject | undefined {
  const document = parseDocument(text, { version: '1.1', logLevel: 'silent' });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  try {
    const value: unknown = document.toJS();
    return isJsonObject(value) ? value : undefined;
  } catch {
    // More aliases than any kubeconfig has.
    return undefined;
  }
}

/** The only item of a list that has this name. */
function named(list: Json | undefined, part: string, name: Json | undefined): JsonObject | undefined {
  if (typeof name !== 'string' || name === '' || !Array.isArray(list)) return undefined;
  const found = list.filter(isJsonObject).filter((item) => item.name === name);
  const value = found.length === 1 ? found[0]?.[part] : undefined;
  return isJsonObject(value) ? value : undefined;
}

function isPlain(part: JsonObject, keys: Keys): boolean {
  return Object.entries(part).every(([key, value]) => Object.hasOwn(keys, key) && keys[key]?.(value));
}

function isText(value: Json): boolean {
  return typeof value === 'string';
}

function isBoolean(value: Json): boolean {
  return typeof value === 'boolean';
}

function isBase64(value: Json): boolean {
  return typeof value === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(value) && value.length % 4 === 0;
}

function isCommand(value: Json): boolean {
  return isJsonObject(value) && typeof value.command === 'string';
}

/** Text that was given is in no folder from which a plugin could be meant. */
function isCommandOnPath(exec: Json | undefined): boolean {
  return exec === undefined || (isJsonObject(exec) && !/[\\/]/.test(scalarText(exec.command)));
}
