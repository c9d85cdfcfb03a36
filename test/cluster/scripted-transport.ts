import type { ApiRequest, Transport } from '../../src/cluster/transport/transport.ts';
import type { Result } from '../../src/model/result.ts';

/** A transport that answers from a script and notes what was asked. */
export interface ScriptedTransport extends Transport {
  requests: ApiRequest[];
}

type Answer = (request: ApiRequest) => Result<unknown> | Promise<Result<unknown>>;
type Stream = (request: ApiRequest, onLine: (line: string) => void) => Promise<Result<undefined>>;

export function scriptedTransport(answers: { json?: Answer; lines?: Stream }): ScriptedTransport {
  const requests: ApiRequest[] = [];
  const unexpected = (request: ApiRequest) => {
    throw new Error(`unexpected ${request.method} ${request.path}`);
  };
  return {
    requests,
    async json(request) {
      requests.push(request);
      return (answers.json ?? unexpected)(request);
    },
    async passedOn(request) {
      return unexpected(request);
    },
    async text(request) {
      return unexpected(request);
    },
    async lines(request, onLine) {
      requests.push(request);
      return (answers.lines ?? unexpected)(request, onLine);
    },
    cost: () => ({ calls: requests.length, bytes: 0, requests: [] }),
    serverTime: () => 0,
  };
}
