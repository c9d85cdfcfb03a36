import type { CauseCode } from '../../model/cause-table.ts';
import type { Failure } from '../../model/result/failure.ts';

/**
 * The failure of what an aggregated API that does not answer keeps from being known. `unknown`: that, as a clause; `otherwise`: what
 * else helps, a sentence.
 */
export function unansweredBy(
  apiVersion: string,
  { unknown, otherwise }: { unknown?: string | undefined; otherwise?: string | undefined } = {},
): Failure & { code: CauseCode; remedy: string } {
  const [group, version] = apiVersion.split('/');
  const name = `${version}.${group}`;
  const says = `the aggregated API ${apiVersion} does not answer`;
  const remedy = `Bring it back first (kubectl get apiservice ${name}), or delete that APIService when it is gone for good.`;
  return {
    reason: 'connection',
    code: 'custom-resource-not-ready',
    message: unknown === undefined ? says : `nobody knows ${unknown}: ${says}`,
    remedy: otherwise === undefined ? remedy : `${remedy} ${otherwise}`,
    object: `APIService/${name}`,
  };
}

export function isUnanswered({ reason, code }: Failure): boolean {
  return reason === 'connection' && code === 'custom-resource-not-ready';
}

/** The failure of a request about a kind that the API server does not have. */
export function notServed(
  action: string,
  { apiVersion, kind }: { apiVersion: string; kind: string },
): Failure {
  return {
    reason: 'not-found',
    message: `${action} ${kind}: the API server does not serve ${apiVersion} ${kind}`,
    remedy: 'Install the CRD first, or correct apiVersion and kind.',
  };
}
