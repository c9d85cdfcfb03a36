import { mapping, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { ok, type Result } from '../../model/result.ts';
import type { ApiResource, ClusterReader, ListQuery, RequestOptions, ServedApis } from '../contract.ts';

/** What is deleted together with an object that holds others. */
export interface Contents {
  /** Metadata. */
  objects: KubeObject[];
  /** Plurals of the kinds that cannot be listed, and the APIs that do not answer: nobody knows what there is of them. */
  unseen: string[];
}

/**
 * What a Namespace or a CustomResourceDefinition holds; undefined for every other kind. Only what can be deleted counts: events
 * and metrics are no objects that anybody would miss.
 */
export async function contentsOf(
  reader: ClusterReader,
  object: KubeObject,
  options?: RequestOptions,
): Promise<Result<Contents | undefined>> {
  const inside = await insideOf(reader, object);
  if (!inside.ok || inside.value === undefined) return inside.ok ? ok(undefined) : inside;
  const { queries, unanswered } = inside.value;
  const contents: Contents = {
    objects: [],
    unseen: unanswered.map((apiVersion) => `kinds of ${apiVersion}`),
  };
  const lists = await Promise.all(
    queries.map(async ({ plural, ...query }) => ({ plural, list: await reader.list(query, options) })),
  );
  for (const { plural, list } of lists) {
    if (list.ok) contents.objects.push(...list.value);
    else contents.unseen.push(plural);
  }
  return ok(contents);
}

/** Whether deleting an object of this kind deletes others with it. */
export function holdsObjects({ apiVersion, kind }: { apiVersion: string; kind: string }): boolean {
  const isNamespace = apiVersion === 'v1' && kind === 'Namespace';
  return (
    isNamespace || (apiVersion.startsWith('apiextensions.k8s.io/') && kind === 'CustomResourceDefinition')
  );
}

export type PluralQuery = ListQuery & { plural: string };

interface Inside extends Pick<ServedApis, 'unanswered'> {
  queries: PluralQuery[];
}

async function insideOf(reader: ClusterReader, object: KubeObject): Promise<Result<Inside | undefined>> {
  if (!holdsObjects(object)) return ok(undefined);
  if (object.kind === 'CustomResourceDefinition') return ok({ queries: instancesOf(object), unanswered: [] });
  const served = await reader.served('fresh');
  if (!served.ok) return served;
  const { resources, unanswered } = served.value;
  const kinds = new Map<string, ApiResource>();
  for (const resource of resources) {
    const counts = resource.namespaced && ['list', 'delete'].every((verb) => resource.verbs.includes(verb));
    const key = `${resource.resource}.${resource.group}`;
    if (counts && resource.resource !== 'events' && !kinds.has(key)) kinds.set(key, resource);
  }
  const queries = [...kinds.values()].map(({ apiVersion, kind, resource }) => ({
    ...{ apiVersion, kind, plural: resource, metadataOnly: true },
    namespace: object.metadata.name,
  }));
  return ok({ queries, unanswered });
}

/** All objects of the kind that a CustomResourceDefinition defines: in the version that is stored, else in one that is served; none when none is. */
export function instancesOf({ spec }: KubeObject): PluralQuery[] {
  const { group, names, versions } = mapping(spec);
  const all = Array.isArray(versions) ? versions.map((version) => mapping(version)) : [];
  const ofServed = all.filter(({ served }) => served === true);
  const served = ofServed.find(({ storage }) => storage === true) ?? ofServed[0];
  if (served === undefined) return [];
  const { kind, plural } = mapping(names);
  const apiVersion = `${textOf(group)}/${textOf(served.name)}`;
  return [{ apiVersion, kind: textOf(kind), plural: textOf(plural), metadataOnly: true }];
}
