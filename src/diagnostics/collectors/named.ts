import type { ObjectRef } from '../../model/object-ref.ts';
import type { Failure } from '../../model/result/failure.ts';
import type { Collector, Source } from './source.ts';

/** The objects that failures name, which need not be the release's: a hook step works on any. */
export const named: Collector<Failure[], ObjectRef[]> = {
  name: 'objects that the failure names',
  nothing: [],

  async collect(source, failures) {
    const names = failures.flatMap(namesIn);
    const refs = await Promise.all(names.map((name) => refNamed(source, name)));
    return refs.flatMap((ref) => ref ?? []);
  },
};

function namesIn({ object, cause }: Failure): string[] {
  return [...(object === undefined ? [] : [object]), ...(cause ? namesIn(cause) : [])];
}

/** From `Kind/namespace/name` or `Kind/name`; kinds that the server does not serve have no objects. */
async function refNamed({ reader, unwrapOrNote }: Source, text: string): Promise<ObjectRef | undefined> {
  const [kind = '', ...path] = text.split('/');
  const resource = unwrapOrNote(await reader.resourceNamed(kind));
  const name = path.at(-1);
  if (!resource || name === undefined) return undefined;
  const { apiVersion, namespaced } = resource;
  const namespace = path.length > 1 ? path[0] : undefined;
  if (namespaced !== (namespace !== undefined)) return undefined;
  return { apiVersion, kind: resource.kind, name, ...(namespace !== undefined && { namespace }) };
}
