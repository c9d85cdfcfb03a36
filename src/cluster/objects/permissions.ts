import { isJsonObject } from '../../model/json.ts';
import type { Permission } from '../../model/permission.ts';
import { ok, type Result } from '../../model/result.ts';
import type { RequestOptions } from '../contract.ts';
import type { Transport } from '../transport/transport.ts';
import { ownRights, type Proof } from './own-rights.ts';

/** So many rights in one namespace are worth a request for all that there are. */
const WORTH_ALL = 3;

/**
 * The permissions that the credentials do not have. What a review of all rights in their namespace does not prove is asked for by a
 * SelfSubjectAccessReview each, all at once. Those in `allowed` are not asked for again, and those found to be allowed are added to it.
 */
export async function findDenied(
  transport: Transport,
  permissions: Permission[],
  { allowed, ...options }: RequestOptions & { allowed: Set<string> },
): Promise<Result<Permission[]>> {
  const distinct = new Map(permissions.map((item) => [JSON.stringify(item), item]));
  const news = [...distinct].filter(([key]) => !allowed.has(key));
  const isProven = await proofFor(
    transport,
    news.map(([, item]) => item),
    options,
  );
  for (const [key, item] of news) if (isProven(item)) allowed.add(key);
  const asked = news.filter(([key]) => !allowed.has(key));
  const reviews = await Promise.all(asked.map(([, item]) => review(transport, item, options)));
  const denied: Permission[] = [];
  for (const [index, [key, permission]] of asked.entries()) {
    const answer = reviews[index];
    if (answer?.ok === false) return answer;
    if (answer?.value) allowed.add(key);
    else denied.push(permission);
  }
  return ok(denied);
}

async function proofFor(transport: Transport, asked: Permission[], options: RequestOptions): Promise<Proof> {
  const namespaces = [...new Set(asked.flatMap(({ namespace }) => namespace ?? []))];
  const worth = namespaces.filter(
    (name) => asked.filter(({ namespace }) => namespace === name).length >= WORTH_ALL,
  );
  const proofs = await Promise.all(worth.map((namespace) => ownRights(transport, namespace, options)));
  return (permission) => proofs.some((proves) => proves(permission));
}

async function review(
  transport: Transport,
  permission: Permission,
  options: RequestOptions,
): Promise<Result<boolean>> {
  const answer = await transport.json({
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes: permission },
    },
    what: `ask for the right to ${permission.verb} ${permission.resource}`,
    ...options,
  });
  if (!answer.ok) return answer;
  const status = isJsonObject(answer.value) ? answer.value.status : undefined;
  return ok(isJsonObject(status) && status.allowed === true);
}
