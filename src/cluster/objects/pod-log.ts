import { ok, type Result } from '../../model/result.ts';
import type { RequestOptions } from '../contract.ts';
import type { Transport } from '../transport/transport.ts';

const DEFAULT_LINES = 200;

/** The kubelet says this with status 200 when the log of a previous container was removed already, or just now. */
const NO_LOG = /^(?:unable to retrieve container logs for|failed to try resolving symlinks in path) /;

/** The last lines of a container's log; undefined when it has none (not started yet, never restarted, already gone). */
export async function readPodLog(
  transport: Transport,
  pod: { namespace: string; name: string },
  query: { container: string; previous?: boolean; tailLines?: number },
  options: RequestOptions = {},
): Promise<Result<string | undefined>> {
  const { namespace, name } = pod;
  const log = await transport.text({
    method: 'GET',
    path: `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(name)}/log`,
    query: {
      container: query.container,
      tailLines: String(query.tailLines ?? DEFAULT_LINES),
      ...(query.previous && { previous: 'true' }),
    },
    accept: '*/*',
    what: `read the log of container ${query.container} in Pod ${namespace}/${name}`,
    ...options,
  });
  if (log.ok) {
    return ok(NO_LOG.test(log.value) ? undefined : log.value);
  }
  const none = log.failure.reason === 'invalid' || log.failure.reason === 'not-found';
  return none ? ok(undefined) : log;
}
