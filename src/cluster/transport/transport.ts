import type { CostOfRequests } from '../../model/journal/event.ts';
import type { Result } from '../../model/result.ts';

/** One request to the API server. */
export interface ApiRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path without the query, e.g. `/api/v1/namespaces/web/pods`. */
  path: string;
  query?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Default `application/json`. */
  contentType?: string;
  /** Default `application/json`. */
  accept?: string;
  /** What is being done, for messages: `read Deployment web/api`. */
  what: string;
  /** Default 30 s, of a GET 10 s: of each try, when the API server is away. */
  timeoutMs?: number;
  /** Called before it is sent once more; the first try may have reached the server all the same. */
  onRepeat?: () => void;
  signal?: AbortSignal;
}

/** `requests` are the calls by what they did, in the order of their first one. */
export interface TransportCost {
  calls: number;
  bytes: number;
  requests: CostOfRequests[];
}

/** What a service, or the API server in its place, has answered. */
export interface PassedOnAnswer {
  status: number;
  body: string;
}

/** Sends requests to one API server; every answer that is not 2xx is a failure. Requests are tried again for half a minute while it is away. */
export interface Transport {
  /** The parsed JSON body. */
  json(request: ApiRequest): Promise<Result<unknown>>;
  /** The answer of what the API server only passes the request on to, whatever its status; never sent twice. */
  passedOn(request: ApiRequest): Promise<Result<PassedOnAnswer>>;
  /** The body as it is. */
  text(request: ApiRequest): Promise<Result<string>>;
  /** Calls `onLine` for each line of a body that stays open; ends when it does. `timeoutMs` is how long it may stay silent. */
  lines(request: ApiRequest, onLine: (line: string) => void): Promise<Result<undefined>>;
  /** API calls made and bytes received so far. */
  cost(): TransportCost;
  /** Unix milliseconds by the API server's clock, from the `Date` of its last answer (to the second). */
  serverTime(): number;
}
