import type { Result } from '../../model/result.ts';
import type { ClusterReader, RequestOptions } from '../contract.ts';
import type { PassedOnAnswer, Transport } from '../transport/transport.ts';

/** A GET that the API server passes on to a Service. */
export function askService(
  transport: Transport,
  service: Parameters<ClusterReader['service']>[0],
  path: string,
  options: RequestOptions = {},
): Promise<Result<PassedOnAnswer>> {
  const { namespace, name, port, scheme } = service;
  const target = encodeURIComponent(`${scheme === 'https' ? 'https:' : ''}${name}:${port}`);
  return transport.passedOn({
    method: 'GET',
    path: `/api/v1/namespaces/${encodeURIComponent(namespace)}/services/${target}/proxy${path}`,
    accept: '*/*',
    what: `ask Service ${namespace}/${name} for ${path.replace(/[?#].*/s, '')}`,
    ...options,
  });
}
