import { mapping, mappings } from '../../kube/fields.ts';
import { isJsonObject, type JsonObject } from '../../model/json.ts';
import { scalarText } from '../../util/scalar-text.ts';
import { itemName, type RenderedItem } from './rendered-item.ts';

/** Lists whose items server-side apply tells apart by these fields, and in which the API server itself allows two of a kind. */
const OF_CONTAINER: readonly KeyedList[] = [
  { list: 'env', keys: ['name'] },
  { list: 'ports', keys: ['containerPort', 'protocol'], defaults: { protocol: 'TCP' } },
];
const OF_POD: readonly KeyedList[] = [
  { list: 'imagePullSecrets', keys: ['name'] },
  { list: 'hostAliases', keys: ['ip'] },
];

interface KeyedList {
  list: string;
  keys: readonly string[];
  defaults?: JsonObject;
}

/** What server-side apply will refuse, each as `env A twice in container app of Deployment/api`. */
export function duplicateKeys(items: RenderedItem[]): string[] {
  return items.flatMap((item) => {
    const spec = podSpecOf(item.content);
    const containers = ['initContainers', 'containers'].flatMap((list) => mappings(spec, list));
    return [
      ...OF_POD.flatMap((keyed) => twice(spec, keyed).map((key) => `${key} twice in ${itemName(item)}`)),
      ...containers.flatMap((container) =>
        OF_CONTAINER.flatMap((keyed) =>
          twice(container, keyed).map(
            (key) => `${key} twice in container ${container.name} of ${itemName(item)}`,
          ),
        ),
      ),
    ];
  });
}

function podSpecOf({ kind, spec }: JsonObject): JsonObject {
  if (kind === 'Pod') return mapping(spec);
  const owner = kind === 'CronJob' ? mapping(mapping(spec, 'jobTemplate'), 'spec') : mapping(spec);
  return mapping(mapping(owner, 'template'), 'spec');
}

function twice(owner: JsonObject, { list, keys, defaults = {} }: KeyedList): string[] {
  const items = Array.isArray(owner[list]) ? owner[list].filter(isJsonObject) : [];
  const named = items.map((item) => keys.map((key) => scalarText(item[key] ?? defaults[key])).join('/'));
  const again = named.filter((name, index) => named.indexOf(name) < index);
  return [...new Set(again)].map((name) => `${list} ${name}`);
}
