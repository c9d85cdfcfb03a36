import { mappings, textOf } from '../../kube/fields.ts';
import { isJsonObject, type JsonObject } from '../../model/json.ts';
import type { Permission } from '../../model/permission.ts';
import type { RequestOptions } from '../contract.ts';
import type { Transport } from '../transport/transport.ts';

/** Whether a right is surely there. */
export type Proof = (permission: Permission) => boolean;

const NOTHING: Proof = () => false;

/**
 * What the credentials may do in a namespace, by one SelfSubjectRulesReview. It proves what it names and nothing else: what is not
 * named has to be asked for, and so has everything where an authorizer besides RBAC has a say.
 */
export async function ownRights(
  transport: Transport,
  namespace: string,
  options: RequestOptions,
): Promise<Proof> {
  const answer = await transport.json({
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectRulesReview',
      spec: { namespace },
    },
    what: `ask for the rights in namespace ${namespace}`,
    ...options,
  });
  const status = answer.ok && isJsonObject(answer.value) ? answer.value.status : undefined;
  if (!isJsonObject(status) || status.incomplete !== false || textOf(status.evaluationError) !== '')
    return NOTHING;
  const rules = mappings(status, 'resourceRules');
  return (permission) => permission.namespace === namespace && rules.some((rule) => allows(rule, permission));
}

function allows(rule: JsonObject, { verb, group, resource, subresource, name }: Permission): boolean {
  const path = subresource === undefined ? resource : `${resource}/${subresource}`;
  const names = texts(rule.resourceNames);
  return (
    includes(rule.verbs, verb) &&
    includes(rule.apiGroups, group) &&
    (includes(rule.resources, path) ||
      (subresource !== undefined && includes(rule.resources, `*/${subresource}`))) &&
    (names.length === 0 || (name !== undefined && names.includes(name)))
  );
}

function includes(list: unknown, wanted: string): boolean {
  const all = texts(list);
  return all.includes('*') || all.includes(wanted);
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
