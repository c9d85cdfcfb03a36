import { mapping, mappings, textOf } from '../../kube/fields.ts';
import type { KubeObject } from '../../kube/object.ts';
import { secretValues } from '../../kube/redact-object.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Collector } from './source.ts';
import { isUnwell } from './unwell-containers.ts';

/** Learns what pods that are not well could print: their logs are kept. Makes no evidence. */
export const podSecrets: Collector<KubeObject[], undefined> = {
  name: 'Secrets of pods',
  nothing: undefined,

  async collect({ reader, unwrapOrNote, onSecret }, pods) {
    const refs = new Map(
      pods.filter(isUnwell).flatMap((pod) => {
        const { namespace = '' } = pod.metadata;
        return secretNames(pod).map((name) => [
          `${namespace}/${name}`,
          { apiVersion: 'v1', kind: 'Secret', namespace, name },
        ]);
      }),
    );
    const found = await Promise.all([...refs.values()].map((ref) => reader.get(ref)));
    for (const secret of found.flatMap((result) => unwrapOrNote(result) ?? [])) {
      secretValues(secret).forEach(onSecret);
    }
    return undefined;
  },
};

/** Those that its containers get as variables or files. */
function secretNames({ spec }: KubeObject): string[] {
  const containers = [...mappings(spec, 'initContainers'), ...mappings(spec, 'containers')];
  const sources: JsonObject[] = containers.flatMap((container) => [
    ...mappings(container, 'envFrom').map((item) => mapping(item, 'secretRef')),
    ...mappings(container, 'env').map((item) => mapping(mapping(item, 'valueFrom'), 'secretKeyRef')),
  ]);
  const volumes = mappings(spec, 'volumes').flatMap((volume) => [
    textOf(mapping(volume, 'secret').secretName),
    ...mappings(mapping(volume, 'projected'), 'sources').map((item) => textOf(mapping(item, 'secret').name)),
  ]);
  const names = [...sources.map(({ name }) => textOf(name)), ...volumes];
  return [...new Set(names.filter((name) => name !== ''))];
}
