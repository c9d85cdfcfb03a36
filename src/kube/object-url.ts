import { mapping, mappings, textOf } from './fields.ts';
import type { KubeObject } from './object.ts';

/** Where an object is reached from outside, without a path: `https://shop.example.com`; a failure text when that cannot be told. */
export type FoundUrl = { url: string } | { why: string };

/** Of an Ingress: its first host, with https when its certificate is for it. */
export function ingressUrl({ spec, status }: KubeObject): FoundUrl {
  const hosts = mappings(spec, 'rules').map((rule) => textOf(rule.host));
  const secured = mappings(spec, 'tls').flatMap(({ hosts: names }) => (Array.isArray(names) ? names : []));
  const host = hosts.find(isHost) ?? secured.find((name) => typeof name === 'string' && isHost(name));
  const hasTls = mappings(spec, 'tls').length > 0;
  if (typeof host === 'string') {
    const isSecure = hasTls && (secured.length === 0 || secured.some((name) => covers(textOf(name), host)));
    return { url: `${isSecure ? 'https' : 'http'}://${host}` };
  }
  const address = balancerOf(status);
  if (address === undefined) return { why: 'it has neither a host nor an address yet' };
  return { url: `${hasTls ? 'https' : 'http'}://${address}` };
}

/** Of a Route of OpenShift. */
export function routeUrl({ spec, status }: KubeObject): FoundUrl {
  const host = [textOf(spec?.host), ...mappings(status, 'ingress').map((one) => textOf(one.host))].find(
    isHost,
  );
  if (host === undefined) return { why: 'it has no host yet' };
  return { url: `${Object.keys(mapping(spec, 'tls')).length > 0 ? 'https' : 'http'}://${host}` };
}

/** Of an HTTPRoute, by the listeners of the Gateway that it names; https when nothing is known of that. */
export function httpRouteUrl({ spec }: KubeObject, gateway: KubeObject | undefined): FoundUrl {
  const names = Array.isArray(spec?.hostnames) ? spec.hostnames.map((name) => textOf(name)) : [];
  const section = textOf(mappings(spec, 'parentRefs')[0]?.sectionName);
  const listeners = mappings(gateway?.spec, 'listeners').filter(
    ({ name }) => section === '' || name === section,
  );
  const host = [...names, ...listeners.map((one) => textOf(one.hostname))].find(isHost);
  if (host === undefined) return { why: 'neither it nor its Gateway has a hostname' };
  const secure = listeners.find(({ protocol }) => protocol === 'HTTPS');
  const listener = secure ?? listeners[0];
  const scheme = listener === undefined || secure ? 'https' : 'http';
  return { url: `${scheme}://${host}${portSuffix(scheme, Number(listener?.port))}` };
}

/** Of a Service: the address of its load balancer. */
export function serviceUrl({ spec, status }: KubeObject): FoundUrl {
  const type = textOf(spec?.type, 'ClusterIP');
  if (type !== 'LoadBalancer')
    return { why: `its type is ${type}, which has no address outside the cluster` };
  const address = balancerOf(status);
  if (address === undefined) return { why: 'its load balancer has no address yet' };
  const ports = mappings(spec, 'ports');
  const port = ports.find((one) => one.name === 'https' || one.port === 443) ?? ports[0];
  const scheme = port?.name === 'https' || port?.port === 443 ? 'https' : 'http';
  return { url: `${scheme}://${address}${portSuffix(scheme, Number(port?.port))}` };
}

/** The first object that a parent reference of an HTTPRoute names. */
export function gatewayOf({ spec, metadata }: KubeObject): { name: string; namespace: string } | undefined {
  const [parent] = mappings(spec, 'parentRefs');
  const name = textOf(parent?.name);
  const namespace = textOf(parent?.namespace, metadata.namespace ?? '');
  return name === '' || textOf(parent?.kind, 'Gateway') !== 'Gateway' ? undefined : { name, namespace };
}

function balancerOf(status: KubeObject['status']): string | undefined {
  const [first] = mappings(mapping(status, 'loadBalancer'), 'ingress');
  const address = textOf(first?.hostname) || textOf(first?.ip);
  if (address === '') return undefined;
  return address.includes(':') ? `[${address}]` : address;
}

/** A wildcard is no host that can be opened. */
function isHost(name: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})$/.test(name);
}

function covers(pattern: string, host: string): boolean {
  return pattern === host || (pattern.startsWith('*.') && host.slice(host.indexOf('.')) === pattern.slice(1));
}

function portSuffix(scheme: string, port: number): string {
  const isUsual = Number.isNaN(port) || port === (scheme === 'https' ? 443 : 80);
  return isUsual ? '' : `:${port}`;
}
