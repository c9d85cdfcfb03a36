import type { KubeObject } from '../../kube/object.ts';
import { secretValues } from '../../kube/redact-object.ts';
import type { ObjectRef } from '../../model/object-ref.ts';
import type { Collector } from './source.ts';

export interface Live {
  objects: KubeObject[];
  /** Those that do not exist, or whose kind the server does not serve. */
  absent: ObjectRef[];
}

/** The objects as they are in the cluster. */
export const live: Collector<ObjectRef[], Live> = {
  name: 'live objects',
  nothing: { objects: [], absent: [] },

  async collect({ reader, unwrapOrNote, onSecret }, refs) {
    const results = await Promise.all(refs.map((ref) => reader.get(ref)));
    const found = results.flatMap((result) => unwrapOrNote(result) ?? []);
    found.flatMap(secretValues).forEach(onSecret);
    return {
      objects: found.map(withoutContents),
      absent: refs.filter((_, index) => {
        const result = results[index];
        return result?.ok && result.value === undefined;
      }),
    };
  },
};

/** Nothing is learnt from them that events do not say. */
function withoutContents(object: KubeObject): KubeObject {
  if (object.kind !== 'Secret' && object.kind !== 'ConfigMap') return object;
  const { data: _, binaryData: __, stringData: ___, ...rest } = object;
  return rest;
}
