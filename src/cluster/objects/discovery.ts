import { isJsonObject, type JsonObject } from '../../model/json.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { ApiResource, ServedApis } from '../contract.ts';
import type { Transport } from '../transport/transport.ts';

const ACCEPT = ['v2', 'v2beta1']
  .map((version) => `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`)
  .join(',');

/**
 * The kinds of the APIs of metrics, which often do not answer: known also then. Their resources are nodes and pods, which the core
 * group has too, and names of metrics.
 */
const METRICS_KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['metrics.k8s.io', ['nodemetrics', 'podmetrics']],
  ['custom.metrics.k8s.io', ['metricvaluelist']],
  ['external.metrics.k8s.io', ['externalmetricvaluelist']],
]);

/**
 * Everything the API server serves. Of an aggregated API that does not answer it tells the version, `Stale`, without its kinds or with
 * those that were known last: these are there, and there may be more.
 */
export async function discover(transport: Transport): Promise<Result<ServedApis>> {
  const lists = await Promise.all(
    ['/api', '/apis'].map((path) =>
      transport.json({ method: 'GET', path, accept: ACCEPT, what: 'read the API groups' }),
    ),
  );
  const versions: ServedVersion[] = [];
  for (const list of lists) {
    if (!list.ok) return list;
    if (!isJsonObject(list.value) || list.value.kind !== 'APIGroupDiscoveryList') {
      return fail({
        reason: 'connection',
        message: 'read the API groups: the API server has no aggregated discovery',
        remedy: 'Use Kubernetes 1.27 or newer.',
      });
    }
    versions.push(...objects(list.value.items).flatMap(versionsOf));
  }
  return ok({
    resources: versions.flatMap(({ resources }) => resources),
    unanswered: versions.filter(({ isStale }) => isStale).map(({ apiVersion }) => apiVersion),
  });
}

/** One version of a group. */
interface ServedVersion {
  apiVersion: string;
  isStale: boolean;
  resources: ApiResource[];
}

function versionsOf(group: JsonObject): ServedVersion[] {
  const metadata = isJsonObject(group.metadata) ? group.metadata : {};
  const groupName = text(metadata.name);
  return objects(group.versions).map(({ version: written, freshness, resources }) => {
    const version = text(written);
    return {
      apiVersion: apiVersionOf(groupName, version),
      isStale: freshness === 'Stale',
      resources: objects(resources).map((resource) => toResource(groupName, version, resource)),
    };
  });
}

function apiVersionOf(group: string, version: string): string {
  return group === '' ? version : `${group}/${version}`;
}

function toResource(group: string, version: string, resource: JsonObject): ApiResource {
  const kind = isJsonObject(resource.responseKind) ? text(resource.responseKind.kind) : '';
  return {
    apiVersion: apiVersionOf(group, version),
    group,
    version,
    kind,
    resource: text(resource.resource),
    singular: text(resource.singularResource) || kind.toLowerCase(),
    shortNames: strings(resource.shortNames),
    namespaced: resource.scope === 'Namespaced',
    verbs: strings(resource.verbs),
  };
}

/** The resource that kubectl would take: `deploy`, `deployments`, `Deployment`, `deployments.apps`, `deployments.v1.apps`. */
export function findResource(resources: ApiResource[], name: string): ApiResource | undefined {
  const { first, inPlace } = readName(name);
  const candidates = resources.filter(inPlace);
  // Full names come before short ones, as in kubectl: a CRD's short name must not hide a built-in kind.
  return (
    candidates.find(({ resource }) => resource === first) ??
    candidates.find(({ singular, kind }) => singular === first || kind.toLowerCase() === first) ??
    candidates.find(({ shortNames }) => shortNames.includes(first))
  );
}

/** Whether a kind of an API version can be meant by a name that kubectl would take. */
export function mayBeNamed(name: string, apiVersion: string): boolean {
  const [version = '', group = ''] = apiVersion.split('/').reverse();
  const { first, hasPlace, inPlace } = readName(name);
  const known = hasPlace ? undefined : METRICS_KINDS.get(group);
  return known?.includes(first) ?? inPlace({ group, version });
}

function readName(name: string) {
  const [first = '', ...rest] = name.toLowerCase().split('.');
  const place = rest.join('.');
  const inPlace = ({ group, version }: Pick<ApiResource, 'group' | 'version'>) =>
    place === '' || place === group || place === `${version}.${group}` || (group === '' && place === version);
  return { first, hasPlace: place !== '', inPlace };
}

function objects(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
