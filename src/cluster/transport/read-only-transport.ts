import type { ApiRequest, Transport } from './transport.ts';

const REVIEWS = /^\/apis\/authorization\.k8s\.io\/v1\/selfsubject(access|rules)reviews$/;

/** The same transport without anything that could change the cluster: such a request is a bug and throws. */
export function readOnly(transport: Transport): Transport {
  return {
    ...transport,
    json: (request) => transport.json(harmless(request)),
    passedOn: (request) => transport.passedOn(harmless(request)),
    text: (request) => transport.text(harmless(request)),
    lines: (request, onLine) => transport.lines(harmless(request), onLine),
  };
}

function harmless(request: ApiRequest): ApiRequest {
  const { method, path, query } = request;
  const allowed = method === 'GET' || query?.dryRun === 'All' || (method === 'POST' && REVIEWS.test(path));
  if (!allowed) throw new Error(`Internal error: ${method} ${path} on a connection that only reads`);
  return request;
}
