import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { KubeObject } from '../../src/kube/object.ts';
import { ownCertificate } from './own-certificate.ts';

/** A group whose only kind, Gadget, is served by another server than the API server itself. */
export interface AggregatedApi {
  apiVersion: string;
  /** What the API server finds that server by, in namespace `default`; without it the API is away. */
  service: KubeObject;
  apiService: KubeObject;
  stop(): void;
}

/** Starts that server on loopback; it has one Gadget, `x`, in every namespace. */
export async function startAggregatedApi(name: string): Promise<AggregatedApi> {
  const apiVersion = `${name}.example.com/v1`;
  const gadget = { apiVersion, kind: 'Gadget', metadata: { name: 'x', uid: 'uid-x' } };
  const [namespaced, verbs] = [true, ['get', 'list', 'delete']];
  const resources = [{ name: 'gadgets', singularName: 'gadget', kind: 'Gadget', namespaced, verbs }];
  const server = createServer(ownCertificate(), ({ url = '' }, response) => {
    const isDiscovery = url.startsWith(`/apis/${apiVersion}`) && !url.includes('/gadgets');
    const list = { kind: 'APIResourceList', apiVersion: 'v1', groupVersion: apiVersion, resources };
    const isKnown = isDiscovery || url.includes('/gadgets/x');
    response.writeHead(isKnown ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isDiscovery ? list : gadget));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    apiVersion,
    service: serviceOf(name, { type: 'ExternalName', externalName: '127.0.0.1', ports: [{ port }] }),
    apiService: apiServiceOf(name, port),
    stop: () => void server.close().closeAllConnections(),
  };
}

export function serviceOf(name: string, spec: object): KubeObject {
  return { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'default' }, spec } as KubeObject;
}

/** Registers `v1` of the group NAME.example.com with the Service of that name. */
export function apiServiceOf(name: string, port: number): KubeObject {
  const group = `${name}.example.com`;
  return {
    apiVersion: 'apiregistration.k8s.io/v1',
    kind: 'APIService',
    metadata: { name: `v1.${group}` },
    spec: {
      ...{ group, version: 'v1', groupPriorityMinimum: 100, versionPriority: 10 },
      insecureSkipTLSVerify: true,
      service: { name, namespace: 'default', port },
    },
  } as KubeObject;
}
