import { z } from 'zod';
import type { ClusterReader } from '../../cluster/contract.ts';
import { type KubeObject, nameOf } from '../../kube/object.ts';
import { ok, type Result } from '../../model/result.ts';

const kindName = z.string().regex(/^[A-Za-z][A-Za-z0-9]*(?:\.[a-z0-9.-]+)?$/, {
  error: 'a kind as in YAML, perhaps with its group: ClusterRole, Role.rbac.authorization.k8s.io',
});

/** The rules, each of which may be left out. */
export const policyRules = {
  allowedKinds: z.array(kindName).min(1).describe('No other kinds.').optional(),
  deniedKinds: z.array(kindName).min(1).describe('None of these kinds.').optional(),
  namespacedOnly: z
    .boolean()
    .default(false)
    .describe("Nothing outside the release's namespace: no cluster-scoped kinds, no other namespaces."),
  requiredLabels: z
    .array(z.string().min(1))
    .min(1)
    .describe('Labels that every object has: `name`, or `name=value`.')
    .optional(),
};

export type PolicyRules = z.infer<z.ZodObject<typeof policyRules>>;

/** Where an object would be put. */
export interface PolicyPlace {
  reader: ClusterReader;
  namespace: string;
}

/** Whether there is anything to judge by. */
export function hasRules({ namespacedOnly, ...lists }: PolicyRules): boolean {
  return namespacedOnly || Object.values(lists).some((list) => list !== undefined);
}

/** What breaks the rules, each as `ClusterRole/web is of a kind ...`. */
export async function brokenRules(
  objects: readonly KubeObject[],
  rules: PolicyRules,
  place: PolicyPlace,
): Promise<Result<string[]>> {
  const wrong: string[] = [];
  for (const object of objects) {
    const found = await violations(object, rules, place);
    if (!found.ok) return found;
    wrong.push(...found.value.map((what) => `${nameOf(object)} ${what}`));
  }
  return ok(wrong);
}

/** The rules in a few words each. */
export function describeRules({
  allowedKinds,
  deniedKinds,
  namespacedOnly,
  requiredLabels,
}: PolicyRules): string[] {
  return [
    ...(allowedKinds === undefined ? [] : [`only ${allowedKinds.join(', ')}`]),
    ...(deniedKinds === undefined ? [] : [`no ${deniedKinds.join(', ')}`]),
    ...(namespacedOnly ? ['namespaced only'] : []),
    ...(requiredLabels === undefined ? [] : [`labels ${requiredLabels.join(', ')}`]),
  ];
}

/** Half sentences that follow the object's name. */
async function violations(
  object: KubeObject,
  { allowedKinds, deniedKinds, namespacedOnly, requiredLabels = [] }: PolicyRules,
  place: PolicyPlace,
): Promise<Result<string[]>> {
  const found: string[] = [];
  if (allowedKinds !== undefined && !allowedKinds.some((kind) => isOfKind(object, kind)))
    found.push('is of a kind that is not among `allowedKinds`');
  if (deniedKinds?.some((kind) => isOfKind(object, kind))) found.push('is of a kind in `deniedKinds`');
  const labels = object.metadata.labels ?? {};
  for (const label of requiredLabels) {
    const [name = '', value] = label.split(/=(.*)/s);
    const has = value === undefined ? labels[name] !== undefined : labels[name] === value;
    if (!has) found.push(`lacks the label ${label}`);
  }
  if (!namespacedOnly) return ok(found);
  const outside = await outsidePlace(object, place);
  return outside.ok ? ok([...found, ...outside.value]) : outside;
}

async function outsidePlace(
  { apiVersion, kind, metadata }: KubeObject,
  { reader, namespace: own }: PolicyPlace,
): Promise<Result<string[]>> {
  const resource = await reader.resourceOf(apiVersion, kind);
  if (!resource.ok) return resource;
  if (resource.value === undefined) return ok(['is of a kind that the cluster does not know']);
  if (!resource.value.namespaced) return ok(['is cluster-scoped']);
  const { namespace = own } = metadata;
  return ok(namespace === own ? [] : [`is in namespace ${namespace}`]);
}

function isOfKind({ apiVersion, kind }: KubeObject, written: string): boolean {
  const [name = '', group] = written.split(/\.(.*)/s);
  const ownGroup = apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
  return kind.toLowerCase() === name.toLowerCase() && (group === undefined || group === ownGroup);
}
