import { parse } from 'yaml';
import { isJsonObject, type JsonObject } from '../../model/json.ts';
import type { Failure } from '../../model/result/failure.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { scalarText } from '../../util/scalar-text.ts';

/** A kubeconfig with one context, as `kubectl config view --raw --flatten --minify -o json` makes it. */
export interface SingleContext {
  context: string;
  server: string;
  /** Default namespace. */
  namespace: string;
  cluster: JsonObject;
  user: JsonObject;
}

/** Kubeconfig text as given by a user, raw or base64; failure `kubeconfig` says what is wrong with it. */
export function decodeKubeconfig(text: string): Result<string> {
  const given = text.trim();
  if (given === '') {
    const remedy =
      'Check the name of the secret: one that does not exist is empty, and so are all secrets in runs for forks and Dependabot.';
    return fail({ ...corrupt('it is empty'), remedy });
  }
  const compact = given.replace(/\s+/g, '');
  const encoded = /^[A-Za-z0-9+/_-]+=*$/.test(compact);
  const decoded = encoded ? Buffer.from(compact, 'base64').toString('utf8') : given;
  if (encoded && (decoded.includes('\uFFFD') || decoded === '')) {
    return fail(corrupt('it looks like base64 but does not decode to text'));
  }
  const config = parseConfig(decoded);
  if (config === undefined) {
    return fail(corrupt(`${encoded ? 'its base64 decodes to' : 'it is'} text that is not a YAML mapping`));
  }
  return contextNames(config).length === 0 ? fail(corrupt('it has no contexts')) : ok(decoded);
}

/** The names of the contexts in kubeconfig text; empty when there are none. */
export function contextsIn(kubeconfig: string): string[] {
  const config = parseConfig(kubeconfig);
  return config === undefined ? [] : contextNames(config);
}

/** The context that kubectl takes when none is named. */
export function currentContextIn(kubeconfig: string): string | undefined {
  const current = parseConfig(kubeconfig)?.['current-context'];
  return typeof current === 'string' && current !== '' ? current : undefined;
}

/** Takes apart a kubeconfig that has one context; undefined when a part is missing. */
export function singleContext(kubeconfig: string): SingleContext | undefined {
  const config = parseConfig(kubeconfig);
  const context = firstOf(config?.contexts);
  const cluster = firstOf(config?.clusters)?.cluster;
  const user = firstOf(config?.users)?.user;
  if (!isJsonObject(context?.context) || !isJsonObject(cluster)) return undefined;
  const { namespace } = context.context;
  return {
    context: scalarText(context.name),
    server: scalarText(cluster.server ?? '').replace(/\/$/, ''),
    namespace: typeof namespace === 'string' && namespace !== '' ? namespace : 'default',
    cluster,
    user: isJsonObject(user) ? user : {},
  };
}

/** The same kubeconfig (as `connectCluster` writes it) with another default namespace. */
export function withNamespace(kubeconfig: string, namespace: string): string {
  const config = parseConfig(kubeconfig) ?? {};
  const contexts = (Array.isArray(config.contexts) ? config.contexts : []).filter(isJsonObject);
  return JSON.stringify({
    ...config,
    contexts: contexts.map((item) => ({
      ...item,
      context: { ...(isJsonObject(item.context) && item.context), namespace },
    })),
  });
}

/** The same kubeconfig with further variables for the credential plugin of its users; what it says itself stays. */
export function withPluginEnv(kubeconfig: string, variables: Record<string, string>): string {
  if (Object.keys(variables).length === 0) return kubeconfig;
  const config = parseConfig(kubeconfig) ?? {};
  const added = Object.entries(variables).map(([name, value]) => ({ name, value }));
  const users = (Array.isArray(config.users) ? config.users : []).filter(isJsonObject);
  return JSON.stringify({
    ...config,
    users: users.map((item) => {
      if (!isJsonObject(item.user) || !isJsonObject(item.user.exec)) return item;
      const { exec } = item.user;
      const own = Array.isArray(exec.env) ? exec.env : [];
      return { ...item, user: { ...item.user, exec: { ...exec, env: [...added, ...own] } } };
    }),
  });
}

function parseConfig(text: string): JsonObject | undefined {
  try {
    const value: unknown = parse(text, { logLevel: 'error' });
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function contextNames(config: JsonObject): string[] {
  const contexts = Array.isArray(config.contexts) ? config.contexts : [];
  return contexts.filter(isJsonObject).map((context) => scalarText(context.name));
}

function firstOf(list: unknown): JsonObject | undefined {
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  return isJsonObject(first) ? first : undefined;
}

function corrupt(what: string): Failure {
  return {
    reason: 'kubeconfig',
    message: `read the kubeconfig: ${what}`,
    remedy: 'Give the content of a kubeconfig file, raw or as one base64 text (`base64 -w0 ~/.kube/config`).',
  };
}
