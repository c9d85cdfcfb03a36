import type { Clock } from '../../system/clock.ts';
import type { ClusterConnection } from '../contract.ts';
import { createReader } from '../reader.ts';
import type { ApiRequest, Transport } from '../transport/transport.ts';

/** The same connection, all of whose requests end when `until` aborts, whatever they wait for; new ones fail at once then. */
export function endingConnection(
  connection: ClusterConnection,
  { until, clock }: { until: AbortSignal; clock: Clock },
): ClusterConnection {
  const transport = endingTransport(connection.transport, until);
  const { server, context, namespace } = connection.reader;
  const { version } = connection;
  return {
    ...connection,
    transport,
    reader: createReader({ transport, clock, server, context, namespace, version }),
  };
}

function endingTransport(transport: Transport, until: AbortSignal): Transport {
  const bounded = (request: ApiRequest): ApiRequest => ({
    ...request,
    signal: request.signal ? AbortSignal.any([request.signal, until]) : until,
  });
  return {
    ...transport,
    json: (request) => transport.json(bounded(request)),
    text: (request) => transport.text(bounded(request)),
    lines: (request, onLine) => transport.lines(bounded(request), onLine),
  };
}
