import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import { checkServerIdentity, createSecureContext } from 'node:tls';

/** Where requests go: to `kubectl proxy`, or to the API server itself. */
export type Endpoint = { socketPath: string } | { host: string; port: number } | DirectEndpoint;

/** An API server, and who asks it. Certificates and keys are PEM. */
export interface DirectEndpoint {
  host: string;
  port: number;
  /** Stands before every path, where the server is below one as Rancher's are; else empty. */
  basePath: string;
  ca: string;
  /** The name that its certificate has to have; default: the host. */
  servername?: string;
  /** Bearer token. */
  token?: string;
  client?: { cert: string; key: string };
  /** As whom it asks; all printable ASCII. */
  impersonated?: { name: string; uid?: string; groups: string[] };
}

/** Kept connections for requests, and others for streams: a watch stays open for minutes and must not take one of the counted ones. */
export interface Agents {
  requests: Agent;
  streams: Agent;
}

const THROUGH_PROXY = 64;
/** Each is a connection of its own to the API server, which kubectl would have put into one. */
const DIRECT = 32;

/** An API server that was moved or cut off answers nothing: its silence is noticed after this time and ten seconds. */
export const ALIVE_MS = 6_000;

/** Throws when a certificate or key cannot be used. */
export function createAgents(endpoint: Endpoint): Agents {
  if (!isDirect(endpoint))
    return { requests: new Agent({ keepAlive: true, maxSockets: THROUGH_PROXY }), streams: new Agent() };
  const { ca, client = {}, servername } = endpoint;
  const tls = {
    secureContext: createSecureContext({ ca, ...client }),
    // Explicit: a variable of the environment may say otherwise.
    rejectUnauthorized: true,
    checkServerIdentity: hasItsName,
    ...(servername !== undefined && { servername }),
  };
  return {
    requests: new SecureAgent({ keepAlive: true, keepAliveMsecs: ALIVE_MS, maxSockets: DIRECT, ...tls }),
    streams: new SecureAgent(tls),
  };
}

export function isDirect(endpoint: Endpoint): endpoint is DirectEndpoint {
  return 'ca' in endpoint;
}

/** As in kubectl, a certificate without alternative names has none, whatever it calls itself. */
const hasItsName: typeof checkServerIdentity = (host, certificate) =>
  certificate.subjectaltname
    ? checkServerIdentity(host, certificate)
    : new Error('the certificate has no alternative names');
