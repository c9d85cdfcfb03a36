import type { Failure } from '../../model/result/failure.ts';

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
