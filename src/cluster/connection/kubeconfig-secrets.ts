import { isJsonObject } from '../../model/json.ts';
import { scalarText } from '../../util/scalar-text.ts';
import type { SingleContext } from './kubeconfig.ts';

const SECRET_NAME = /token|secret|password|key/i;

/** Everything in a kubeconfig that must not be seen: tokens, passwords, private keys, and what credential plugins get of the kind. */
export function secretsOf({ user, cluster }: SingleContext): string[] {
  const secrets: unknown[] = [user.token, user.password, user['client-key-data']];
  if (typeof user['client-key-data'] === 'string') {
    secrets.push(Buffer.from(user['client-key-data'], 'base64').toString('utf8'));
  }
  const provider = user['auth-provider'];
  if (isJsonObject(provider) && isJsonObject(provider.config)) {
    for (const [name, value] of Object.entries(provider.config))
      if (SECRET_NAME.test(name)) secrets.push(value);
  }
  const plugin = user.exec;
  if (isJsonObject(plugin) && Array.isArray(plugin.env)) {
    // Not every value: hiding a profile name such as `default` everywhere would make the log unreadable.
    for (const variable of plugin.env.filter(isJsonObject)) {
      if (SECRET_NAME.test(scalarText(variable.name))) secrets.push(variable.value);
    }
  }
  const proxy = cluster['proxy-url'];
  if (typeof proxy === 'string' && URL.canParse(proxy)) {
    const { password } = new URL(proxy);
    secrets.push(unescaped(password));
  }
  return [...new Set(secrets.filter((secret) => typeof secret === 'string' && secret !== ''))] as string[];
}

/** As it was written when it is no valid escape. */
function unescaped(password: string): string {
  try {
    return decodeURIComponent(password);
  } catch {
    return password;
  }
}
