import type { ClusterConnection } from '../../src/cluster/contract.ts';
import { resourcePath } from '../../src/cluster/objects/resource-path.ts';
import { openWriter } from '../../src/cluster/writer.ts';
import { openConnection, unwrap } from '../cluster/open-connection.ts';
import { afterFile } from './after-file.ts';
import type { TestCluster } from './cluster.ts';
import { PERMIT } from './permit.ts';
import type { KubeJson } from './scene.ts';

/** How a test looks at a cluster and makes its namespaces: requests on one connection a test file, and no process for each. */
export interface Look {
  /** `get('pod', 'api')`, `get('pod/api')`; undefined when it does not exist. Without a name, `{items}` of the kind. */
  get(namespace: string, kind: string, name?: string): Promise<KubeJson | undefined>;
  /** `{items}` of the kind, those of a label selector. */
  list(namespace: string, kind: string, selector?: string): Promise<{ items: KubeJson[] }>;
  /** As `kubectl get -o name` writes them, such as `configmap/api`; those of a label selector. */
  names(namespace: string, kind: string, selector?: string): Promise<string[]>;
  /** What Helm's storage says of a release, oldest revision first; empty when it is absent. */
  history(namespace: string, release: string): Promise<{ revision: number; status: string }[]>;
  createNamespace(name: string): Promise<void>;
  /** Makes an object, in this namespace if its kind has any; rejects when there is one. */
  create(namespace: string, object: KubeJson): Promise<KubeJson>;
  /** A token for a service account. */
  token(namespace: string, account: string): Promise<string>;
  /** Does not wait for its end. */
  deleteNamespace(name: string): Promise<void>;
  /** Deletes what others might find of it who look at the whole cluster: Helm's records and the ConfigMaps of charts. */
  forgetNamespace(name: string): Promise<void>;
}

const connections = new Map<string, Promise<ClusterConnection>>();

/** The look at this cluster; the connection is opened when it is first used, and closed after the file. */
export function lookAt(cluster: Pick<TestCluster, 'kubectl' | 'kubeconfig' | 'spawn'>): Look {
  const connection = (): Promise<ClusterConnection> => {
    const { kubeconfig } = cluster;
    const open = connections.get(kubeconfig);
    if (open !== undefined) return open;
    const opening = openConnection(cluster);
    connections.set(kubeconfig, opening);
    afterFile(() => connections.delete(kubeconfig));
    return opening;
  };

  async function resource(kind: string) {
    const { reader } = await connection();
    const found = unwrap(await reader.resourceNamed(kind));
    if (found === undefined) throw new Error(`the cluster serves no ${kind}`);
    return found;
  }

  const look: Look = {
    async get(namespace, kindOrPath, given) {
      const [kind = '', name = given] = kindOrPath.split('/');
      if (name === undefined) return look.list(namespace, kind);
      const { apiVersion, kind: exact, namespaced } = await resource(kind);
      const ref = { apiVersion, kind: exact, name, ...(namespaced && { namespace }) };
      return unwrap(await (await connection()).reader.get(ref));
    },
    async list(namespace, kind, labelSelector) {
      const { apiVersion, kind: exact, namespaced } = await resource(kind);
      const query = { apiVersion, kind: exact, ...(namespaced && { namespace }) };
      const { reader } = await connection();
      return {
        items: unwrap(await reader.list({ ...query, ...(labelSelector !== undefined && { labelSelector }) })),
      };
    },
    async names(namespace, kind, selector) {
      const { singular, group } = await resource(kind);
      const { items } = await look.list(namespace, kind, selector);
      return items.map(({ metadata }) => `${singular}${group && `.${group}`}/${metadata.name}`);
    },
    async history(namespace, release) {
      const { items } = await look.list(namespace, 'secrets', `owner=helm,name=${release}`);
      return items
        .map(({ metadata: { labels } }) => ({ revision: Number(labels.version), status: labels.status }))
        .sort((one, other) => one.revision - other.revision);
    },
    async create(namespace, object) {
      const { reader, transport } = await connection();
      const { apiVersion, kind, metadata } = object;
      const resource = unwrap(await reader.resourceOf(apiVersion, kind));
      if (resource === undefined) throw new Error(`the cluster serves no ${kind}`);
      const path = resourcePath(resource, { namespace: metadata.namespace ?? namespace });
      const what = `create ${kind} ${metadata.name}`;
      // As whom `kubectl create` would name itself.
      const query = { fieldManager: 'kubectl-create' };
      return unwrap(await transport.json({ method: 'POST', path, query, body: object, what }));
    },
    async token(namespace, account) {
      const { transport } = await connection();
      const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${account}/token`;
      const body = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} };
      const made = await transport.json({
        method: 'POST',
        path,
        body,
        what: `create a token for ${account}`,
      });
      return (unwrap(made) as KubeJson).status.token;
    },
    async createNamespace(name) {
      const writer = openWriter(await connection(), PERMIT);
      unwrap(await writer.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }));
    },
    async deleteNamespace(name) {
      const writer = openWriter(await connection(), PERMIT);
      unwrap(await writer.delete({ apiVersion: 'v1', kind: 'Namespace', name }));
    },
    async forgetNamespace(name) {
      const { transport } = await connection();
      const found = { secrets: 'owner=helm', configmaps: 'app.kubernetes.io/managed-by=Helm' };
      for (const [kind, labelSelector] of Object.entries(found)) {
        const path = `/api/v1/namespaces/${name}/${kind}`;
        unwrap(
          await transport.json({ method: 'DELETE', path, query: { labelSelector }, what: `delete ${kind}` }),
        );
      }
    },
  };
  return look;
}
