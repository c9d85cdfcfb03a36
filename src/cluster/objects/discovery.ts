import { isJsonObject, type JsonObject } from '../../model/json.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import type { ApiResource } from '../contract.ts';
import type { Transport } from '../transport/transport.ts';

const ACCEPT = ['v2', 'v2beta1']
  .map((version) => `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`)
  .join(',');

/** Everything the API server serves, in its order of preference: core first, then groups, versions within a group newest first. */
export async function discover(transport: Transport): Promise<Result<ApiResource[]>> {
  const lists = await Promise.all(
    ['/api', '/apis'].map((path) =>
      transport.json({ method: 'GET', path, accept: ACCEPT, what: 'read the API groups' }),
    ),
  );
  const resources: ApiResource[] = [];
  for (const list of lists) {
    if (!list.ok) return list;
    if (!isJsonObject(list.value) || list.value.kind !== 'APIGroupDiscoveryList') {
      return fail({
        reason: 'connection',
        message: 'read the API groups: the API server has no aggregated discovery',
        remedy: 'Use Kubernetes 1.27 or newer.',
      });
    }
    resources.push(...objects(list.value.items).flatMap(resourcesOfGroup));
  }
  return ok(resources);
}

function resourcesOfGroup(group: JsonObject): ApiResource[] {
  const metadata = isJsonObject(group.metadata) ? group.metadata : {};
  const groupName = text(metadata.name);
  return objects(group.versions).flatMap((version) =>
    objects(version.resources).map((resource) => toResource(groupName, text(version.version), resource)),
  );
}

function toResource(group: string, version: string, resource: JsonObject): ApiResource {
  const kind = isJsonObject(resource.responseKind) ? text(resource.responseKind.kind) : '';
  return {
    apiVersion: group === '' ? version : `${group}/${version}`,
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
  const wanted = name.toLowerCase();
  const [first = '', ...rest] = wanted.split('.');
  const place = rest.join('.');
  const inPlace = ({ group, version }: ApiResource) =>
    place === '' || place === group || place === `${version}.${group}` || (group === '' && place === version);
  const candidates = resources.filter(inPlace);
  // Full names come before short ones, as in kubectl: a CRD's short name must not hide a built-in kind.
  return (
    candidates.find(({ resource }) => resource === first) ??
    candidates.find(({ singular, kind }) => singular === first || kind.toLowerCase() === first) ??
    candidates.find(({ shortNames }) => shortNames.includes(first))
  );
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
