import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Blob, digestOf, FOREIGN_IMAGE, HOLLOW_IMAGE } from './fake-image.ts';

/** A registry of images and charts on loopback, where every way to fail has its own name. */
export interface FakeRegistry {
  /** `127.0.0.1:<port>`; it speaks plain HTTP. */
  host: string;
  close(): Promise<void>;
}

interface Refusal {
  status: number;
  code: string;
  /** Of the header that says how to log in; `HOST` is the registry's own. */
  login?: string;
}

/** What repositories answer whose name begins with this; `/nowhere/` and `/closed/` are chart repositories. */
const REFUSALS: Record<string, Refusal> = {
  missing: { status: 404, code: 'MANIFEST_UNKNOWN' },
  private: { status: 401, code: 'UNAUTHORIZED', login: 'Basic realm="images"' },
  // As ghcr.io does: the token is what it refuses.
  denied: { status: 401, code: 'DENIED', login: 'Bearer realm="http://HOST/token",service="HOST"' },
  token: { status: 403, code: 'DENIED' },
  throttled: { status: 429, code: 'TOOMANYREQUESTS' },
  broken: { status: 500, code: 'UNKNOWN' },
  nowhere: { status: 404, code: 'NOT_FOUND' },
  closed: { status: 403, code: 'DENIED' },
};

/** How long the layer of `slow/...` takes. */
const SLOW_MS = 8_000;
/** What is larger is a layer. */
const LAYER_BYTES = 100_000;

const SPECIAL: Record<string, Blob> = { foreign: FOREIGN_IMAGE, hanging: HOLLOW_IMAGE };

const CHART_INDEX = `apiVersion: v1
entries:
  api: [{name: api, version: 1.0.0, urls: [api-1.0.0.tgz]}]
`;

/**
 * Starts it. `slow/...` is the image given, whose layer comes late; `hanging/...` is one whose parts never come,
 * `foreign/...` one for another platform; `/charts` is a chart repository that has version 1.0.0 of `api`.
 */
export async function startFakeRegistry(image: ReadonlyMap<string, Blob> = new Map()): Promise<FakeRegistry> {
  const late = new Set<NodeJS.Timeout>();
  let host = '';
  const server = createServer(({ url = '', method }, response) => {
    const [, repository = ''] = /^\/(?:v2\/)?(\w+)/.exec(url) ?? [];
    const refusal = REFUSALS[repository];
    if (refusal) return refuse(response, refusal, host);
    if (url === '/v2/') return void response.end('{}');
    if (url === '/charts/index.yaml') return void response.end(CHART_INDEX);
    const [, kind, reference = ''] = /\/(manifests|blobs)\/([^/?]+)/.exec(url) ?? [];
    if (repository === 'hanging' && kind === 'blobs') return;
    const blob = SPECIAL[repository] ?? image.get(kind === 'blobs' ? reference : 'manifest');
    if (blob === undefined) return void response.writeHead(404).end();
    const send = () => {
      response.writeHead(200, {
        'content-type': blob.type,
        'content-length': blob.bytes.length,
        'docker-content-digest': digestOf(blob.bytes),
      });
      response.end(method === 'HEAD' ? undefined : blob.bytes);
    };
    if (repository === 'slow' && blob.bytes.length > LAYER_BYTES) late.add(setTimeout(send, SLOW_MS));
    else send();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    async close() {
      for (const timer of late) clearTimeout(timer);
      server.closeAllConnections();
      server.close();
    },
  };
}

function refuse(response: ServerResponse, { status, code, login }: Refusal, host: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(login && { 'www-authenticate': login.replaceAll('HOST', host) }),
  });
  response.end(JSON.stringify({ errors: [{ code, message: code.toLowerCase().replaceAll('_', ' ') }] }));
}
