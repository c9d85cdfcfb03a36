import type { Json, JsonObject } from '../../model/json.ts';
import type { DirectEndpoint } from '../transport/endpoint.ts';
import type { SingleContext } from './kubeconfig.ts';

const CA = 'certificate-authority-data';
const CERTIFICATE = 'client-certificate-data';
const KEY = 'client-key-data';

/** All that a cluster and a user may have; `extensions` are for other programs. */
const CLUSTER_KEYS = ['server', CA, 'tls-server-name', 'extensions'];
const USER_KEYS = [CERTIFICATE, KEY, 'token', 'as', 'as-uid', 'as-groups'];

/**
 * How to speak to an API server without kubectl: over TLS with the certificate authority of the kubeconfig, as the user of a token or
 * a client certificate that stand in it, or whom that one impersonates. Undefined for everything else, which is kubectl's: credential
 * plugins, token files that are renewed, passwords, the authorities of the machine, HTTP proxies.
 */
export function directEndpoint(
  { server, cluster, user }: SingleContext,
  env: Record<string, string>,
): DirectEndpoint | undefined {
  const url = new URL(server);
  const ca = pem(cluster[CA]);
  const servername = cluster['tls-server-name'];
  const { token } = user;
  const client = clientOf(user);
  const impersonated = impersonatedBy(user);
  const isPlain =
    url.protocol === 'https:' &&
    `${url.username}${url.password}${url.search}${url.hash}` === '' &&
    hasOnly(cluster, CLUSTER_KEYS) &&
    hasOnly(user, USER_KEYS) &&
    !env.HTTPS_PROXY &&
    !env.https_proxy;
  if (!isPlain || ca === undefined || client === 'broken' || impersonated === 'broken') return undefined;
  if (isText(token) ? !isHeader(token) : client === undefined) return undefined;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 443),
    basePath: url.pathname === '/' ? '' : url.pathname,
    ca,
    ...(isText(servername) && { servername }),
    ...(isText(token) && { token }),
    ...(client && { client }),
    ...(impersonated && { impersonated }),
  };
}

function clientOf(user: JsonObject): DirectEndpoint['client'] | 'broken' {
  const [cert, key] = [pem(user[CERTIFICATE]), pem(user[KEY])];
  if (cert === undefined && key === undefined) return undefined;
  return cert === undefined || key === undefined ? 'broken' : { cert, key };
}

/** Whoever is left out here would be asked with the rights of the one who impersonates: what is not plain is kubectl's. */
function impersonatedBy(user: JsonObject): DirectEndpoint['impersonated'] | 'broken' {
  const { as: name, 'as-uid': uid, 'as-groups': groups = [] } = user;
  const isNobody = !name && !uid && Array.isArray(groups) && groups.length === 0;
  if (isNobody) return undefined;
  const isPlain =
    isHeader(name) && (!uid || isHeader(uid)) && Array.isArray(groups) && groups.every(isHeader);
  return isPlain ? { name, groups, ...(isHeader(uid) && { uid }) } : 'broken';
}

/** What arrives as it was sent: spaces around it would not. */
function isHeader(value: Json | undefined): value is string {
  return isText(value) && /^[\x20-\x7e]+$/.test(value) && value.trim() === value;
}

/** An empty value is the same as none. */
function hasOnly(part: JsonObject, keys: readonly string[]): boolean {
  return Object.entries(part).every(([key, value]) => keys.includes(key) || value === '' || value === false);
}

function pem(data: Json | undefined): string | undefined {
  return isText(data) ? Buffer.from(data, 'base64').toString('utf8') : undefined;
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value !== '';
}
