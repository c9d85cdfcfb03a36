import { isJsonObject, type JsonObject } from '../../../model/json.ts';
import { mapping, mappings, textOf } from '../../fields.ts';
import type { KubeObject } from '../../object.ts';
import type { Readiness } from '../readiness-rule.ts';
import { NOT_SEEN, readingsOf, tell } from './readings.ts';

/** Lists of a status whose items have conditions of their own, and how an item is named. */
const LISTS: Record<string, (item: JsonObject) => string> = {
  parents: (item) => textOf(mapping(item, 'parentRef').name),
  ancestors: (item) => textOf(mapping(item, 'ancestorRef').name),
  listeners: (item) => textOf(item.name),
  // The routers of a Route of OpenShift.
  ingress: (item) => textOf(item.routerName),
};
/** An item of these that says nothing has accepted nothing. */
const SPEAK = new Set(['parents', 'ancestors']);
const MEANT_TO_BE_TRUE = new Set(['Accepted', 'Admitted', 'ResolvedRefs', 'Programmed']);

/** Gateways, routes and policies: every listener, parent, ancestor and router must accept the newest spec. */
export function judgeParents({ metadata, spec, status = {} }: KubeObject): Readiness | undefined {
  const wanted = mappings(spec, 'parentRefs').map((ref) => refText(ref, metadata.namespace));
  const lists = Object.entries(LISTS).filter(([list]) => Array.isArray(status[list]));
  for (const [list, named] of lists) {
    const items = mappings(status, list).filter(({ parentRef }) => {
      const isLeft = wanted.length > 0 && isJsonObject(parentRef);
      return !isLeft || wanted.includes(refText(parentRef, metadata.namespace));
    });
    if (items.length === 0 && SPEAK.has(list)) {
      return { state: 'progressing', message: 'no parent has accepted it yet' };
    }
    for (const item of items) {
      const wrong = judgeOne(item, list, metadata.generation);
      if (wrong !== undefined) return { ...wrong, message: `${wrong.message} (${named(item)})` };
    }
  }
  return lists.length === 0 ? undefined : { state: 'ready', message: 'is accepted' };
}

/** A reference to a parent with its defaults, for comparing. Controllers leave what they said of a parent that is wanted no more. */
function refText(ref: JsonObject, namespace = ''): string {
  const { group = 'gateway.networking.k8s.io', kind = 'Gateway', name, sectionName, port } = ref;
  return JSON.stringify([group, kind, ref.namespace ?? namespace, name, sectionName ?? '', port ?? '']);
}

function judgeOne(item: JsonObject, list: string, generation: number | undefined): Readiness | undefined {
  const readings = readingsOf(item, generation);
  const counted = [...readings.values()].filter(({ type }) => MEANT_TO_BE_TRUE.has(type));
  const wrong = counted.find(({ is, stale }) => is !== 'true' && !stale);
  if (wrong !== undefined) return { state: 'progressing', message: tell(wrong) };
  if (counted.some(({ stale }) => stale)) return NOT_SEEN;
  return readings.has('Accepted') || !SPEAK.has(list)
    ? undefined
    : { state: 'progressing', message: 'it is not accepted yet' };
}
