import type { KubeObject } from '../kube/object.ts';
import type { ObjectRef } from '../model/object-ref.ts';
import type { Permission } from '../model/permission.ts';
import type { Result } from '../model/result.ts';
import type { PassedOnAnswer, Transport, TransportCost } from './transport/transport.ts';

/** One served resource, from aggregated discovery. */
export interface ApiResource {
  apiVersion: string;
  group: string;
  version: string;
  kind: string;
  /** Plural, as it stands in paths. */
  resource: string;
  singular: string;
  shortNames: string[];
  namespaced: boolean;
  verbs: string[];
}

/** What aggregated discovery tells. */
export interface ServedApis {
  /** In the server's order of preference: core first, then groups, versions within a group newest first. */
  resources: ApiResource[];
  /** apiVersions of aggregated APIs that do not answer: nobody knows which kinds they have beside those above, and what there is of them. */
  unanswered: string[];
}

export interface RequestOptions {
  signal?: AbortSignal;
  /** Of this one request; default 30 s. */
  timeoutMs?: number;
}

export interface ListQuery {
  apiVersion: string;
  kind: string;
  /** Undefined lists all namespaces. */
  namespace?: string;
  labelSelector?: string;
  fieldSelector?: string;
  /** Only apiVersion, kind and metadata are filled: far less to send. */
  metadataOnly?: boolean;
  /** With it: without annotations and managed fields, most of what the metadata of thousands weighs. */
  namesOnly?: boolean;
  /**
   * The resourceVersion of an object of this kind: the list is as old as it or newer. Without it the list is of now, for which the API
   * server waits until it has seen all that was written to the cluster, up to a tenth of a second.
   */
  since?: string;
}

export interface WatchEvent {
  type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'SYNCED';
  /** Undefined for SYNCED, which says once that all existing objects were seen. */
  object?: KubeObject;
}

/** Reads a cluster; its transport refuses every request that could change something. Lists are paged and complete. */
export interface ClusterReader {
  /** `https://...` of the API server, the context's name and the default namespace of the kubeconfig in use. */
  readonly server: string;
  readonly context: string;
  readonly namespace: string;
  /** Unix milliseconds by the API server's own clock, as far as its responses told it (to the second); ours before the first one. */
  serverTime(): number;
  /** `v1.36.3` */
  version(): Promise<Result<string>>;
  /** UID of the kube-system namespace. */
  uid(): Promise<Result<string>>;
  /** Everything that is served; read once per run and kept. `fresh` reads again (after CRDs were applied). */
  served(fresh?: 'fresh'): Promise<Result<ServedApis>>;
  /** The resource behind an exact apiVersion and kind; undefined when it is not served, a failure when nobody knows whether it is. */
  resourceOf(apiVersion: string, kind: string): Promise<Result<ApiResource | undefined>>;
  /** The resource that kubectl would take for `deploy`, `deployments`, `Deployment`, `deployments.apps`, ... */
  resourceNamed(name: string): Promise<Result<ApiResource | undefined>>;
  /** Undefined when the object, or its kind, does not exist; a failure when the API that has it does not answer. */
  get(ref: ObjectRef, options?: RequestOptions): Promise<Result<KubeObject | undefined>>;
  list(query: ListQuery, options?: RequestOptions): Promise<Result<KubeObject[]>>;
  /** Existing objects as ADDED, then SYNCED, then changes, until `signal` aborts; re-establishes itself. Ends with a failure when it cannot. */
  watch(
    query: ListQuery,
    signal: AbortSignal,
    onEvent: (event: WatchEvent) => void,
  ): Promise<Result<undefined>>;
  /** The permissions of the list that the credentials do not have. */
  denied(permissions: Permission[], options?: RequestOptions): Promise<Result<Permission[]>>;
  /** What a Service answers to a GET through the API server's proxy, whatever the status. `path` may have a query. */
  service(
    service: { namespace: string; name: string; port: string; scheme: 'http' | 'https' },
    path: string,
    options?: RequestOptions,
  ): Promise<Result<PassedOnAnswer>>;
  /** Container log; undefined when there is none. `tailLines` default 200. */
  log(
    pod: { namespace: string; name: string },
    query: { container: string; previous?: boolean; tailLines?: number },
    options?: RequestOptions,
  ): Promise<Result<string | undefined>>;
  /** Server-side apply as a dry run: what the object would become. `fieldManager`: in whose name, by default our own. */
  dryRunApply(
    object: KubeObject,
    options?: RequestOptions & { fieldManager?: string },
  ): Promise<Result<KubeObject>>;
  /** A creation as a dry run: what the object would become, without the fields that its kind does not have. */
  dryRunCreate(object: KubeObject, options?: RequestOptions): Promise<Result<KubeObject>>;
  /** A replacement as a dry run; the object's resourceVersion, when present, is a precondition. */
  dryRunReplace(object: KubeObject, options?: RequestOptions): Promise<Result<KubeObject>>;
}

export type PatchType = 'merge' | 'json' | 'strategic';

/** Changes a cluster; only `openEffects` makes one. */
export interface ClusterWriter {
  /** Server-side apply as field manager `helm-lifecycle`; conflicts with other managers are overwritten with `force`, else a failure that names them. */
  apply(object: KubeObject, options?: RequestOptions & { force?: boolean }): Promise<Result<KubeObject>>;
  create(object: KubeObject, options?: RequestOptions): Promise<Result<KubeObject>>;
  /** Replaces; the object's resourceVersion, when present, is a precondition (failure reason `conflict`). */
  update(object: KubeObject, options?: RequestOptions): Promise<Result<KubeObject>>;
  patch(
    ref: ObjectRef,
    type: PatchType,
    patch: unknown,
    options?: RequestOptions & { fieldManager?: string },
  ): Promise<Result<KubeObject>>;
  /** A missing object is a success (`value: undefined`). */
  delete(
    ref: ObjectRef,
    options?: RequestOptions & {
      cascade?: 'foreground' | 'background' | 'orphan';
      uid?: string;
      resourceVersion?: string;
    },
  ): Promise<Result<undefined>>;
}

/** An open connection: to the API server itself, or one `kubectl proxy` for the whole run. */
export interface ClusterConnection {
  reader: ClusterReader;
  /** What the server has said of its version, where that was asked to open it. */
  version?: string;
  /** Unrestricted: only `openWriter` may use it. */
  transport: Transport;
  /** Private 0600 kubeconfig with only the chosen context, for Helm and kubectl. */
  kubeconfig: string;
  /** API calls made and bytes received so far. */
  cost(): TransportCost;
  /** Ends the proxy, where there is one, and removes its folder; never throws. */
  close(): Promise<void>;
}
